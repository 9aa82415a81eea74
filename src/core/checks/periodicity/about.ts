import type { About } from "../types"

export const periodicityAbout: About = {
  answers: "应当定期（每月、每季度等）公开的信息，一年里每个时段是不是都有；按发布日期和标题中写明的时段认。",
  verdicts: {
    pass: "评查时点以前的每个时段都有；当期写明“无案件”等的也算。",
    partial: "缺少其中一部分时段，逐个列出；按占比计分。",
    fail: "栏目是空白栏目。",
    "not-found": "栏目没有找到，或没有标题符合的信息，或没有这一年的。",
    pending: "缺少时段，但有信息没有写日期；列表过长查不完；或栏目设在站外。",
    blocked: "所需页面未能读取。",
    "not-due": "这一年还没有过完的时段。",
  },
  example: {
    params: {
      columns: ["rlgq"],
      every: "quarter",
      year: 2020,
    },
    met: "2020年1月、4月、7月、10月各有一条",
    unmet: "没有7月至9月的（部分符合，0.75）",
  },
}
