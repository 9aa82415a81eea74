/** Sentences of the platform check. */
export const platformMessages = {
  "platform.pass": "首页设有“{entrance}”入口，平台各部分（{parts}）齐全{notes}",
  "platform.partial": "“{entrance}”平台应有{total}项，见到{shown}项，缺少：{missing}{notes}",
  "platform.no-block": "首页有“{entrance}”入口，但未见应设的任何一个栏目：{missing}{notes}",
  "platform.absent": "未找到政府信息公开平台入口：共查看{looked}个页面，查找名称{names}",
  "platform.open":
    "“{entrance}”平台应有{total}项，见到{shown}项，因页面无法读取未能判断：{open}；缺少：{missing}{notes}",
  "platform.unsettled":
    "“{entrance}”平台应有{total}项，见到{shown}项，需人工确认：{open}；缺少：{missing}{notes}",
  "platform.late-unproven":
    "“{entrance}”平台现已具备，但未见{deadline}及以前发布的信息，不能证明按期建成{notes}",
} as const satisfies Record<string, string>
