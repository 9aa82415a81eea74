/** Sentences of the column check, as evaluators write them. */
export const columnMessages = {
  "column.pass": "“{column}”栏目有{count}条信息，最新一条发布于{newest}",
  "column.pass-undated": "“{column}”栏目有{count}条信息",
  "column.page": "“{column}”栏目以页面形式公开了内容",
  "column.entrance": "设有“{column}”入口",
  "column.external": "“{column}”链接至{host}，按外链公开计",
  "column.external-door": "“{column}”链接至{host}首页，按外链公开计，请核对是否指向本单位内容",
  "column.external-elsewhere":
    "“{column}”链接至{host}首页，首页上未见本地名称，是否公开了本单位内容需人工确认",
  "column.external-another": "“{column}”链接至{host}，所链网站为“{name}”，是否公开了本单位内容需人工确认",
  "column.external-unnamed":
    "“{column}”链接至{host}，所链页面和网址上未见本单位或本地名称，是否公开了本单位内容需人工确认",
  "column.external-other": "“{column}”链接至站外（{host}），是否符合要求需人工确认",
  "column.external-unread": "“{column}”链接至{host}，未能打开核实，需人工确认",
  "column.foreign": "“{column}”栏目所列{count}条信息均来自站外，是否为本单位公开需人工确认",
  "column.absent": "未找到“{column}”栏目：共查看{looked}个页面，查找名称{names}",
  "column.listed-elsewhere":
    "未找到“{column}”栏目，但在网站其他列表中见到相应信息{count}条：{titles}，是否算作公开需人工确认",
  "column.dead": "有“{label}”链接，但打不开（{url}），另查看{looked}个页面，未找到可访问的“{column}”栏目",
  "column.empty": "截至{asOf}，“{column}”为空白栏目",
  "column.unlisted": "“{column}”栏目页面上有{links}个信息链接，但未能读出列表，是否空白需人工确认",
  "column.thin": "“{column}”栏目页面仅有少量文字或图片，未见信息列表，是否空白需人工确认",
  "column.placeholder": "“{column}”栏目仅有说明性内容（“{title}”），是否属实需人工确认",
  "column.few": "“{column}”栏目符合要求的信息有{count}条，少于{min}条",
  "column.no-title": "“{column}”栏目所列{rows}条信息中，未见标题符合要求的（{words}）",
  "column.cut": "“{column}”栏目有{rows}条信息的标题在列表中显示不全，未能逐条打开，是否符合要求需人工确认",
  "column.off-topic":
    "“{column}”栏目符合时间要求的信息有{count}条，标题和正文均未见所要求的内容（{words}等）",
  "column.none-in-period": "“{column}”栏目在{from}至{to}期间未发布信息，最新一条为{newest}",
  "column.stale": "截至{asOf}，“{column}”栏目最新信息为{newest}，已{days}天未更新（超过{limit}天）",
  "column.archived":
    "截至评查时点，“{column}”栏目最新信息为{newest}；栏目注明“{mark}”，是否按归档专题认定需人工确认",
  "column.upwards":
    "“{column}”栏目列表由旧到新排列，已读取的部分最新为{newest}，后面的页未能读完，是否及时更新需人工确认",
  "column.undated": "“{column}”栏目信息未注明发布时间（{undated}条），无法判断是否符合时间要求",
  "column.redated":
    "“{column}”栏目符合时间要求的信息中有{count}条疑为旧稿重发：“{title}”标注{date}，{sign}，是否符合要求需人工确认",
  "column.later": "“{column}”栏目已读取的信息均发布于评查时点{asOf}之后，无法判断当时的情况",
  "column.no-document": "抽查“{column}”栏目{sampled}条信息，均未见完整文本（正文不少于{minChars}字或附文件）",
  "column.pictured":
    "抽查“{column}”栏目{sampled}条信息，文字不足{minChars}字而有图片，是否为扫描的完整文本需人工确认",
  "column.dead-items": "抽查“{column}”栏目{sampled}条信息，链接均打不开",
  "column.unlinked": "“{column}”栏目所列{rows}条信息没有链接，无法查看正文，需人工确认",
  "column.late-unproven": "“{column}”现已具备，但未见{deadline}及以前发布的信息，不能证明按期公开",
  "column.until": "评查时点{asOf}晚于{until}，本项不再适用",
  "column.matrix-pass": "应公开的{total}类内容均已公开",
  "column.matrix": "应公开的{total}类内容中见到{covered}类，缺少：{missing}",
  "column.matrix-none": "应公开的{total}类内容均未见到",
  "column.matrix-open": "应公开的{total}类内容中见到{covered}类，未能判断：{open}；缺少：{missing}",
  "column.matrix-late": "应公开的{total}类内容现已具备，但不能证明在{deadline}前公开：{late}",
} as const satisfies Record<string, string>
