/**
 * What scripts write into a page with literal strings: menus and footers that old portals share by
 * `document.write("<a href=…>")`, in the page itself or in a file of its own. Nothing is run; what is not literal is left out.
 */

const CALLS = ["document.writeln", "document.write"]
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
  let at = script.indexOf("document.write")
  while (at >= 0 && written.length < MAX_WRITTEN) {
    const call = CALLS.find((name) => script.startsWith(name, at)) ?? ""
    const open =
      at +
      call.length +
      (/^\s{0,20}/.exec(script.slice(at + call.length, at + call.length + 20))?.[0].length ?? 0)
    const [text, next] = script[open] === "(" ? argumentAt(script, open) : ["", open]
    written += text
    at = script.indexOf("document.write", Math.max(next, at + 1))
  }
  return written.slice(0, MAX_WRITTEN)
}

/** A page with what its own scripts write standing behind them, as a browser would have it. */
export function withWritten(markup: string): string {
  if (!markup.includes("document.write")) return markup
  // Old pages write their tags in capitals. ASCII alone is folded, so that positions stay.
  const folded = markup.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  let whole = ""
  let from = 0
  for (;;) {
    const open = folded.indexOf("<script", from)
    const start = open < 0 ? -1 : folded.indexOf(">", open) + 1
    const end = start <= 0 ? -1 : folded.indexOf("</script>", start)
    if (end < 0) return whole + markup.slice(from)
    const next = end + "</script>".length
    whole += markup.slice(from, next)
    const written = writtenBy(markup.slice(start, end))
    // Scripts that write scripts count visitors; only what a person would see is kept.
    if (/<a\s|标识码|主办/i.test(written)) whole += written
    from = next
  }
}
