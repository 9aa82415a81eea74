/** Memory of a run over thousands of pages: their facts, the index over them, and every rule asked and judged at the end. */
import { getHeapStatistics } from "node:v8"
import { chosenRules } from "../../src/cli/rules"
import { createPanel } from "../../src/core/audit/panel"
import { checks } from "../../src/core/checks"
import { readAnswer } from "../../src/core/crawl/reading"
import type { Visit } from "../../src/core/crawl/types"
import { readPage } from "../../src/core/page/read"
import type { Subject } from "../../src/core/result/types"
import { rulesFor } from "../../src/core/rules/merge"
import { createSite } from "../../src/core/site/site"
import { asOf } from "../sites/generated/audit"
import { generatedSite, generatedUrl } from "../sites/generated/serve"

export interface MemoryCost {
  pages: number
  /** Before the first page, and at most. */
  startMb: number
  peakMb: number
  heapMb: number
}

const rssMb = (): number => process.memoryUsage.rss() / 1e6

async function visitTo(url: string, respond: ReturnType<typeof generatedSite>): Promise<Visit> {
  const { status, resource } = respond(new URL(url))
  const headers = { "content-type": resource.type }
  const reading = await readAnswer({ status, headers, bytes: resource.body, finalUrl: url }, readPage)
  const { outcome, contentType, page } = reading
  const [bytes, at] = [resource.body.length, "2021-06-30T00:00:00.000Z"]
  return {
    url,
    finalUrl: url,
    status,
    outcome,
    contentType,
    bytes,
    sha256: "",
    rendered: false,
    at,
    requests: 1,
    page,
  }
}

async function measure(pages: number): Promise<MemoryCost> {
  const { origin, host } = new URL(generatedUrl)
  const level = "county"
  const subject: Subject = {
    url: generatedUrl,
    origin,
    pathPrefix: "/",
    name: "望溪县人民政府",
    level,
    code: null,
  }
  const ruleSet = await chosenRules(["national-2020"])
  const panel = createPanel(rulesFor(subject, ruleSet.rules), checks, subject)
  const site = createSite({ subject, asOf, period: ruleSet.period, columns: ruleSet.columns })
  const respond = generatedSite(pages)
  const startMb = rssMb()
  let peakMb = startMb
  // The highest mark that the system keeps is of no use: a process begins with that of the one that started it.
  const look = () => {
    peakMb = Math.max(peakMb, rssMb())
  }
  const queue = [generatedUrl]
  const seen = new Set(queue)
  let count = 0
  for (const url of queue) {
    const visit = await visitTo(url, respond)
    site.add(visit)
    look()
    if (visit.page && ++count >= pages) break
    for (const { url: to } of visit.page?.links ?? []) {
      if (new URL(to).host !== host || seen.has(to)) continue
      seen.add(to)
      queue.push(to)
    }
  }
  for (const judge of panel) {
    judge.seek(site)
    judge.judge(site)
    look()
  }
  globalThis.gc?.()
  return { pages: count, startMb, peakMb, heapMb: getHeapStatistics().used_heap_size / 1e6 }
}

process.once("message", async ({ pages }: { pages: number }) => {
  process.send?.(await measure(pages), () => process.disconnect())
})
process.send?.("ready")
