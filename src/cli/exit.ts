import type { Words } from "../core/rules/problem"
import { line } from "./words"

/** Exit statuses, and the errors that lead to them. Other programs rely on the numbers. */
export const exit = { done: 0, rulesWrong: 1, usage: 2, unreachable: 3, badPack: 4 } as const

export type ExitStatus = (typeof exit)[keyof typeof exit]

/** Ends the command with a status and a message for the user. */
export class CliError extends Error {
  constructor(
    readonly status: ExitStatus,
    message: string,
    /** Whether the help would have told better. */
    readonly seeHelp = false,
  ) {
    super(message)
  }
}

/** The command line is wrong; the message says what to do. */
export const usageError = (words: Words): CliError => new CliError(exit.usage, line(words), true)

/** A file or an address that the command line names is of no use; `name` is what it is called there. */
export const inputError = (words: Words, name: string): CliError =>
  new CliError(exit.usage, line(words, name))
