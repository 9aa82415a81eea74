/** The command line, read and tested before anything is done. */
import { type ParseArgsConfig, parseArgs } from "node:util"
import * as z from "zod"
import { levelSchema } from "../core/audit/run-file-schema"
import type { Level } from "../core/result/types"
import { canonicalUrl } from "../core/text/url"
import { type HostMapping, parseHostMapping } from "../platform/node/map-host"
import { usageError } from "./exit"
import { type Format, formats } from "./output"

type Options = NonNullable<ParseArgsConfig["options"]>

/** Options and the rest of a command line. Unknown options and missing values are usage errors. */
export function readArgs<O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error))
  }
}

/** Writes an option whose value may be left out as `--name=` where it is. */
export const withOptionalValue = (args: readonly string[], name: string): string[] =>
  args.map((arg, at) => (arg === name && /^(?:-|https?:|$)/i.test(args[at + 1] ?? "") ? `${name}=` : arg))

/** The one argument a command takes. */
export function onlyArgument(positionals: readonly string[], what: string): string {
  const [first, ...more] = positionals
  if (first === undefined) throw usageError(`${what} is missing`)
  if (more.length > 0) throw usageError(`only ${what} is expected, not also ${more.join(" ")}`)
  return first
}

/** A whole number of at least `least`, or the default where the option was not given. */
export function readCount(name: string, text: string | undefined, least: number, otherwise: number): number {
  if (text === undefined) return otherwise
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw usageError(`--${name} takes a whole number from ${least}, not "${text}"`)
  return Number(text)
}

export function readDate(name: string, text: string): string {
  if (!z.iso.date().safeParse(text).success)
    throw usageError(`--${name} takes a date as YYYY-MM-DD, not "${text}"`)
  return text
}

export function readLevel(text: string | undefined): Level | undefined {
  if (text === undefined) return undefined
  const level = levelSchema.safeParse(text)
  if (!level.success)
    throw usageError(`--level takes one of ${levelSchema.options.join(", ")}, not "${text}"`)
  return level.data
}

export function readFormat(text: string): Format {
  const format = formats.find((one) => one === text)
  if (!format) throw usageError(`--format takes one of ${formats.join(", ")}, not "${text}"`)
  return format
}

/** The address of a site; without a scheme it is taken as http. */
export function readAddress(text: string): string {
  const url = canonicalUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`)
  if (!url) throw usageError(`"${text}" is no http or https address`)
  return url
}

export function readPathPrefix(text: string | undefined): string | undefined {
  if (text === undefined || /^\/[^\s?#]*$/.test(text)) return text
  throw usageError(`--path-prefix takes a path such as /town/, not "${text}"`)
}

export function readMappings(texts: readonly string[] = []): HostMapping[] {
  return texts.map((text) => {
    try {
      return parseHostMapping(text)
    } catch (error) {
      throw usageError(`--map-host: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}
