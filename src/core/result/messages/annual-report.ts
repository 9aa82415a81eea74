/** Sentences of the annual report check, and of the faults they list. */
export const annualReportMessages = {
  "annual-report.pass": "“{title}”发布于{published}，{sections}个部分齐全{sums}，各项要求均符合",
  "annual-report.partial": "“{title}”共查{all}项，{right}项符合；问题：{faults}",
  "annual-report.unclear": "“{title}”未见不符合之处，但{faults}，需人工核对",
  "annual-report.attachment": "“{title}”以附件（{files}）形式发布，各部分内容和数据需打开附件人工核对",
  "annual-report.image": "“{title}”以图片形式发布，各部分内容和数据需人工核对",
  "annual-report.scan": "“{title}”为扫描件或图片，无文字层，各部分内容和数据无法读取，需打开核对",
  "annual-report.file-unread": "“{title}”以文件形式发布，未能读取（{outcome}），需打开核对",
  "annual-report.textless":
    "“{title}”页面正文仅{length}字，未见各部分标题，正文可能未能读取，需打开页面人工核对",
  "annual-report.absent":
    "在“{column}”栏目查找，共{entries}条信息，未见本单位{year}年政府信息公开工作年度报告（另见其他单位{others}份、其他类型年度报告{lookAlikes}份，均不计）",
  "annual-report.dead": "“{column}”栏目列有“{title}”，但链接打不开（{outcome}）",
  "annual-report.no-column": "未找到“{column}”栏目，也未见本单位{year}年政府信息公开工作年度报告",
  "annual-report.column-blocked": "“{column}”栏目未能读取（{outcome}），不能判断有无{year}年年度报告",
  "annual-report.unread": "“{column}”栏目列有“{title}”，页面未能读取（{outcome}）",
  "annual-report.external": "“{column}”栏目链接到站外（{url}），本单位{year}年年度报告需人工到该处核对",
  "annual-report.not-due": "{year}年年度报告应于{deadline}前发布，评查时点{asOf}尚未到期，目前未见",
  "annual-report.year-open": "评查时点{asOf}，{year}年尚未结束，年度报告未到发布时间",
  "annual-report.fault.sections": "缺少{missing}部分（应有{all}个部分，见到{found}个）",
  "annual-report.fault.late": "发布日期{published}，晚于规定期限{deadline}",
  "annual-report.fault.undated": "页面和列表均未注明发布日期，不能判断是否按期",
  "annual-report.fault.scans": "有{count}页为扫描件，无文字层，其中内容未能读取（未见：{missing}）",
  "annual-report.fault.table": "申请办理表不完整或不是网页表格，数量关系无法核对",
  "annual-report.fault.balance":
    "申请办理表“{column}”列：新收{received}+结转{carriedIn}≠办理{decided}+结转下年{carriedOut}",
  "annual-report.fault.outcomes": "申请办理表“{column}”列：办理结果各项合计{added}≠总计{total}",
  "annual-report.fault.row": "申请办理表“{row}”行：各列合计{added}≠总计{total}",
  "annual-report.fault.litigation": "复议诉讼表“{group}”：各项合计{added}≠总计{total}",
  "annual-report.fault.mentions": "正文未提到{mentions}中的任何一项",
  "annual-report.fault.more": "等共{count}处",
} as const satisfies Record<string, string>
