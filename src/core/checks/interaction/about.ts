import type { About } from "../types"

export const interactionAbout: About = {
  answers: "公众的留言有没有公开答复，最近一次答复新不新，有没有留言长期没有答复。",
  verdicts: {
    pass: "最新一次公开答复在 freshDays 天以内，没有超过 unansweredDays 天未答复的留言。",
    fail: "最新答复过旧，有留言超过天数未答复，或没有公开的答复。",
    "not-found": "互动交流栏目没有找到。",
    pending: "答复没有写日期、认不出是否答复，或设在其他单位的网站上。",
    blocked: "所需页面未能读取。",
  },
  example: {
    params: {
      columns: ["hdjl"],
      freshDays: 90,
      unansweredDays: 92,
    },
    met: "上个月答复了一件留言，其余都已答复",
    unmet: "最新答复是一年前的，或半年前的留言仍是“办理中”（不符合）",
  },
}
