import type { About } from "../types"

export const topicsAbout: About = {
  answers: "几个主题（六稳、六保等）是不是都有信息，各有多少条；看标题，也看打开的正文的开头。",
  verdicts: {
    pass: "每个主题都达到 minEach 条。",
    partial: "只有一部分主题达到；按占比计分，缺少的列出。",
    fail: "栏目是空白栏目。",
    "not-found": "栏目没有找到，或没有一个主题达到。",
    pending:
      "内容在附件或图片里，未能读取；未见主题用语、只见 near 中的相近说法；信息都发布于评查时点之后，列表过长查不完，或栏目设在站外。",
    blocked: "所需页面未能读取。",
  },
  example: {
    params: {
      columns: ["zcjd"],
      topics: [
        {
          title: "稳就业",
          any: ["稳就业"],
        },
        {
          title: "稳外贸",
          any: ["稳外贸"],
        },
      ],
    },
    met: "有“稳就业十条措施”的解读，另一条的正文开头提到稳外贸",
    unmet: "没有提到稳外贸的信息（部分符合，0.5）",
  },
}
