import type { ExportedRun } from "../platform/browser/run-files/types"
import type { RunFiles } from "./client"
import { saveAddress } from "./save-file"

/** Saves a run in a file. Gives a sentence on what the file lacks, or null. */
export async function saveRunFile(client: Pick<RunFiles, "exportRun">, id: string): Promise<string | null> {
  const exported = await client.exportRun(id)
  saveAddress(exported.name, exported.url)
  return lackOf(exported)
}

function lackOf({ missing, left }: ExportedRun): string | null {
  const lacks = [
    ...(missing > 0
      ? [
          `有 ${missing} 个页面的记录现在读不出来，不在档案里，重新判定时按“未读取”处理；评查记录恢复读写后可再导出一次`,
        ]
      : []),
    ...(left > 0 ? [`有 ${left} 个页面的原文放不下，不在档案里，结论和佐证不受影响`] : []),
  ]
  return lacks.length > 0 ? `已导出。${lacks.join("；")}。` : null
}

const GZIP = [0x1f, 0x8b]
const START = /^\s*\{\s*"schema"\s*:\s*"gongkai-run\//

/** Whether a file that someone brings is a run rather than rules. */
export async function isRunFile(file: File): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, 200).arrayBuffer())
  return GZIP.every((byte, at) => bytes[at] === byte) || START.test(new TextDecoder().decode(bytes))
}
