/** Values of the command line, tested before anything is done. */
import * as z from "zod"
import { levelSchema } from "../core/audit/run-file-schema"
import type { Level } from "../core/result/types"
import type { Words } from "../core/rules/problem"
import { canonicalUrl } from "../core/text/url"
import { type HostMapping, parseHostMapping } from "../platform/node/map-host"
import { usageError } from "./exit"
import { auditOptions } from "./option-table"
import { words } from "./words"

/** The one argument a command takes. */
export function onlyArgument(positionals: readonly string[], what: Words): string {
  const [first, ...more] = positionals
  if (first === undefined) throw usageError(words.missing(what))
  if (more.length > 0) throw usageError(words.onlyOne(what, more.join(" ")))
  return first
}

type NumberOption = {
  [K in keyof typeof auditOptions]: (typeof auditOptions)[K] extends { range: unknown } ? K : never
}[keyof typeof auditOptions]

/** The whole number of an option, within its range; undefined where it was not given. */
export function readNumber(name: NumberOption, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const [least, most] = auditOptions[name].range
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw usageError(words.number(`--${name}`, least, most, text))
}

/** A day as YYYY-MM-DD. Throws CliError, as all of these do. */
export function readDate(option: string, text: string): string {
  if (z.iso.date().safeParse(text).success) return text
  throw usageError(words.date(option, text))
}

/** One of the names an option takes. */
export function readChoice<T extends string>(option: string, names: readonly T[], text: string): T {
  const name = names.find((one) => one === text)
  if (name === undefined) throw usageError(words.choice(option, names, text))
  return name
}

export const readLevel = (text: string | undefined): Level | undefined =>
  text === undefined ? undefined : readChoice("--level", levelSchema.options, text)

/** Whether a text is an address in full, with its scheme. */
export const hasScheme = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text)

/** The address of a site; without a scheme it is taken as http. */
export function readAddress(text: string): string {
  const url = canonicalUrl(hasScheme(text) ? text : `http://${text}`)
  if (!url) throw usageError(words.address(text))
  return url
}

/** The path of a unit on its host, from its first slash on. */
export function readPathPrefix(text: string | undefined): string | undefined {
  if (text === undefined || /^\/[^\s?#]*$/.test(text)) return text
  throw usageError(words.path("--path-prefix", text))
}

/** Hosts and the servers that stand for them. */
export const readMappings = (texts: readonly string[] = []): HostMapping[] =>
  texts.map((text) => {
    try {
      return parseHostMapping(text)
    } catch {
      throw usageError(words.mapping("--map-host", text))
    }
  })
