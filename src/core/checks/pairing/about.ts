import type { About } from "../types"

export const pairingAbout: About = {
  answers:
    "前一类信息（意见征集、计划）是不是件件都有后一类信息（采纳情况、进展）；按互相的链接、标题中的同一事项，或原页面上自己写明的认。",
  verdicts: {
    pass: "已截止的各件都有对应的后续公开。",
    partial: "只有一部分有；按占比计分，没有的逐件列出。",
    "not-found": "栏目没有找到，或各件都没有后续公开。",
    pending: "没有已截止的信息，列表过长查不完，或栏目设在站外。",
    blocked: "所需页面未能读取，读到的可能改变结论。",
  },
  example: {
    params: {
      first: ["zqyj"],
      second: ["zqfk"],
      within: "period",
    },
    met: "“关于《某办法（征求意见稿）》公开征求意见的公告”有“《某办法》意见采纳情况”",
    unmet: "公告截止已两个月，没有采纳情况（未找到）。没有写明截止日的，按 30 天算；还没有截止的不计",
  },
}
