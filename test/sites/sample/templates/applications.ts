/** Rows of the third table of an annual report in the layout of the reports for 2019 and 2020: labels left, seven numbers right. */
const rows: { key: string; labels: { text: string; rows?: number; columns?: number }[] }[] = [
  { key: "new", labels: [{ text: "一、本年新收政府信息公开申请数量", columns: 3 }] },
  { key: "carried", labels: [{ text: "二、上年结转政府信息公开申请数量", columns: 3 }] },
  {
    key: "open",
    labels: [
      { text: "三、本年度办理结果", rows: 9 },
      { text: "（一）予以公开", columns: 2 },
    ],
  },
  { key: "part", labels: [{ text: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", columns: 2 }] },
  { key: "secret", labels: [{ text: "（三）不予公开", rows: 2 }, { text: "1.属于国家秘密" }] },
  { key: "internal", labels: [{ text: "2.属于三类内部事务信息" }] },
  { key: "unheld", labels: [{ text: "（四）无法提供", rows: 2 }, { text: "1.本机关不掌握相关政府信息" }] },
  { key: "unclear", labels: [{ text: "2.补正后申请内容仍不明确" }] },
  { key: "petition", labels: [{ text: "（五）不予处理" }, { text: "1.信访举报投诉类申请" }] },
  { key: "other", labels: [{ text: "（六）其他处理", columns: 2 }] },
  { key: "handled", labels: [{ text: "（七）总计", columns: 2 }] },
  { key: "next", labels: [{ text: "四、结转下年度继续办理", columns: 3 }] },
]

const head = `<tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td></tr>
<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>`

function span(name: string, value: number | undefined): string {
  return value ? ` ${name}="${value}"` : ""
}

/** The application table of an annual report; `numbers` holds seven per row. */
export function applicationTable(numbers: Record<string, number[]>): string {
  const body = rows.map(({ key, labels }) => {
    const cells = labels.map(
      (label) => `<td${span("rowspan", label.rows)}${span("colspan", label.columns)}>${label.text}</td>`,
    )
    const values = (numbers[key] ?? []).map((value) => `<td>${value}</td>`)
    return `<tr>${cells.join("")}${values.join("")}</tr>`
  })
  return `<table class="grid report"><tbody>${head}\n${body.join("\n")}</tbody></table>`
}
