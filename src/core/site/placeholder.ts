/** Rows and texts that fill a column without saying anything: 情况说明, 暂无 ... A person has to decide what they are worth. */
import { remembered } from "../text/remembered"
import { normaliseTitle } from "../text/title"

const NOTHING = [
  "暂无",
  "暂未产生",
  "暂未制定",
  "无此类",
  "无此项",
  "无此事项",
  "无相关信息",
  "无相关内容",
  "没有相关信息",
  "未涉及",
  "不涉及",
  "不产生此类",
  "未产生此类",
  "本年度无",
  "本年无",
  "本单位无",
  "本部门无",
  "本机关无",
  "本级无",
  "正在建设",
  "正在完善",
  "内容建设中",
]
const EXPLANATION = /情况的?说明$/
/** Statements that carry the same word and are what a column is for: 财政决算情况说明, 关于网传某事的情况说明. */
const STATEMENTS = /[预决]算|经费|收支|债务|绩效|执行|转移支付|变动|资金|网传|反映|举报|事件/
/** What such an explanation speaks of: what there is not, or the column itself. */
const SELF =
  /暂[无未]|[本度月]无|^无|无(?:此|该|相关|新增|重大)|没有|[不未](?:涉及|产生|发生|发布|更新|制定|公开|开展|收到)|栏目|更新|信息发布|信息公开/
/** An explanation of something: a subject, if a short one. */
const EXPLAINS = /^关于.{2,40}(?:的|有关|相关)情况的?说明$/
/** Longer texts say something. */
const MAX_LENGTH = 60
/** An explanation with a longer title explains something. */
const MAX_EXPLANATION = 18

const saysNothing = remembered((text): boolean => {
  const normal = normaliseTitle(text)
  if (normal.length === 0 || normal.length > MAX_LENGTH) return false
  if (NOTHING.some((phrase) => normal.includes(phrase))) return true
  if (!EXPLANATION.test(normal) || STATEMENTS.test(normal)) return false
  return SELF.test(normal) || (normal.length <= MAX_EXPLANATION && !EXPLAINS.test(normal))
})

/** Whether a title, or the whole text of a column page, only says that there is nothing to say. */
export const isPlaceholder = (text: string): boolean => saysNothing(text.slice(0, MAX_LENGTH * 4))
