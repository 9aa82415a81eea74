import type { About } from "../types"

export const platformAbout: About = {
  answers: "首页有没有政府信息公开平台的入口，平台里该有的栏目、依申请公开和检索、下载功能齐不齐。",
  verdicts: {
    pass: "入口和各部分都见到。",
    partial: "缺少其中一部分，逐项列出；按占比计分。",
    fail: "有入口，但应设的栏目一个也没有。",
    "not-found": "入口和应设的栏目都没有找到。",
    pending:
      "抽查没有见到某项功能，不能断定没有；首页入口只在页脚，或是没有文字的图片；或现在具备、不能证明按期建成。",
    blocked: "入口或所需页面未能读取。",
  },
  example: {
    params: {
      entrance: "zfxxgk",
      blocks: ["gkzn", "gkzd", "fdzdgk", "nb"],
      apply: "ysqgk",
      functions: ["search", "download"],
    },
    met: "首页有“政府信息公开”入口，指南、制度、法定主动公开内容、年报和依申请公开都在，有检索，文件能下载",
    unmet: "平台里没有制度栏目（部分符合，逐项列出）；首页没有入口，也没有这些栏目（未找到）",
  },
}
