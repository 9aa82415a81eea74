import { type ChildProcess, type StdioOptions, spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import type { Readable } from "node:stream"
import { vi } from "vitest"
import { run } from "../../../src/cli/run"

export interface CliRun {
  status: number
  stdout: string
  stderr: string
}

/** Runs a command line in this process, as if called from `cwd`. One at a time. */
export async function runCli(args: string[], cwd: string): Promise<CliRun> {
  const written = { stdout: "", stderr: "" }
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += String(text)
      return true
    }),
  )
  vi.stubEnv("INIT_CWD", cwd)
  try {
    return { status: await run(args), ...written }
  } finally {
    for (const spy of spies) spy.mockRestore()
    vi.unstubAllEnvs()
  }
}

/**
 * Starts a command line in a process of its own.
 * @param under a command that runs it
 */
export function startCli(
  args: string[],
  cwd: string,
  stdio: StdioOptions = "pipe",
  under: readonly string[] = [],
): ChildProcess {
  const root = path.resolve(import.meta.dirname, "../../..")
  const [program, ...rest] = [...under, process.execPath, "--import", "tsx", "src/cli/main.ts", ...args]
  return spawn(program as string, rest, { cwd: root, env: { ...process.env, INIT_CWD: cwd }, stdio })
}

/** All that a stream brings. */
async function textOf(stream: Readable | null): Promise<string> {
  let text = ""
  for await (const chunk of stream?.setEncoding("utf8") ?? []) text += chunk
  return text
}

/** Waits for the end of a process; a stream that nobody may read any more is "". */
export async function endOf(child: ChildProcess): Promise<CliRun> {
  const ended = once(child, "close")
  const [stdout, stderr] = await Promise.all(
    [child.stdout, child.stderr].map((stream) => textOf(stream).catch(() => "")),
  )
  const [code] = await ended
  return { status: code ?? -1, stdout: stdout ?? "", stderr: stderr ?? "" }
}

/** Runs a command line as `npm run -s cli` does, in a process of its own. */
export const spawnCli = (args: string[], cwd: string): Promise<CliRun> => endOf(startCli(args, cwd))
