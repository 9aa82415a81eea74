/** The commands by name. */
import { nearestName } from "../core/rules/nearest"
import { audit } from "./audit"
import { CliError, type ExitStatus, exit, usageError } from "./exit"
import { say } from "./output"
import { page } from "./page"
import { replay } from "./replay"
import { rulesCheck } from "./rules-check"
import { usage } from "./usage"
import { COMMAND, line, words } from "./words"

const commands: Record<string, (args: string[]) => Promise<ExitStatus>> = {
  audit,
  replay,
  page,
  rules: rulesCheck,
}

const names = Object.keys(commands)
const nearest = (name: string): string => nearestName(name, names) ?? ""

/** Carries out one command line. Gives the exit status; rejects for faults of the program only. */
export async function run([name = "", ...args]: string[]): Promise<ExitStatus> {
  if (name === "help" || [name, ...args].some((arg) => arg === "--help" || arg === "-h")) {
    process.stdout.write(usage)
    return exit.done
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (!command)
      throw usageError(name ? words.unknown(COMMAND, name, nearest(name)) : words.noCommand(names.join(", ")))
    return await command(args)
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    say(error.message)
    if (error.seeHelp) say(line(words.seeHelp))
    return error.status
  }
}
