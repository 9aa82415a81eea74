import { caps } from "../../core/rules/caps"
import type { RuleDraft, RuleFileKind } from "../../platform/browser/rules/types"

const isDictionary = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "columns" in value && !("rules" in value)

/** What a text is meant to be: a dictionary has columns and no rules; anything else is held to be a pack. */
export function kindOf(text: string): RuleFileKind {
  try {
    return isDictionary(JSON.parse(text)) ? "columns" : "pack"
  } catch {
    return /"columns"\s*:\s*\{/.test(text) && !/"rules"\s*:/.test(text) ? "columns" : "pack"
  }
}

/** The text of a file someone brings. Rejects with a sentence; nothing is read of a file that is too large. */
export async function readRuleFile(file: File): Promise<RuleDraft> {
  if (file.size > caps.bytes) throw new Error(`“${file.name}”超过 ${caps.bytes / 1_000_000} MB，没有导入`)
  const bytes = await file.arrayBuffer()
  let text: string
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`“${file.name}”不是 UTF-8 编码的文本，没有导入`)
  }
  return { kind: kindOf(text), text }
}
