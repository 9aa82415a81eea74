/** What a value must look like to be one. Texts come in half width, short (a line or a cell), and without line breaks. */
import { normaliseName } from "../../text/name"
import { isPersonName } from "../../text/person-name"
import type { ValueKind } from "./params"

const PHONE =
  /(?<![\d.-])(?:\(?0\d{2,3}\)?[ -]{0,3}\d{7,8}|1[3-9]\d{9}|1[02]\d{3}|9[56]\d{3,4}|[48]00[ -]?\d{3,4}[ -]?\d{3,4}|(?!(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d)[2-8]\d{6,7})(?!\d)/
const TIME =
  /(?:[01]?\d|2[0-4])\s?(?:[:：]\s?[0-5]\d|[时点])|周[一二三四五六日]|星期[一二三四五六日]|[上下]午|工作日|上班时间|全天|24小时/
const EMAIL = /[\w.+-]{1,64}\s?(?:[@#]|[([]at[)\]])\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/i
const ADDRESS =
  /[\u3400-\u9fff].{0,60}(?:路|街|道|巷|弄|里|号|楼|室|层|栋|幢|座|大厦|大院|广场|中心|镇|乡|村|社区|小区|园区)/
/** Words that stand where a value should and say that there is none. */
const NONE = /^(?:暂无|无|略|待定|待补充|暂缺|空|详见|见附件|点击查看|查看详情|更多)/

const MIN_TEXT = 4

const tests: Record<ValueKind, (text: string) => boolean> = {
  phone: (text) => PHONE.test(text),
  time: (text) => TIME.test(text),
  email: (text) => EMAIL.test(text),
  address: (text) => ADDRESS.test(text) && !/https?:|www\./i.test(text),
  name: (text) => isPersonName(text.trim().split(/[\s,，、;；。:：(（]/, 1)[0] ?? ""),
  text: (text) => normaliseName(text).length >= MIN_TEXT && !NONE.test(normaliseName(text)),
}

/** Whether a text begins with, or holds, a value of the kind. */
export const isValue = (text: string, kind: ValueKind): boolean => tests[kind](text)
