/** `rules check <file>...`: every error of rule files, one line each. */
import { checks } from "../core/checks"
import { checkRuleFiles, unfilledVariables } from "../core/rules/check-files"
import type { RuleFile } from "../core/rules/types"
import { type ExitStatus, exit, usageError } from "./exit"
import { readBytes } from "./files"
import { readArgs } from "./options"
import { problemLines, shippedRules } from "./rules"

async function readRuleFile(name: string): Promise<RuleFile> {
  return { name, text: new TextDecoder().decode(await readBytes(name)) }
}

export async function rulesCheck(args: string[]): Promise<ExitStatus> {
  const { positionals } = readArgs(args, {})
  const [verb, ...names] = positionals
  if (verb !== "check" || names.length === 0) throw usageError("rules check takes at least one file")
  const files = await Promise.all(names.map(readRuleFile))
  const { columns, packs } = await shippedRules()
  const options = { columns, checks, known: packs }
  const problems = checkRuleFiles(files, options)
  const told = problems.length > 0 ? problems : unfilledVariables(files, options)
  for (const line of problemLines(told)) process.stdout.write(`${line}\n`)
  if (problems.length > 0) return exit.rulesWrong
  process.stdout.write(`${names.length} ${names.length === 1 ? "file" : "files"} in order\n`)
  return exit.done
}
