/** Sentences that checks share which look through several columns. */
export const gatherMessages = {
  "gather.absent": "未找到{columns}栏目：共查看{looked}个页面，查找名称{names}",
  "gather.none": "未找到{columns}栏目（共查看{looked}个页面），未收集到信息，需人工判断",
  "gather.too-long": "“{column}”栏目列表较长，查看{lists}页仍未查到所需时间，不能判断有无，需人工核对",
} as const satisfies Record<string, string>
