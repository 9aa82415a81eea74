/** Measured programs as the product is shipped: one file with the packages beside it, no names kept for a debugger. */
import path from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "rolldown"

const folder = fileURLToPath(new URL("../../node_modules/.cache/bench/", import.meta.url))

/** Bundles a file of this folder. Gives the path of the bundle. */
export async function built(file: string): Promise<string> {
  const out = path.join(folder, file.replace(/\.ts$/, ".mjs"))
  await build({
    input: fileURLToPath(new URL(file, import.meta.url)),
    platform: "node",
    external: (id) => /^[^./]/.test(id) && !id.endsWith(".json"),
    output: { file: out, format: "esm", codeSplitting: false },
    logLevel: "silent",
  })
  return out
}
