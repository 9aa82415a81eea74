/** Sentences on how soon policies were interpreted. */
const counts =
  "{from}至{to}应解读的政策文件{need}件，已解读且日期可考的{timed}件中{onTime}件在{maxLag}个工作日内解读（{percent}%），超期{late}件，间隔中位数{median}个工作日"
const asides =
  "；未解读{none}件，日期不明{undated}件；应解读的文件中，见到发布前征求意见的{before}件、发布后评估的{after}件"
const worst = "；超期：{worst}"

export const timelineMessages = {
  "timeline.pass": `${counts}${asides}`,
  "timeline.partial": `${counts}，低于{pass}%${asides}${worst}`,
  "timeline.fail": `${counts}${asides}${worst}`,
  "timeline.none": "{from}至{to}应解读的政策文件{need}件，在{column}栏目均未见对应解读，无从判断是否同步解读",
  "timeline.undated": `${counts}${asides}，需人工核对发布日期`,
  "timeline.blocked": `{column}栏目未能读全（{outcome}），不能判断是否按时解读。已见：${counts}`,
} as const satisfies Record<string, string>
