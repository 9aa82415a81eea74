/** `replay <run file>`: judges a saved run again, without the network. */
import { replayRun } from "../core/audit/replay"
import { type ExitStatus, exit } from "./exit"
import { keepApart, prepareOut } from "./files"
import { replayOptions } from "./option-table"
import { onlyArgument } from "./options"
import { filesOf, formatOf, sayResult, writeResult } from "./output"
import { readArgs } from "./read-args"
import { rulesOfRun } from "./rules"
import { readRun } from "./run-files"
import { RUN_FILE } from "./words"

export async function replay(args: string[]): Promise<ExitStatus> {
  const { values, positionals } = readArgs(args, replayOptions)
  const name = onlyArgument(positionals, RUN_FILE)
  const { out } = values
  const format = formatOf(values.format, out)
  const file = await readRun(name)
  const ruleSet = await rulesOfRun(file, values.pack)
  const outs = out === undefined ? [] : filesOf(format, out)
  for (const one of outs) keepApart("--out", one, name, name)
  await prepareOut(outs)
  const result = await replayRun(file, ruleSet, Date.now)
  sayResult(result, await writeResult(result, format, out))
  return exit.done
}
