import type { ValueNode } from "@humanwhocodes/momoa"
import { caps } from "./caps"
import { describe, type Fault, type Place, quote, same, type Words } from "./problem"

/** Keys that reach an object's prototype. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"])
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

export const SYNTAX: Words = { zh: "JSON 语法错误", en: "JSON syntax error" }
const TOO_LARGE: Words = { zh: "超出上限", en: "over the limit" }
const atMost = (n: number, unit: Words): Words => ({
  zh: `不超过${n}${unit.zh}`,
  en: `at most ${n} ${unit.en}`,
})
const TOO_MANY_BYTES = {
  lead: TOO_LARGE,
  expected: atMost(caps.bytes, { zh: "字节", en: "bytes" }),
  found: { zh: "更大的文件", en: "a larger file" },
}
const TOO_DEEP = {
  lead: TOO_LARGE,
  expected: atMost(caps.depth, { zh: "层嵌套", en: "levels" }),
  found: { zh: "更深的嵌套", en: "deeper nesting" },
}
const TOO_MANY_VALUES = {
  lead: TOO_LARGE,
  expected: atMost(caps.values, { zh: "个值", en: "values" }),
  found: { zh: "更多的值", en: "more" },
}
const RAW_CONTROL = {
  lead: SYNTAX,
  expected: { zh: "写作 \\n 等的控制字符", en: "control characters written as \\n and the like" },
}

export type Flaw = { at: number; lead: Words; expected: Words; found: Words }

/** What would make the parsers run deep or long, or differ in opinion: found in one pass, before they see the text. */
export function firstFlaw(text: string): Flaw | null {
  if (text.length > caps.bytes || new TextEncoder().encode(text).length > caps.bytes) {
    return { at: 0, ...TOO_MANY_BYTES }
  }
  let depth = 0
  let values = 1
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const c = text[at] as string
    if (quoted) {
      if (c < " ") return { at, ...RAW_CONTROL, found: describe(c) }
      if (c === "\\") at++
      else if (c === '"') quoted = false
    } else if (c === '"') quoted = true
    else if (c === "]" || c === "}") depth--
    else if ((c === "[" || c === "{") && ++depth > caps.depth) return { at, ...TOO_DEEP }
    else if (c === "," && ++values > caps.values) return { at, ...TOO_MANY_VALUES }
  }
  return null
}

/** What no rule file may hold, whatever its schema: repeated or dangerous keys, broken characters, things too long. */
export function* faultsOf(node: ValueNode, place: Place): Generator<Fault> {
  if (node.type === "String") yield* textFaults(node.value, place)
  if (node.type === "Array") {
    if (node.elements.length > caps.list) yield tooMany(place, node.elements.length)
    for (const [i, element] of node.elements.entries()) yield* faultsOf(element.value, [...place, i])
  }
  if (node.type === "Object") {
    if (node.members.length > caps.list) yield tooMany(place, node.members.length)
    const seen = new Set<string>()
    for (const member of node.members) {
      const key = member.name.type === "String" ? member.name.value : member.name.name
      const here = [...place, key]
      if (FORBIDDEN.has(key)) yield keyFault(here, key, { zh: "不允许的键", en: "key not allowed" })
      else if (seen.has(key)) yield keyFault(here, key, { zh: "键重复", en: "key given twice" })
      seen.add(key)
      yield* textFaults(key, here)
      yield* faultsOf(member.value, here)
    }
  }
}

function* textFaults(text: string, place: Place): Generator<Fault> {
  if (text.length > caps.text) {
    const found = same(String(text.length))
    yield { place, lead: TOO_LARGE, expected: atMost(caps.text, { zh: "字", en: "characters" }), found }
  }
  if (LONE_SURROGATE.test(text)) {
    const expected = { zh: "完整的字符", en: "whole characters" }
    yield { place, lead: { zh: "字符残缺", en: "lone surrogate" }, expected, found: describe(text) }
  }
}

const tooMany = (place: Place, count: number): Fault => {
  return {
    place,
    lead: TOO_LARGE,
    expected: atMost(caps.list, { zh: "项", en: "members" }),
    found: same(String(count)),
  }
}

const keyFault = (place: Place, key: string, lead: Words): Fault => {
  return {
    place,
    lead,
    expected: { zh: "每个键一次、且为普通名称", en: "plain keys, each once" },
    found: same(quote(key)),
    ofKey: true,
  }
}
