/** Ours, over the network. */
import { createNodeRequest } from "../../src/platform/node/request"
import { measured, type PageTask } from "./measured"
import { ourHost, ourPass } from "./our-pass"

await measured(async (task: PageTask) => {
  const mappings = [{ pattern: ourHost, hostname: "127.0.0.1", port: task.port }]
  return () => ourPass(task, createNodeRequest({ mappings, hasIpv6: async () => undefined }))
})
