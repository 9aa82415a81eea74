import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import path from "node:path"
import { parentPort } from "node:worker_threads"
import { createFileReader } from "../../core/files/read-file"
import type { PageInput } from "../../core/page/types"
import { replyTo } from "../parser"

const cmaps = path.join(
  path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")),
  "cmaps",
)

/** Names come out of files: nothing but a name of the folder is looked up. */
async function cmap(name: string): Promise<Uint8Array> {
  if (!/^[\w-]{1,40}$/.test(name)) throw new Error("no name of a CMap")
  return new Uint8Array(await readFile(path.join(cmaps, `${name}.bcmap`)))
}

// pdf.js leaves promises of broken pages behind; what a file ends in is told by the reply.
process.on("unhandledRejection", () => {})

const read = createFileReader(cmap)
parentPort?.on("message", async (input: PageInput) => parentPort?.postMessage(await replyTo(input, read)))
