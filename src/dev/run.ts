import { spawn } from "node:child_process"
import { root } from "./paths"

/** One line of what a command is doing, on stderr. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

export interface Ended {
  status: number
  /** stdout and stderr together, in order of arrival. */
  output: string
}

/** Runs a program in the root of the checkout and waits for its end. With `quiet` its output is kept, not shown. */
export function run(command: string, args: string[], options: { quiet?: boolean } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    const take = (chunk: Buffer) => {
      output += chunk
      if (!options.quiet) process.stderr.write(chunk)
    }
    child.stdout.on("data", take)
    child.stderr.on("data", take)
    child.on("error", reject)
    child.on("close", (code) => resolve({ status: code ?? 1, output }))
  })
}

/** Runs a JavaScript file of an installed package with this Node. */
export const runNode = (file: string, args: string[], options?: { quiet?: boolean }): Promise<Ended> =>
  run(process.execPath, [file, ...args], options)
