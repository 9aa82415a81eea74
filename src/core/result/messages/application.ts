/** Sentences of the check on the way to apply for information. */
export const applicationMessages = {
  "application.pass": "{column}渠道畅通，设有：{shown}",
  "application.login": "{column}须登录后才能申请（{missing}）；已见：{shown}",
  "application.partial": "{column}已见：{shown}；未见：{missing}",
  "application.none": "{column}页面上未见申请渠道：{missing}",
} as const satisfies Record<string, string>
