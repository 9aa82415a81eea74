import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import path from "node:path"
import { createFileReader } from "../../../src/core/files/read-file"
import type { Page } from "../../../src/core/page/types"

const cmaps = path.join(
  path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")),
  "cmaps",
)

export const reader = createFileReader(
  async (name) => new Uint8Array(await readFile(path.join(cmaps, `${name}.bcmap`))),
)

export const FILE_URL = "http://www.qingxi.gov.cn/files/P1.bin"

/** The page of a file under a name that says nothing of its format. */
export const read = (bytes: Uint8Array): Promise<Page> =>
  reader({ url: FILE_URL, bytes, contentType: "text/html" })

/** What a file ends in that has no text. */
export const outcomeOf = (bytes: Uint8Array): Promise<string> =>
  read(bytes).then(
    () => "ok",
    (error) => String(error.outcome),
  )
