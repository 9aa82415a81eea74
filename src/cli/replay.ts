/** `replay <run file>`: judges a saved run again, without the network. */
import { replayRun } from "../core/audit/replay"
import { type ExitStatus, exit } from "./exit"
import { onlyArgument, readArgs, readFormat } from "./options"
import { sayResult, writeResult } from "./output"
import { chosenRules } from "./rules"
import { readRun } from "./run-files"

const options = {
  pack: { type: "string", multiple: true },
  format: { type: "string", default: "json" },
  out: { type: "string" },
} as const

export async function replay(args: string[]): Promise<ExitStatus> {
  const { values, positionals } = readArgs(args, options)
  const name = onlyArgument(positionals, "the run file")
  const format = readFormat(values.format)
  const file = await readRun(name)
  const ruleSet = await chosenRules(values.pack ?? file.packs)
  const result = await replayRun(file, ruleSet, Date.now)
  sayResult(result, await writeResult(result, format, values.out))
  return exit.done
}
