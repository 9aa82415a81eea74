import type { About } from "../types"

export const siteBasicsAbout: About = {
  answers: "网站有没有人管：首页和栏目更新没有，有没有空白栏目，链接打不打得开（国办秘函〔2019〕19号）。",
  verdicts: {
    pass: "首页、所列栏目和抽查的链接都正常。",
    partial: "有问题，也有正常的；每处同等计分。",
    fail: "查到的都有问题。",
    "not-found": "所列的都没有找到。",
    pending: "没有见到问题，但有栏目只有情况说明，或不能判断。",
    blocked: "有页面未能读取，读到的可能改变结论。",
  },
  example: {
    params: {
      homeDays: 14,
      newsColumns: ["dtyw"],
      newsDays: 14,
      slowColumns: ["tzgg"],
      slowDays: 183,
      sampleLinks: 10,
    },
    met: "首页昨天有新信息，栏目都在天数以内更新，抽查的 10 个链接都能打开",
    unmet: "有一个栏目空白、过期未更新，或信息没有写日期（部分符合）。打不开的链接要两次都说没有才算",
  },
}
