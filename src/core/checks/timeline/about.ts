import type { About } from "../types"

export const timelineAbout: About = {
  answers:
    "政策文件和解读是不是同步发布：已解读的文件中，多少在规定的工作日内解读。另报告有征集、有后评估的件数。",
  verdicts: {
    pass: "同步解读的占比达到 passRatio。",
    partial: "有同步解读的，但占比不够；按占比计分，超期的列出最久的 10 件。",
    fail: "有解读，但没有一件是同步的。",
    "not-found": "栏目没有找到，或应解读的文件都没有解读。",
    pending: "解读或文件没有写日期，评查期内没有应解读的文件，或栏目设在站外。",
    blocked: "栏目未能读全，读到的可能改变结论。",
  },
  example: {
    params: {
      policies: ["gfxwj"],
      interpretations: ["zcjd"],
      maxLagWorkdays: 3,
      passRatio: 0.9,
    },
    met: "6月10日的文件，6月12日有解读",
    unmet: "唯一的解读在一个月以后（不符合）；没有一件有解读（未找到）",
  },
}
