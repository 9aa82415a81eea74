import type { Handlers } from "../messages"
import { NamedError } from "../messages"
import { exportRun } from "./export-run"
import { importRun } from "./import-run"

/** How long a page has to fetch the file it asked for. */
const HOLD_MS = 60_000

/** Runs in files, as pages ask the engine for them. `idle`: nothing is being read or handed over. */
export function createRunFileDesk(now: () => number): { handlers: Handlers<"files">; idle(): boolean } {
  let busy = 0
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    busy++
    try {
      return await work()
    } finally {
      busy--
    }
  }
  function handOver(blob: Blob): string {
    const url = URL.createObjectURL(blob)
    busy++
    setTimeout(() => {
      busy--
      URL.revokeObjectURL(url)
    }, HOLD_MS)
    return url
  }
  return {
    handlers: {
      exportRun: (id) =>
        during(async () => {
          const { blob, ...exported } = await exportRun(id)
          return { ...exported, url: handOver(blob) }
        }),
      importRun: (url, name) =>
        during(async () => {
          const file = await fetch(url)
            .then((answer) => answer.blob())
            .catch(() => {
              throw new NamedError("bad-run-file", `“${name}”没有导入：文件无法读取`)
            })
          return importRun(file, name, new Date(now()).toISOString())
        }),
    },
    idle: () => busy === 0,
  }
}
