/** `rules check` on a mutated file, in this process. */
import { writeFileSync } from "node:fs"
import path from "node:path"
import { run } from "../../../src/cli/run"
import type { Outcome } from "./flaws"
import type { Mutation } from "./mutations"

/** What a command writes to stdout. */
async function outputOf(args: string[]): Promise<{ status: number; out: string }> {
  const { write } = process.stdout
  let out = ""
  process.stdout.write = ((text: string) => {
    out += text
    return true
  }) as typeof write
  try {
    return { status: await run(args), out }
  } finally {
    process.stdout.write = write
  }
}

/** @param folder where the file is put */
export async function throughCommand({ n, bytes }: Mutation, folder: string): Promise<Outcome> {
  const file = path.join(folder, `${n}.json`)
  writeFileSync(file, bytes)
  const { status, out } = await outputOf(["rules", "check", file])
  const lines = out.trim().split("\n")
  if (status === 0)
    return { flaw: /in order$/.test(out.trim()) ? null : "ended well without a word", loaded: true }
  const right = status === 1 && lines.every((line) => line.startsWith(file) && line.includes(" $"))
  return { flaw: right ? null : `status ${status}: ${lines[0]?.slice(0, 200)}`, loaded: false }
}
