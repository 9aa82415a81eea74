/**
 * What scripts write into a page with literal strings: menus and footers that old portals share by
 * `document.write("<a href=…>")`, in the page itself or in a file of its own. Nothing is run; what is not literal is left out.
 */

const CALL = "document.write"
const CALLS = [`${CALL}ln`, CALL]
/** Written markup beyond this is not read. */
const MAX_WRITTEN = 400_000
/** Longer scripts are programs, not menus. */
const MAX_SCRIPT = 600_000

const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "", f: "", v: "", 0: "" }

/** The character that an escape at `at` (the backslash) stands for, and where the text goes on. */
function unescapeAt(script: string, at: number): [text: string, next: number] {
  const mark = script[at + 1] ?? ""
  const digits = mark === "u" ? 4 : mark === "x" ? 2 : 0
  const hex = script.slice(at + 2, at + 2 + digits)
  if (digits > 0 && /^[0-9a-f]+$/i.test(hex) && hex.length === digits)
    return [String.fromCharCode(Number.parseInt(hex, 16)), at + 2 + digits]
  return [ESCAPES[mark] ?? mark, at + 2]
}

/** The string literal that begins at a quote, and where it ends. A quote that is never closed ends with its line. */
function literalAt(script: string, quote: number): [text: string, next: number] {
  const mark = script[quote]
  let text = ""
  let at = quote + 1
  while (at < script.length) {
    const here = script[at] as string
    if (here === mark) return [text, at + 1]
    if (here === "\n" && mark !== "`") break
    if (here === "\\") {
      const [character, next] = unescapeAt(script, at)
      text += character
      at = next
    } else {
      text += here
      at++
    }
  }
  return [text, at]
}

/** The literals between a bracket and its end, joined; variables between them are left out. */
function argumentAt(script: string, open: number): [text: string, next: number] {
  let text = ""
  let depth = 1
  let at = open + 1
  while (at < script.length && depth > 0) {
    const here = script[at] as string
    if (here === '"' || here === "'" || here === "`") {
      const [literal, next] = literalAt(script, at)
      text += literal
      at = next
      continue
    }
    if (here === "(") depth++
    if (here === ")") depth--
    at++
  }
  return [text, at]
}

/** The markup that a script writes, one call after the other; "" where it writes none. */
export function writtenBy(script: string): string {
  if (script.length > MAX_SCRIPT) return ""
  let written = ""
  let at = script.indexOf(CALL)
  while (at >= 0 && written.length < MAX_WRITTEN) {
    const call = CALLS.find((name) => script.startsWith(name, at)) ?? ""
    const open =
      at +
      call.length +
      (/^\s{0,20}/.exec(script.slice(at + call.length, at + call.length + 20))?.[0].length ?? 0)
    const [text, next] = script[open] === "(" ? argumentAt(script, open) : ["", open]
    written += text
    at = script.indexOf(CALL, Math.max(next, at + 1))
  }
  return written.slice(0, MAX_WRITTEN)
}

const SCRIPT_OPENS = /<script\b[^>]{0,2000}>/gi
const SCRIPT_ENDS = /<\/script>/gi

/** Where the text of the last script begins that opens in a part of a page; -1 where none does. */
function lastScript(part: string): number {
  // Most tags are in lower case, and the last of them is found from behind.
  SCRIPT_OPENS.lastIndex = Math.max(0, part.lastIndexOf("<script"))
  let start = -1
  for (let open = SCRIPT_OPENS.exec(part); open; open = SCRIPT_OPENS.exec(part))
    start = open.index + open[0].length
  return start
}

function scriptEnd(markup: string, start: number): RegExpExecArray | null {
  SCRIPT_ENDS.lastIndex = start
  return SCRIPT_ENDS.exec(markup)
}

/** A page with what its own scripts write standing behind them, as a browser would have it. */
export function withWritten(markup: string): string {
  let whole = ""
  let copied = 0
  let read = 0
  for (let call = markup.indexOf(CALL); call >= 0; call = markup.indexOf(CALL, read)) {
    const opened = lastScript(markup.slice(read, call))
    const start = read + opened
    const end = opened < 0 ? null : scriptEnd(markup, start)
    if (opened >= 0 && !end) break
    read = call + CALL.length
    if (!end || end.index < call) continue
    read = end.index + end[0].length
    whole += markup.slice(copied, read)
    copied = read
    const written = writtenBy(markup.slice(start, end.index))
    // Scripts that write scripts count visitors; only what a person would see is kept.
    if (/<a\s|标识码|主办/i.test(written)) whole += written
  }
  return copied === 0 ? markup : whole + markup.slice(copied)
}
