/** Exit statuses, and the errors that lead to them. Other programs rely on the numbers. */
export const exit = { done: 0, rulesWrong: 1, usage: 2, unreachable: 3, badPack: 4 } as const

export type ExitStatus = (typeof exit)[keyof typeof exit]

/** Ends the command with a status and a message for the user. */
export class CliError extends Error {
  constructor(
    readonly status: ExitStatus,
    message: string,
  ) {
    super(message)
  }
}

/** The command line is wrong; the message says what to do. */
export const usageError = (message: string): CliError => new CliError(exit.usage, message)
