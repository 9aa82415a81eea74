import { call } from "../messages"
import { withEngine } from "../with-engine"
import type { ExportedRun } from "./types"

/** Runs in files. Apart from the client of all pages: the popup has no use for it. */

/** The run with all that was read for it, in a file. Rejects with `no-run`, `no-result` and `run-too-large`. */
export const exportRun = (id: string): Promise<ExportedRun> =>
  withEngine(() => call("files", "exportRun", id))

/** Keeps the run in a file. Gives its id here. Rejects with `bad-run-file`, and where the database does not take it. */
export async function importRun(file: File): Promise<string> {
  const url = URL.createObjectURL(file)
  try {
    return await withEngine(() => call("files", "importRun", url, file.name))
  } finally {
    URL.revokeObjectURL(url)
  }
}
