/** Sentences that checks share which look through several columns. */
export const gatherMessages = {
  "gather.absent": "未找到{columns}栏目：共查看{looked}个页面",
  "gather.none": "未找到{columns}栏目（共查看{looked}个页面），未收集到信息，需人工判断",
} as const satisfies Record<string, string>
