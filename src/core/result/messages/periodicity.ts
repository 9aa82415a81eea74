/** Sentences of the check on information that is due again and again. */
export const periodicityMessages = {
  "periodicity.pass": "{year}年应定期公开的信息均已公开：{table}",
  "periodicity.partial": "{year}年应公开{due}次，见到{filled}次，缺少：{missing}（{table}）",
  "periodicity.undated": "{year}年缺少{missing}的信息，但部分信息未注明发布时间，不能判断",
  "periodicity.none-of-year": "{columns}栏目未见{year}年的信息，最新一条为{newest}",
  "periodicity.absent": "在{columns}栏目未见标题符合要求的信息，{year}年应公开{due}次",
  "periodicity.not-due": "评查时点{asOf}，{year}年的信息尚未到公开时间",
  "periodicity.gathered": "{columns}栏目{year}年的信息：{table}{unread}，需人工判断",
} as const satisfies Record<string, string>
