/**
 * A saved run read piece by piece: each visit and each body for itself, so that of a large file no more is in memory than the piece at hand.
 * Brackets and commas are told here (RFC 8259); what is inside a piece is left to JSON.parse.
 */
import { RunFileError } from "./run-file-flaw"
import { MAX_VISITS } from "./run-file-schema"

/** A visit with its place in the list, a body with its hash, or any other member whole, with its name. */
export type RunFilePart =
  | { of: "visits"; at: number; value: unknown }
  | { of: "bodies"; at: string; value: unknown }
  | { of: null; at: string; value: unknown }

/** Longer than the facts of any page, and than any result. */
const MAX_PIECE = 100_000_000

/** Members whose own members come one by one, and the bracket each opens with. */
const OPENED: Record<string, string> = { visits: "[", bodies: "{" }
const CLOSED: Record<string, string> = { visits: "]", bodies: "}" }

interface Mark {
  /** What stands since the last mark. */
  text: string
  sign: "{" | "[" | "}" | "]" | "," | "end"
  /** Brackets open after it. */
  depth: number
}

const broken = (where: string): RunFileError => new RunFileError(where, "不是有效的 JSON，文件可能不完整")
const isBlank = (text: string): boolean => /^[\s\ufeff]*$/.test(text)
const opens = ({ sign }: Mark): boolean => sign === "{" || sign === "["

/** Brackets and commas of the two outermost levels. */
async function* marksOf(chunks: AsyncIterable<string>): AsyncGenerator<Mark> {
  let depth = 0
  let quoted = false
  let escaped = false
  let text = ""
  for await (const chunk of chunks) {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const char = chunk[at] as string
      if (escaped) escaped = false
      else if (quoted) {
        if (char === "\\") escaped = true
        else if (char === '"') quoted = false
      } else if (char === '"') quoted = true
      else if (char === "{" || char === "[" || char === "}" || char === "]" || char === ",") {
        const outer = depth
        if (char === "{" || char === "[") depth++
        else if (char !== ",") depth--
        if (Math.min(outer, depth) > (char === "," ? 2 : 1)) continue
        yield { text: text + chunk.slice(from, at), sign: char, depth }
        text = ""
        from = at + 1
      }
    }
    text += chunk.slice(from)
    if (text.length > MAX_PIECE) throw new RunFileError("", "单项内容过大")
  }
  yield { text, sign: "end", depth }
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw broken(where)
  }
}

/** The name and the value in `"name": value`. */
function memberOf(text: string, where: string): [name: string, value: unknown] {
  const [member] = Object.entries(parsed(`{${text}}`, where) as object)
  if (!member) throw broken(where)
  return member
}

/** Reads the text of a saved run. Throws RunFileError; of what it gives nothing is known but that it is JSON. */
export async function* runFileParts(chunks: AsyncIterable<string>): AsyncGenerator<RunFilePart> {
  const marks = marksOf(chunks)
  const seen = new Set<string>()

  async function next(where: string): Promise<Mark> {
    const { value } = await marks.next()
    if (!value || value.sign === "end") throw broken(where)
    return value
  }

  function once(name: string): string {
    if (seen.has(name)) throw new RunFileError(name, "重复出现")
    seen.add(name)
    return name
  }

  async function* itemsOf(name: "visits" | "bodies"): AsyncGenerator<RunFilePart> {
    for (let count = 0; ; count++) {
      const where = `${name}.${count}`
      const mark = await next(where)
      const last = mark.sign === CLOSED[name]
      if (!last && mark.sign !== ",") throw broken(where)
      if (last && count === 0 && isBlank(mark.text)) return
      if (count >= MAX_VISITS) throw new RunFileError(name, `超出上限 ${MAX_VISITS}`)
      if (name === "visits") yield { of: name, at: count, value: parsed(mark.text, where) }
      else {
        const [at, value] = memberOf(mark.text, where)
        yield { of: name, at, value }
      }
      if (last) return
    }
  }

  /** The text of a value from its opening bracket to its closing one. */
  async function restOf(opening: Mark, where: string): Promise<string> {
    const text = [opening.sign as string]
    for (let size = 0; ; ) {
      const mark = await next(where)
      text.push(mark.text, mark.sign)
      size += mark.text.length
      if (size > MAX_PIECE) throw new RunFileError(where, "单项内容过大")
      if (mark.depth === 1 && mark.sign !== ",") return text.join("")
    }
  }

  const root = await next("")
  if (root.sign !== "{" || !isBlank(root.text)) throw new RunFileError("", "不是评查档案")
  for (let first = true; ; first = false) {
    let mark = await next("")
    if (opens(mark)) {
      const name = once(memberOf(`${mark.text}0`, "")[0])
      if (name === "visits" || name === "bodies") {
        if (mark.sign !== OPENED[name]) throw new RunFileError(name, "类型不符")
        yield* itemsOf(name)
      } else yield { of: null, at: name, value: parsed(await restOf(mark, name), name) }
      mark = await next(name)
      if (!isBlank(mark.text) || opens(mark)) throw broken(name)
    } else if (!isBlank(mark.text)) {
      const [name, value] = memberOf(mark.text, "")
      yield { of: null, at: once(name), value }
    } else if (!first || mark.sign !== "}") throw broken("")
    if (mark.sign === "}") break
    if (mark.sign !== ",") throw broken("")
  }
  const { value: end } = await marks.next()
  if (end && (end.sign !== "end" || !isBlank(end.text))) throw broken("")
}
