import { parseArgs } from "node:util"
import { startSample } from "./serve"

const { values } = parseArgs({
  options: { port: { type: "string", default: "0" }, latency: { type: "string", default: "0" } },
})
const sample = await startSample({ port: Number(values.port), latencyMs: Number(values.latency) })
console.log(`${sample.url} is served at http://127.0.0.1:${sample.port}/`)
