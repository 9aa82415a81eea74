/** Runs the measured parts of the benchmark, each in a process of its own. */
import { type ChildProcess, fork } from "node:child_process"
import { built } from "./built"

/** One figure: ours, a named baseline of the same run, and how they relate. */
export interface Row {
  what: string
  ours: string
  baseline: string
  ratio: number
  /** The ratio aimed at; null where the figure is for orientation. */
  limit: number | null
}

export interface Started {
  /** The next message it sends. Rejects when it ends before. */
  message(): Promise<unknown>
  send(message: object): void
  stop(): void
}

/** Starts a file of this folder as it stands. */
export const start = (file: string, flags: readonly string[] = []): Started =>
  running(
    file,
    fork(new URL(file, import.meta.url), { execArgv: ["--import", import.meta.resolve("tsx"), ...flags] }),
  )

/** Starts a file of this folder as it would be shipped: what a bundle costs is what users pay. */
export const startBuilt = async (file: string): Promise<Started> =>
  running(file, fork(await built(file), { execArgv: [] }))

function running(file: string, child: ChildProcess): Started {
  return {
    message: () =>
      new Promise((resolve, reject) => {
        child.once("message", resolve)
        child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)))
      }),
    send: (message) => child.send(message),
    stop: () => child.kill(),
  }
}

/** Hands a task to a program that was started, and gives what it answers. */
export async function ask(child: Started, task: object): Promise<unknown> {
  await child.message()
  child.send(task)
  return child.message()
}

/** Serves a generated site from another process while something is done with it. */
export async function onSite<T>(pages: number, work: (port: number) => Promise<T>): Promise<T> {
  const server = start("serve-site.ts")
  await server.message()
  server.send({ pages })
  const { port } = (await server.message()) as { port: number }
  try {
    return await work(port)
  } finally {
    server.stop()
  }
}
