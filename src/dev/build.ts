import { readFile, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { pathToFileURL } from "node:url"
import manifest from "../../plasmo.config"
import { extensionDir, inRoot, root } from "./paths"
import { runNode, say } from "./run"

/** Copies the manifest of plasmo.config.ts into package.json, where Plasmo looks for it. */
async function writeManifest(): Promise<void> {
  const file = inRoot("package.json")
  const before = await readFile(file, "utf8")
  const after = `${JSON.stringify({ ...JSON.parse(before), manifest }, null, 2)}\n`
  if (after === before) return
  say("  manifest of plasmo.config.ts written to package.json")
  await writeFile(file, after)
}

/** Builds the extension for production into build/chrome-mv3-prod. Throws when the bundler fails. */
export async function build(): Promise<string> {
  say("Building the extension (production)")
  await writeManifest()
  await rm(extensionDir, { recursive: true, force: true })
  const { status, output } = await runNode(inRoot("node_modules/plasmo/bin/index.mjs"), ["build"], {
    quiet: true,
  })
  const failed = status !== 0 || !output.includes("DONE")
  for (const line of output.split("\n").filter((one) => one.trim()))
    if (failed || !/INFO|DONE|Plasmo v|Browser Extension Framework/.test(line)) say(`  ${line}`)
  if (failed) throw new Error("the build failed: see above")
  say(`  done: ${path.relative(root, extensionDir)}`)
  return extensionDir
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await build()
