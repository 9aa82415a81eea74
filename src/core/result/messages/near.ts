/** Sentences on what comes close to what was looked for, and why it does not count. */
export const nearMessages = {
  "near.seen": "另见{count}处，未计入：{list}",
  "near.day": "不在评查期内",
  "near.later": "晚于评查时点",
  "near.unpaired": "对应的不是所查文件",
  "near.unanswered": "与未见结果的征集不对应",
  "near.year": "不是所查年份的",
  "near.undated": "未注明日期",
  "near.excluded": "标题含“{word}”",
  "near.lacks": "标题未见“{words}”",
  "near.silent": "正文未见“{words}”",
  "near.weaker": "只提到“{word}”",
  "near.title": "仅为信息标题，不是栏目",
  "near.other-name": "不是同一栏目",
  "near.elsewhere": "属于其他单位或上级",
  "near.other": "不是所要求的内容",
} as const satisfies Record<string, string>
