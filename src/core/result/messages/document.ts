/** Sentences of the check on documents known by their titles. */
export const documentMessages = {
  "document.pass": "在{columns}{where}见到符合要求的信息{count}条：{titles}",
  "document.pass-kinds": "应有的{total}类信息均已公开：{titles}",
  "document.after-period":
    "现已公开（{titles}），但未见足够的{due}及以前发布的信息，不能证明评查期内已公开，需人工确认",
  "document.late-unproven": "现已公开（{titles}），但未见足够的{due}及以前发布的信息，不能证明按期公开",
  "document.partial-kinds": "应有的{total}类信息中见到{shown}类，缺少：{missing}",
  "document.few": "在{columns}{where}见到符合要求的信息{count}条，少于{min}条：{titles}",
  "document.no-text": "见到的信息（{titles}）经打开，均未见完整文本（正文不少于{minChars}字或附文件）",
  "document.dead": "见到的信息（{titles}）链接均打不开",
  "document.undated": "标题符合要求的信息未注明发布时间，不能判断是否在{from}至{to}期间发布",
  "document.cut":
    "在{columns}{where}查看{rows}条信息，其中{cut}条的标题在列表中显示不全，未能逐条打开，有无符合要求的（{words}）需人工确认",
  "document.other-days": "在{columns}{where}未见{from}至{to}期间发布的符合要求的信息，最新一条为{newest}",
  "document.absent": "在{columns}{where}查看{rows}条信息，未见标题符合要求的（{words}）",
  "document.gathered":
    "在{columns}{where}见到{span}相关信息{count}条{chosen}：{titles}{kinds}{unread}，需人工判断",
  "document.gathered-none":
    "在{columns}{where}查看{rows}条信息，未见{span}相关信息（{words}）{unread}，需人工判断",
} as const satisfies Record<string, string>
