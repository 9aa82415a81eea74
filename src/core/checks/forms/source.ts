/** Who stands behind a page: the class of its stated source. */
import type { Subject } from "../../result/types"
import { firstPhrase } from "../../text/phrase"
import { isForeignIssuer } from "../unit"

const MEDIA = [
  "日报",
  "晚报",
  "商报",
  "时报",
  "都市报",
  "新闻网",
  "新华",
  "人民网",
  "央视",
  "电视台",
  "广播",
  "融媒体",
  "传媒",
  "客户端",
  "记者",
  "报社",
  "画报",
  "周刊",
  "杂志",
  "公众号",
  "微信",
  "学习强国",
  "中国政府网",
]
const OFFICE = /(?:人民)?政府办公?[室厅]?$|(?:人民)?政府$|管委会办公室$|门户网站$/
const ORGAN =
  /(?:局|委员会|委|厅|办公?室?|部|院|中心|处|科|站|署|所|会|镇|乡|街道|支队|大队|总队|专班|指挥部)(?:[（(].{0,40}[)）])?$/
/** Stated sources are names; longer texts are no source. */
const MAX_SOURCE = 60

export type SourceClass = "起草部门" | "政府办" | "媒体" | "转载上级" | "其他" | "未注明"

/** The class of a source as a page states it. A department of the own place is taken for the one that drafted the document. */
export function sourceClass(source: string | null, subject: Subject): SourceClass {
  const name = source?.slice(0, MAX_SOURCE).trim() ?? ""
  if (name === "" || /^(?:本站|本网|网络|互联网|原创|未知)/.test(name)) return "未注明"
  if (firstPhrase(name, MEDIA) !== null) return "媒体"
  if (isForeignIssuer(name, subject)) return "转载上级"
  if (OFFICE.test(name)) return "政府办"
  return name.split(/[、，,；;\s]+/).some((part) => ORGAN.test(part)) ? "起草部门" : "其他"
}
