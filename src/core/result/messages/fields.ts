/** Sentences of the check on what pages tell. */
export const fieldsMessages = {
  "fields.pass": "{column}公开了{all}项要素中的{count}项（{shown}）{rest}",
  "fields.partial": "{column}应公开的{all}项要素中见到{count}项，少于{min}项，未见：{missing}",
  "fields.none": "{column}的页面上未见应公开的任何一项要素：{missing}",
  "fields.covered":
    "{column}的部分内容在附件或图片中，未能读取（{files}），需打开核对。已见{count}项（{shown}），未见：{missing}",
  "fields.page-pass": "抽查{column}{sampled}个页面，要素均达到{min}项以上（共{all}项）",
  "fields.page-partial":
    "抽查{column}{sampled}个页面，要素达到{min}项以上（共{all}项）的{good}个；缺少较多的：{missing}",
  "fields.page-none": "抽查{column}{sampled}个页面，要素均不足{min}项（共{all}项）；缺少：{missing}",
  "fields.page-covered":
    "{column}的部分页面为附件或图片，未能读取（{files}），需打开核对。已查{sampled}个页面，要素达到{min}项以上（共{all}项）的{good}个",
  "fields.dead": "{column}栏目前{sampled}条信息的链接均打不开，未能见到应公开的{all}项要素",
} as const satisfies Record<string, string>
