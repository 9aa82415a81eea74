/** Sentences of the check on policies and their interpretations. */
const counts =
  "{from}至{to}应解读的政策文件{need}件：已解读且关联{linked}件（其中单向关联{oneWay}件），已解读未关联{unlinked}件，未解读{none}件"
const asides =
  "；解读间隔中位数{median}个工作日，超过{maxLag}个工作日的{late}件；另有不需解读{exempt}件、转载上级文件{reprints}件不计，页面未能读取{unread}件"

export const interpretationMessages = {
  "interpretation.pass": `${counts}，解读率{percent}%${asides}`,
  "interpretation.partial": `${counts}，解读率{percent}%，低于{pass}%${asides}`,
  "interpretation.fail": `${counts}${asides}`,
  "interpretation.none-needed":
    "{from}至{to}，在{column}栏目未见应解读的本单位政策文件（不需解读{exempt}件，转载上级文件{reprints}件，页面未能读取{unread}件），需人工确认",
  "interpretation.no-policy-column": "未找到{column}栏目，不能统计政策文件的解读情况",
  "interpretation.external": "{column}栏目链接到站外，政策文件的解读情况需人工到该处核对",
  "interpretation.policies-blocked": "{column}栏目的政策文件未能读取（{outcome}）",
  "interpretation.interpretations-blocked": `{column}栏目未能读全（{outcome}），不能判断其余文件有无解读。已见：${counts}`,
  "interpretation.no-interpretation-column": `未找到{column}栏目，文件页上也未见解读。${counts}`,
} as const satisfies Record<string, string>
