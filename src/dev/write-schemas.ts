/** Writes the JSON Schemas that editors use, from the schemas in code: `npx tsx src/dev/write-schemas.ts`. */
import { mkdir, writeFile } from "node:fs/promises"
import { checks } from "../core/checks"
import { schemaFiles } from "../core/rules/json-schema"
import { inRoot } from "./paths"

await mkdir(inRoot("rules/schema"), { recursive: true })
for (const [name, text] of Object.entries(schemaFiles(checks))) {
  await writeFile(inRoot("rules/schema", name), text)
  console.error(`rules/schema/${name}`)
}
