/** Data that a page keeps in its scripts. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const MAX_JSON = 2_000_000

/** The literal that begins at `start`: up to the bracket that closes it, strings skipped. Null where it is not closed. */
function literalAt(script: string, start: number): string | null {
  let depth = 0
  let quote = ""
  for (let i = start; i < script.length && i - start < MAX_JSON; i++) {
    const char = script[i] as string
    if (quote) {
      if (char === "\\") i++
      else if (char === quote) quote = ""
    } else if (char === '"' || char === "'") quote = char
    else if (char === "{" || char === "[") depth++
    else if ((char === "}" || char === "]") && --depth === 0) return script.slice(start, i + 1)
  }
  return null
}

/** The JSON value that follows the first match of `before` in a script; null where there is none or it is no JSON. */
export function jsonAfter(script: string, before: RegExp): Json {
  const match = before.exec(script)
  if (!match) return null
  const start = match.index + match[0].length
  if (script[start] !== "{" && script[start] !== "[") return null
  const literal = literalAt(script, start)
  try {
    return literal ? (JSON.parse(literal) as Json) : null
  } catch {
    return null
  }
}
