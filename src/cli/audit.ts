/** `audit <url>`: one pass over one site. */
import { createControl, type RunControl } from "../core/audit/control"
import { createRecord } from "../core/audit/record"
import { runAudit } from "../core/audit/run-audit"
import { packBody, writeRunFile } from "../core/audit/run-file"
import { describeSubject, furtherHomes } from "../core/audit/subject"
import { defaultAuditSettings, type ProgressListener } from "../core/audit/types"
import { identityOf } from "../core/audit/who"
import { createFetcher, defaultFetchSettings } from "../core/crawl/fetcher"
import { revalidating } from "../core/crawl/revalidate"
import type { Visit } from "../core/crawl/types"
import { readPage } from "../core/page/read"
import { nodeClock } from "../platform/node/clock"
import { createNodeFileReader } from "../platform/node/file-reader"
import { nodeHash } from "../platform/node/hash"
import { createNodeRequest } from "../platform/node/request"
import { CliError, type ExitStatus, exit } from "./exit"
import { writeOut } from "./files"
import * as read from "./options"
import { say, sayIdentity, sayResult, writeResult } from "./output"
import { drawingBrowser } from "./rendering"
import { chosenRules, DEFAULT_PACK } from "./rules"
import { earlierOf, readRun } from "./run-files"

const options = {
  pack: { type: "string", multiple: true },
  level: { type: "string" },
  unit: { type: "string" },
  "as-of": { type: "string" },
  "path-prefix": { type: "string" },
  "max-requests": { type: "string" },
  "max-minutes": { type: "string" },
  "max-megabytes": { type: "string" },
  concurrency: { type: "string" },
  delay: { type: "string" },
  "ignore-robots": { type: "boolean" },
  "map-host": { type: "string", multiple: true },
  render: { type: "string" },
  format: { type: "string", default: "json" },
  out: { type: "string" },
  "save-run": { type: "string" },
  since: { type: "string" },
} as const

/** Days are those of the sites, whatever the machine's time zone. */
const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date())

/** The rest before a failed address is asked again grows with the gap the user wants: ten seconds by default. */
const RETRY_GAPS = defaultFetchSettings.retryGapMs / defaultFetchSettings.gapMs

const DEFAULT_MEGABYTES = defaultAuditSettings.maxBytes / 1e6

/** The first Ctrl-C ends the run in good order, the second one at once. */
function stopOnInterrupt(control: RunControl): () => void {
  const stop = (): void => {
    say("Stopping; what was found is judged as it stands")
    control.stop()
  }
  process.once("SIGINT", stop)
  return () => void process.off("SIGINT", stop)
}

const sayProgress: ProgressListener = ({ pages, requests, decided, applicable, current }) =>
  say(
    `${pages} pages, ${requests} requests, ${decided}/${applicable} rules settled${current ? `: ${current}` : ""}`,
  )

export async function audit(args: string[]): Promise<ExitStatus> {
  const { values, positionals } = read.readArgs(read.withOptionalValue(args, "--render"), options)
  const url = read.readAddress(read.onlyArgument(positionals, "the site's address"))
  const format = read.readFormat(values.format)
  const asOf = values["as-of"] === undefined ? today() : read.readDate("as-of", values["as-of"])
  const gapMs = read.readCount("delay", values.delay, 0, defaultFetchSettings.gapMs)
  const hints = {
    name: values.unit,
    level: read.readLevel(values.level),
    pathPrefix: read.readPathPrefix(values["path-prefix"]),
  }
  const settings = {
    ...defaultAuditSettings,
    maxRequests: read.readCount("max-requests", values["max-requests"], 1, defaultAuditSettings.maxRequests),
    maxMinutes:
      values["max-minutes"] === undefined ? null : read.readCount("max-minutes", values["max-minutes"], 1, 1),
    maxBytes: read.readCount("max-megabytes", values["max-megabytes"], 1, DEFAULT_MEGABYTES) * 1e6,
  }
  const connections = read.readCount("concurrency", values.concurrency, 1, defaultFetchSettings.connections)
  const mappings = read.readMappings(values["map-host"])
  const packs = values.pack ?? [DEFAULT_PACK]
  const ruleSet = await chosenRules(packs)
  const earlier = values.since === undefined ? null : earlierOf(await readRun(values.since))

  const control = createControl()
  const request = createNodeRequest({ mappings })
  const browser = await drawingBrowser(values.render, mappings)
  const fetcher = createFetcher(
    {
      request: earlier ? revalidating(request, earlier) : request,
      read: readPage,
      readFile: createNodeFileReader(),
      hash: nodeHash,
      ...(browser ? { render: browser.render } : {}),
      clock: nodeClock,
      ...control,
    },
    {
      ...defaultFetchSettings,
      connections,
      gapMs,
      retryGapMs: gapMs * RETRY_GAPS,
      respectRobots: !values["ignore-robots"],
    },
  )
  const record = createRecord()
  const bodies: Record<string, string> = {}
  const keepsBodies = values["save-run"] !== undefined

  async function visit(address: string): Promise<Visit> {
    const fetched = await fetcher.visit(address)
    if (keepsBodies && fetched.bytes) bodies[fetched.visit.sha256] ??= packBody(fetched.bytes)
    return fetched.visit
  }

  const forget = stopOnInterrupt(control)
  async function open(address: string): Promise<Visit> {
    const opened = await visit(address).catch((error) => {
      throw control.signal.aborted
        ? new CliError(exit.unreachable, "Stopped before the home page came")
        : error
    })
    await record.put(opened)
    return opened
  }
  async function auditSite() {
    const home = await open(url)
    const further: Visit[] = []
    for (const address of furtherHomes(home)) further.push(await open(address))
    const subject = describeSubject(url, home, hints, further)
    const identity = identityOf([home, ...further])
    if (identity) sayIdentity(identity, subject.level)
    const { pathPrefix } = subject
    if (hints.pathPrefix === undefined && pathPrefix !== "/")
      say(`评查范围：${pathPrefix} 之下的内容（评查整个网站请加 --path-prefix /）`)
    const ports = { visit, record, now: nodeClock.now }
    const run = { subject, ruleSet, asOf, settings, ports, control, onProgress: sayProgress }
    return { subject, result: await runAudit(run) }
  }
  const { subject, result } = await auditSite().finally(() => browser?.close())
  forget()

  const written = await writeResult(result, format, values.out)
  if (values["save-run"] !== undefined) {
    const ids = ruleSet.packs.map((pack) => pack.id)
    const file = {
      subject,
      asOf,
      settings,
      packs: ids,
      cut: result.cut,
      visits: record.visits(),
      bodies,
      result,
    }
    const gzip = /\.gz$/i.test(values["save-run"])
    written.push(await writeOut(values["save-run"], writeRunFile(file, { gzip })))
  }
  sayResult(result, written)
  return result.cut === "unreachable" ? exit.unreachable : exit.done
}
