import { SYNTAX } from "./flaws"
import { positionOf } from "./json"
import { type Problem, problem } from "./problem"
import type { RuleFile } from "./types"

/** The text of a rule file from its bytes. Rule files are UTF-8; a byte order mark is let pass. */
export function decodeRuleFile(
  name: string,
  bytes: Uint8Array,
): { file: RuleFile } | { problems: Problem[] } {
  try {
    return { file: { name, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) } }
  } catch {
    const expected = {
      zh: "UTF-8 编码的文本（请另存为 UTF-8）",
      en: "text in UTF-8 (save the file as UTF-8)",
    }
    const found = { zh: "其他编码或二进制内容", en: "another encoding, or no text" }
    const text = new TextDecoder("utf-8").decode(bytes)
    const at = positionOf(text, text.indexOf("\ufffd"))
    return { problems: [problem(name, { place: [], lead: SYNTAX, expected, found }, at)] }
  }
}
