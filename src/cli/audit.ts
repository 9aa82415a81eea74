/** `audit <url>`: one pass over one site. */
import { createControl, type RunControl } from "../core/audit/control"
import { createRecord } from "../core/audit/record"
import { runAudit } from "../core/audit/run-audit"
import { packBody, writeRunFile } from "../core/audit/run-file"
import { describeSubject, furtherHomes } from "../core/audit/subject"
import type { ProgressListener } from "../core/audit/types"
import { identityOf } from "../core/audit/who"
import type { Fetched } from "../core/crawl/conclude"
import { createFetcher } from "../core/crawl/fetcher"
import type { VisitLimits } from "../core/crawl/limits"
import { revalidating } from "../core/crawl/revalidate"
import type { Visit } from "../core/crawl/types"
import { readPage } from "../core/page/read"
import { nodeClock } from "../platform/node/clock"
import { createNodeFileReader } from "../platform/node/file-reader"
import { nodeHash } from "../platform/node/hash"
import { createNodeRequest } from "../platform/node/request"
import { readAuditCall } from "./audit-call"
import { CliError, type ExitStatus, exit } from "./exit"
import { writeOut } from "./files"
import { say, sayResult, saySubject, writeResult } from "./output"
import { drawingBrowser } from "./rendering"
import { line, words } from "./words"

/** The first Ctrl-C ends the run in good order, the second one at once. */
function stopOnInterrupt(control: RunControl): () => void {
  const stop = (): void => {
    say(line(words.stopping))
    control.stop()
  }
  process.once("SIGINT", stop)
  return () => void process.off("SIGINT", stop)
}

const sayProgress: ProgressListener = ({ pages, requests, decided, applicable, current }) =>
  say(`${line(words.progress(pages, requests, `${decided}/${applicable}`))}${current ? `: ${current}` : ""}`)

export async function audit(args: string[]): Promise<ExitStatus> {
  const { url, asOf, hints, ruleSet, settings, mappings, saveRun, ...call } = await readAuditCall(args)
  const control = createControl()
  const request = createNodeRequest({ mappings })
  const browser = await drawingBrowser(call.render, mappings)
  const record = createRecord()
  const bodies: Record<string, string> = {}
  function keepBody({ visit: { sha256 }, bytes }: Fetched): void {
    if (saveRun !== undefined && bytes) bodies[sha256] ??= packBody(bytes)
  }
  const fetcher = createFetcher(
    {
      request: call.earlier ? revalidating(request, call.earlier) : request,
      read: readPage,
      readFile: createNodeFileReader(),
      hash: nodeHash,
      ...(browser ? { render: browser.render } : {}),
      calls: {
        get: (address) => record.get({ url: address }),
        async put(fetched) {
          keepBody(fetched)
          await record.put(fetched.visit)
        },
      },
      clock: nodeClock,
      ...control,
    },
    call.fetchSettings,
  )
  async function visit(address: string, limits?: VisitLimits): Promise<Visit> {
    const fetched = await fetcher.visit(address, limits)
    keepBody(fetched)
    return fetched.visit
  }

  const forget = stopOnInterrupt(control)
  async function open(address: string): Promise<Visit> {
    const opened = await visit(address).catch((error) => {
      throw control.signal.aborted ? new CliError(exit.unreachable, line(words.stoppedEarly)) : error
    })
    await record.put(opened)
    return opened
  }
  const begun = nodeClock.now()
  async function auditSite() {
    const home = await open(url)
    const further: Visit[] = []
    for (const address of furtherHomes(home)) further.push(await open(address))
    const subject = describeSubject(url, home, hints, further)
    if (home.page) saySubject(subject, identityOf([home, ...further]))
    if (hints.pathPrefix === undefined && subject.pathPrefix !== "/")
      say(line(words.scope(subject.pathPrefix)))
    const ports = { visit, record, now: nodeClock.now, spentMs: () => nodeClock.now() - begun }
    const run = { subject, ruleSet, asOf, settings, ports, control, onProgress: sayProgress }
    return { subject, result: await runAudit(run) }
  }
  const { subject, result } = await auditSite().finally(() => browser?.close())
  forget()

  const written = await writeResult(result, call.format, call.out)
  if (saveRun !== undefined) {
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
    const gzip = /\.gz$/i.test(saveRun)
    written.push(await writeOut(saveRun, writeRunFile(file, { gzip })))
  }
  sayResult(result, written)
  return result.cut === "unreachable" ? exit.unreachable : exit.done
}
