/** Data that a page keeps in its scripts, or that a call answers with. */

export type JsonObject = { [key: string]: Json }
export type Json = null | boolean | number | string | Json[] | JsonObject

const MAX_JSON = 2_000_000

/** The value as an object; null for everything else. */
export function objectOf(value: Json | undefined): JsonObject | null {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : null
}

/** The objects among the first `max` items of a list; none where the value is no list. */
export function objectsOf(value: Json | undefined, max: number): JsonObject[] {
  return Array.isArray(value)
    ? value
        .slice(0, max)
        .map(objectOf)
        .filter((item) => item !== null)
    : []
}

/** The value as text, white space trimmed; "" for what is neither text nor number. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : ""
}

/** The value as a count; null for what is none. */
export function countOf(value: Json | undefined): number | null {
  const text = textOf(value)
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

/** A text as JSON; null where it is none. */
export function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}

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
  return literal ? parseJson(literal) : null
}
