/** Options and arguments of a command line, tested against the table of options before they are read. */
import { parseArgs } from "node:util"
import { nearestName } from "../core/rules/nearest"
import { usageError } from "./exit"
import type { CliOption, CliOptions } from "./option-table"
import { OPTION, words } from "./words"

/** An option whose value may be left out is written as `--name=` where it is. */
const withEmptyValues = (args: readonly string[], options: CliOptions): string[] =>
  args.map((arg, at) =>
    options[arg.slice(2)]?.optional && /^(?:-|https?:|$)/i.test(args[at + 1] ?? "") ? `${arg}=` : arg,
  )

/** What `parseArgs` tells of an option as it stands on the command line. */
interface Given {
  name: string
  rawName: string
  value?: string
  inlineValue?: boolean
}

/** An option's value that is the next option: its own was forgotten. */
const isOption = ({ value = "", inlineValue }: Given): boolean => !inlineValue && /^--?[a-z]/i.test(value)

/** The option as `--name=value`, so that no value is taken for an option. */
function written(given: Given, options: CliOptions): string {
  const { name, rawName, value, inlineValue } = given
  const known: CliOption | undefined = Object.hasOwn(options, name) ? options[name] : undefined
  if (!known || rawName !== `--${name}`) {
    const nearest = nearestName(name, Object.keys(options))
    throw usageError(nearest ? words.unknown(OPTION, rawName, `--${nearest}`) : words.noOption(rawName))
  }
  if (known.type === "boolean") {
    if (inlineValue) throw usageError(words.takesNoValue(rawName))
    return rawName
  }
  const { form = "", optional } = known
  if (!value && !optional) throw usageError(words.noValue(rawName, form))
  if (value && isOption(given)) throw usageError(words.optionForValue(rawName, form, value))
  return `${rawName}=${value ?? ""}`
}

/** Options and the rest of a command line. Unknown options and missing values are usage errors. */
export function readArgs<O extends CliOptions>(args: string[], options: O) {
  const { tokens } = parseArgs({
    args: withEmptyValues(args, options),
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const sound = tokens.flatMap((token) => (token.kind === "option" ? [written(token, options)] : []))
  const rest = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []))
  return parseArgs({ args: [...sound, "--", ...rest], options, allowPositionals: true, strict: true })
}
