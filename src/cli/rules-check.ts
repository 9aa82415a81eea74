/** `rules check <file>...`: every error of rule files, one line each. */
import { checks } from "../core/checks"
import { checkRuleFiles, unfilledVariables } from "../core/rules/check-files"
import { decodeRuleFile } from "../core/rules/decode"
import { CliError, type ExitStatus, exit, usageError } from "./exit"
import { readBytes } from "./files"
import type { CliOptions } from "./option-table"
import { say } from "./output"
import { readArgs } from "./read-args"
import { problemLines, shippedRules } from "./rules"
import { COMMAND, line, RULE_FILES, words } from "./words"

/** Null for a file that can't be read, which is said: the others are checked all the same. */
async function readRuleFile(name: string) {
  try {
    return decodeRuleFile(name, await readBytes(name))
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    say(error.message)
    return null
  }
}

export async function rulesCheck(args: string[]): Promise<ExitStatus> {
  const { positionals } = readArgs(args, {} satisfies CliOptions)
  const [verb, ...names] = positionals
  if (verb !== undefined && verb !== "check")
    throw usageError(words.unknown(COMMAND, `rules ${verb}`, "rules check"))
  if (names.length === 0) throw usageError(words.missing(RULE_FILES))
  const read = (await Promise.all(names.map(readRuleFile))).filter((one) => one !== null)
  const files = read.flatMap((it) => ("file" in it ? [it.file] : []))
  const { columns, packs } = await shippedRules()
  const options = { columns, checks, known: packs }
  const undecoded = read.flatMap((it) => ("problems" in it ? it.problems : []))
  const problems = [...undecoded, ...checkRuleFiles(files, options)]
  const told = problems.length > 0 ? problems : unfilledVariables(files, options)
  for (const line of problemLines(told)) process.stdout.write(`${line}\n`)
  if (problems.length === 0) process.stdout.write(`${line(words.inOrder(read.length))}\n`)
  if (read.length < names.length) return exit.usage
  return problems.length > 0 ? exit.rulesWrong : exit.done
}
