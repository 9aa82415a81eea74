/** Sentences on documents that owe a counterpart. */
const counts =
  "{first}栏目已截止、应有后续公开的{closed}件，在{second}栏目或原页面见到对应内容{paired}件，未见{unpaired}件，页面未能读取{unread}件（未截止{open}件、日期不明{undated}件不计）"

export const pairingMessages = {
  "pairing.pass": counts,
  "pairing.partial": `${counts}；未见对应内容：{list}`,
  "pairing.none": `${counts}；未见对应内容：{list}`,
  "pairing.blocked": `因页面无法读取（{outcome}），不能判断是否一一对应。已见：${counts}`,
  "pairing.cut": `{second}栏目列表过长，未能查到评查期之初，是否一一对应需人工核对。已见：${counts}；未见对应内容：{list}`,
  "pairing.nothing":
    "{first}栏目未见已截止、应有后续公开的信息（未截止{open}件、日期不明{undated}件），需人工确认",
  "pairing.external": "{first}栏目链接到站外，是否一一对应需人工到该处核对",
  "pairing.no-column": "未找到{first}栏目，无从核对后续公开情况",
} as const satisfies Record<string, string>
