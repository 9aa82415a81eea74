/**
 * Writes what is said of files from the code: the JSON Schemas of rule files and of results, and the pages of the kinds of check.
 * `npx tsx src/dev/write-reference.ts`
 */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises"
import { checks } from "../core/checks"
import { resultSchemaFile } from "../core/export/json-schema"
import { schemaFiles } from "../core/rules/json-schema"
import { kindPages } from "./kind-pages"
import { inRoot } from "./paths"

const folders = {
  "rules/schema": { ...schemaFiles(checks), "result.schema.json": resultSchemaFile() },
  "rules/kinds": kindPages(checks),
}

for (const [folder, files] of Object.entries(folders)) {
  await mkdir(inRoot(folder), { recursive: true })
  for (const name of await readdir(inRoot(folder))) if (!(name in files)) await rm(inRoot(folder, name))
  for (const [name, text] of Object.entries(files)) await writeFile(inRoot(folder, name), text)
  console.error(`${folder}: ${Object.keys(files).join(", ")}`)
}
