import type { About } from "../types"

export const manualAbout: About = {
  answers: "机器不判断：把指标的 question 交给人回答，并列出评查中见到的有关栏目，方便打开。",
  verdicts: {
    pending: "方式为 manual：等人回答。",
    "not-applicable": "方式为 offline：不可网查，不计入网上评查。",
  },
  example: {
    params: {
      columns: ["ldfg"],
    },
    met: "评查时见到“领导之窗”，问题旁列出它的地址",
    unmet: "网站没有这个栏目，只列问题",
  },
}
