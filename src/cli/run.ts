/** The commands by name. */
import { audit } from "./audit"
import { CliError, type ExitStatus, exit } from "./exit"
import { say } from "./output"
import { page } from "./page"
import { replay } from "./replay"
import { rulesCheck } from "./rules-check"
import { usage } from "./usage"

const commands: Record<string, (args: string[]) => Promise<ExitStatus>> = {
  audit,
  replay,
  page,
  rules: rulesCheck,
}

/** Carries out one command line. Gives the exit status; rejects for faults of the program only. */
export async function run([name = "", ...args]: string[]): Promise<ExitStatus> {
  if (/^(?:-h|--help|help)$/.test(name) || args.includes("--help")) {
    process.stdout.write(usage)
    return exit.done
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (!command) throw new CliError(exit.usage, name ? `There is no command "${name}"` : "Name a command")
    return await command(args)
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    say(error.message)
    if (error.status === exit.usage) say("See --help")
    return error.status
  }
}
