/** Sentences of the check on the gazette. */
export const gazetteMessages = {
  "gazette.pass":
    "{year}年政府公报见到{count}期，至第{last}期无缺期（其中有网页版{pages}期、有文件版{files}期）",
  "gazette.partial":
    "{year}年政府公报见到{count}期，至第{last}期缺少：{gaps}；打不开：{dead}（其中有网页版{pages}期、有文件版{files}期）",
  "gazette.dead": "{year}年政府公报列有{count}期，链接均打不开",
  "gazette.undated": "{columns}栏目所列{undated}期公报未注明年份，不能判断{year}年各期是否齐全",
  "gazette.absent": "{columns}栏目未见{year}年的政府公报",
  "gazette.not-due": "评查时点{asOf}，{year}年的政府公报尚未到公开时间",
  "gazette.gathered":
    "{columns}栏目见到{year}年政府公报{count}期，至第{last}期缺少：{gaps}（其中有网页版{pages}期、有文件版{files}期）{unread}，需人工判断",
} as const satisfies Record<string, string>
