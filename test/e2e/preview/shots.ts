import { mkdir } from "node:fs/promises"
import { inRoot } from "../../../src/dev/paths"
import { openPreview } from "./serve"
import { states } from "./states"

/** Screenshots of every state, light and dark, into build/preview/. Arguments narrow the states by name. */
const wanted = process.argv.slice(2)
const out = inRoot("build/preview")
await mkdir(out, { recursive: true })
const preview = await openPreview()
for (const state of states.filter(
  ({ name }) => wanted.length === 0 || wanted.some((one) => name.includes(one)),
))
  for (const scheme of ["light", "dark"] as const) {
    const page = await preview.show(state, scheme)
    page.on("pageerror", (error) => console.error(state.name, error))
    await page.screenshot({ path: `${out}/${state.name}-${scheme}.png` })
    await page.close()
  }
await preview.close()
