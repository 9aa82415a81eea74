import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, test } from "vitest"
import { otherHosts } from "../sites/sample/content"
import { openWorld, sampleAsOf } from "./world"

interface NetLog {
  events: { params?: { url?: string; initiator?: string } }[]
}

test("no request leaves the audited site and the hosts it links to", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "gongkai-audit-net-"))
  const log = path.join(folder, "net.json")
  const world = await openWorld({ gapMs: 100, switches: [`--log-net-log=${log}`] })
  const popup = await world.openPopup()
  await popup.start(sampleAsOf)
  await popup.waitFor("finished", 90_000)
  const { id } = world.extension
  const { host } = world.site
  await world.close()

  const { events }: NetLog = JSON.parse(await readFile(log, "utf8"))
  await rm(folder, { recursive: true })
  const asked = events
    .filter(({ params }) => params?.initiator === `chrome-extension://${id}` && params.url)
    .map(({ params }) => new URL(params?.url as string).hostname)
  expect(asked.length).toBeGreaterThan(20)
  expect([...new Set(asked)].filter((one) => one !== host && !Object.hasOwn(otherHosts, one))).toEqual([])
})
