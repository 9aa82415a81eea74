/** Sentences of the check that counts documents by topic. */
export const topicsMessages = {
  "topics.pass": "在{columns}栏目{span}{rows}条信息中，各主题均有信息：{table}",
  "topics.enough":
    "在{columns}栏目{span}{rows}条信息中，{total}个主题见到{shown}个（应不少于{need}个），未见：{missing}（{table}）",
  "topics.partial":
    "在{columns}栏目{span}{rows}条信息中，{total}个主题见到{shown}个，缺少：{missing}（{table}）",
  "topics.absent": "在{columns}栏目{span}{rows}条信息中，各主题信息均少于{min}条：{table}",
  "topics.covered":
    "{columns}的部分内容在附件或图片中，未能读取（{files}），需打开核对；已读取的内容中未见：{missing}",
  "topics.weaker":
    "在{columns}栏目{span}{rows}条信息中未见{missing}的明确表述，但有相近说法，是否算作需人工判断",
  "topics.later": "{columns}栏目的{rows}条信息均发布于评查时点{asOf}之后，无法判断当时的情况",
  "topics.gathered": "在{columns}栏目{span}{rows}条信息中查到：{table}{unread}，需人工判断",
} as const satisfies Record<string, string>
