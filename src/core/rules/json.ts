import { type AnyNode, parse, type ValueNode } from "@humanwhocodes/momoa"
import { caps } from "./caps"
import { type Flaw, faultsOf, firstFlaw, SYNTAX } from "./flaws"
import { type Fault, type Problem, problem, quote, same } from "./problem"
import type { RuleFile } from "./types"

/** A file whose JSON is sound: its value, and the means to say where in the text something stands. */
export interface Source {
  value: unknown
  /** The first faults, up to the cap, in the order of the text. */
  report(faults: Iterable<Fault>): Problem[]
}

/** Line and column of a place in a text, counted from 1. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n")
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 }
}

function nodeAt(root: ValueNode, { place, ofKey }: Fault): AnyNode {
  let node: ValueNode = root
  for (const [at, part] of place.entries()) {
    if (node.type === "Object") {
      // Of a key given twice the last one counts, as for JSON.parse.
      const member = node.members.findLast((it) => "value" in it.name && it.name.value === part)
      if (!member) return node
      if (ofKey && at === place.length - 1) return member.name
      node = member.value
    } else if (node.type === "Array" && typeof part === "number") {
      const element = node.elements[part]
      if (!element) return node
      node = element.value
    } else return node
  }
  return node
}

/** Reads JSON strictly, with the caps of caps.ts. A byte order mark is accepted, as editors on Windows write one. */
export function readJson({ name, text: raw }: RuleFile): { source: Source } | { problems: Problem[] } {
  const text = raw.startsWith("\ufeff") ? raw.slice(1) : raw
  const stop = ({ at, ...fault }: Flaw) => ({
    problems: [problem(name, { place: [], ...fault }, positionOf(text, at))],
  })
  const flaw = firstFlaw(text)
  if (flaw) return stop(flaw)
  let root: ValueNode
  let value: unknown
  try {
    root = parse(text, { mode: "json", ranges: true }).body
    value = JSON.parse(text)
  } catch (error) {
    const at = Math.min((error as { offset?: number }).offset ?? 0, text.length)
    const rest = text.slice(at, at + 12)
    const found = rest === "" ? { zh: "文件已结束", en: "the end of the file" } : same(quote(rest))
    return stop({ at, lead: SYNTAX, expected: { zh: "合法的 JSON", en: "valid JSON" }, found })
  }
  const report = (faults: Iterable<Fault>): Problem[] => {
    const problems: Problem[] = []
    for (const fault of faults) {
      problems.push(problem(name, fault, nodeAt(root, fault).loc.start))
      if (problems.length === caps.problems) break
    }
    return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  }
  const problems = report(faultsOf(root, []))
  return problems.length > 0 ? { problems } : { source: { value, report } }
}
