/** Pages that introduce a unit in a few short lines: 主要职责：…, 内设机构：…, 办公地址：…. They hold too little prose to be told by it. */

import { ancestors, type Element } from "./element"
import { linksIn } from "./links"
import type { Doc } from "./parse"
import type { Run } from "./runs"

/** What stands on such a page alone; a box of addresses and numbers stands beside anything. */
const OF_UNIT = /^[^:：]{0,6}(?:职责|职能|内设机构|机构设置|负责人|领导)[^:：]{0,6}[:：]\s*\S/
const OF_CONTACT = /^[^:：]{0,6}(?:地址|电话|时间|邮编|邮箱|传真|单位名称|机构名称)[^:：]{0,6}[:：]\s*\S/
const LEAST_LINES = 3

/** The innermost block around all such lines; null where there are too few, or nothing but the page itself holds them together. */
export function unitLines(doc: Doc, runs: readonly Run[]): Element | null {
  const found = runs.filter(
    ({ element, text, zone }) =>
      zone === null && (OF_UNIT.test(text) || OF_CONTACT.test(text)) && linksIn(doc, element).length === 0,
  )
  if (found.length < LEAST_LINES || !found.some(({ text }) => OF_UNIT.test(text))) return null
  const [first, ...others] = found.map(({ element }) => [element, ...ancestors(element)])
  const block = first?.find((outer) => others.every((chain) => chain.includes(outer)))
  return block && block.name !== "body" && block.name !== "html" ? block : null
}
