import type { About } from "../types"

export const gazetteAbout: About = {
  answers: "某一年的政府公报各期是不是都能在网上看到，中间有没有缺期，有没有打不开的。",
  verdicts: {
    pass: "见到这一年的公报，从第1期到最后一期没有缺期，都能打开。",
    partial: "有缺期或打不开的，逐期列出；按见到的期数占比计分。",
    fail: "公报栏目是空白栏目。",
    "not-found": "栏目没有找到，或没有这一年的公报，或所列各期都打不开。",
    pending: "所列公报没有写明年份，列表过长查不完，或栏目设在站外。",
    blocked: "所需页面未能读取。",
    "not-due": "评查时点在这一年之前。",
  },
  example: {
    params: {
      columns: ["zfgb"],
      year: 2020,
    },
    met: "列有2020年第1期、第2期、第3期，都能打开",
    unmet: "没有第2期（部分符合）；只有2019年的公报（未找到）",
  },
}
