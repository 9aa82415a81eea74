/** Ours without the network: the same pages, their bytes at hand. */
import { createNodeRequest } from "../../src/platform/node/request"
import { measured, type PageTask } from "./measured"
import { ourHost, ourPass } from "./our-pass"

await measured(async (task: PageTask) => {
  const mappings = [{ pattern: ourHost, hostname: "127.0.0.1", port: task.port }]
  const request = createNodeRequest({ mappings, hasIpv6: async () => undefined })
  const known = new Map<string, ReturnType<typeof request>>()
  return () =>
    ourPass(task, (url, options) => {
      const answer = known.get(url) ?? request(url, options)
      known.set(url, answer)
      return answer
    })
})
