import type { About } from "../types"

export const formsAbout: About = {
  answers:
    "栏目里的信息用了哪些形式（图解、视频、问答等），或由谁提供（起草部门、媒体等），种数和占比够不够。",
  verdicts: {
    pass: "种数达到 minKinds，占比达到 minRatio；两项都不填时，有一条符合要求即可。",
    partial: "有一些，但没有达到；按达到的程度计分。",
    fail: "查看的信息中一条也不符合要求。",
    "not-found": "栏目没有找到，或其中没有可统计的信息。",
    pending: "列表过长查不完，栏目设在站外，或信息都链接到站外、只有情况说明。",
    blocked: "所需页面未能读取，读到的可能改变结论。",
  },
  example: {
    params: {
      columns: ["zcjd"],
      by: "form",
      minRatio: 0.3,
      within: "period",
    },
    met: "评查期内 2 条图解、3 条文字解读，非文字的占 40%",
    unmet: "评查期内 3 条都是文字解读（不符合）",
  },
}
