import { execFile } from "node:child_process"
import path from "node:path"
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

/** Runs a command line as `npm run -s cli` does, in a process of its own. */
export function spawnCli(args: string[], cwd: string): Promise<CliRun> {
  const root = path.resolve(import.meta.dirname, "../../..")
  const options = { cwd: root, env: { ...process.env, INIT_CWD: cwd }, maxBuffer: 50_000_000 }
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", "tsx", "src/cli/main.ts", ...args],
      options,
      (_error, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}
