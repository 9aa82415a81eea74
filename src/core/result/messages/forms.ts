/** Sentences on the forms and the sources of what columns hold. */
const counts =
  "{column}栏目统计{known}条信息的{by}：{table}；符合要求的{wanted}条，占{percent}%，共{kinds}种（另有{open}条未能读取）"

export const formsMessages = {
  "forms.pass": counts,
  "forms.partial": `${counts}，未达到要求`,
  "forms.fail": `${counts}，未达到要求`,
  "forms.blocked": `因页面无法读取（{outcome}），不能判断{by}是否符合要求。已见：${counts}`,
  "forms.cut": `{column}栏目列表过长，未能查到评查期之初，需人工核对。已见：${counts}`,
  "forms.none": "{column}栏目未见评查期内可供统计{by}的信息",
  "forms.external": "{column}栏目链接到站外，{by}需人工到该处核对",
  "forms.no-column": "未找到{column}栏目，无从统计{by}",
} as const satisfies Record<string, string>
