import type { About } from "../types"

export const reportTableAbout: About = {
  answers: "把年报申请办理表（第三部分）中的几个数字摘出来，另算一个比例，给人判断是否合理。",
  verdicts: {
    pending: "摘录所列各行的数字；表不完整、不是网页表格，或年报没有找到的，写明情况交人工。",
    blocked: "年报页面未能读取。",
    "not-due": "报告年度还没有结束。",
  },
  example: {
    params: {
      column: "nb",
      year: 2020,
      rows: ["予以公开", "不予公开"],
      share: {
        part: "不予公开",
        whole: "总计",
      },
    },
    met: "摘出“予以公开3件、不予公开2件；不予公开占总计的40.0%”",
    unmet: "表是一张图片，写明数据需人工摘录",
  },
}
