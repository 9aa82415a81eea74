/** Sentences of the check that reads figures out of an annual report. */
export const reportTableMessages = {
  "report-table.figures": "“{title}”申请办理表：{figures}{share}，是否合理需人工判断",
  "report-table.unreadable": "“{title}”的申请办理表不完整或不是网页表格，数据需人工摘录",
} as const satisfies Record<string, string>
