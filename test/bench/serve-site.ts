/** A process of its own that serves a generated site. */
import { startGenerated } from "../sites/generated/serve"

process.once("message", async ({ pages }: { pages: number }) => {
  const { port } = await startGenerated({ pages })
  process.send?.({ port })
})
process.send?.("ready")
