/** `audit <url>`: one pass over one site. */
import { createControl } from "../core/audit/control"
import { runAudit } from "../core/audit/run-audit"
import { describeSubject, furtherHomes } from "../core/audit/subject"
import type { ProgressListener } from "../core/audit/types"
import { identityOf } from "../core/audit/who"
import { createFetcher } from "../core/crawl/fetcher"
import type { VisitLimits } from "../core/crawl/limits"
import { revalidating } from "../core/crawl/revalidate"
import type { Visit } from "../core/crawl/types"
import { readPage } from "../core/page/read"
import type { RunResult } from "../core/result/types"
import { nodeClock } from "../platform/node/clock"
import { createNodeFileReader } from "../platform/node/file-reader"
import { nodeHash } from "../platform/node/hash"
import { createNodeRequest } from "../platform/node/request"
import { readAuditCall } from "./audit-call"
import { CliError, type ExitStatus, exit } from "./exit"
import { createKeeper } from "./keeper"
import { say, sayResult, saySubject, writeResult } from "./output"
import { drawingBrowser } from "./rendering"
import { endOnSignals } from "./signals"
import { line, words } from "./words"

/** Opens the home page, and what stands behind it where it does not say whose it is. */
async function openHome(url: string, open: (address: string) => Promise<Visit>): Promise<Visit[]> {
  const home = await open(url)
  const further: Visit[] = []
  for (const address of furtherHomes(home)) further.push(await open(address))
  return [home, ...further]
}

const sayProgress: ProgressListener = ({ pages, requests, decided, applicable, current }) =>
  say(`${line(words.progress(pages, requests, `${decided}/${applicable}`))}${current ? `: ${current}` : ""}`)

export async function audit(args: string[]): Promise<ExitStatus> {
  const { url, asOf, pointed, hints, ruleSet, settings, mappings, saveRun, ...call } =
    await readAuditCall(args)
  const control = createControl()
  const request = createNodeRequest({ mappings })
  const browser = await drawingBrowser(call.render, mappings)
  const keeper = createKeeper(saveRun, call.resumed)
  const { record } = keeper
  const fetcher = createFetcher(
    {
      request: call.earlier ? revalidating(request, call.earlier) : request,
      read: readPage,
      readFile: createNodeFileReader(),
      hash: nodeHash,
      ...(browser ? { render: browser.render } : {}),
      calls: keeper.calls,
      hosts: keeper.hosts,
      clock: nodeClock,
      ...control,
    },
    call.fetchSettings,
  )

  async function visit(address: string, limits?: VisitLimits): Promise<Visit> {
    const fetched = await fetcher.visit(address, limits)
    keeper.keepBody(fetched)
    return fetched.visit
  }

  async function open(address: string): Promise<Visit> {
    const known = record.get({ url: address })
    if (known) return known
    const opened = await visit(address).catch((error) => {
      throw control.signal.aborted ? new CliError(exit.unreachable, line(words.stoppedEarly)) : error
    })
    await record.put(opened)
    return opened
  }

  const begun = nodeClock.now()
  async function auditSite(): Promise<RunResult> {
    const [home = null, ...further] = await openHome(url, open)
    const subject = describeSubject(url, home, hints, further)
    if (home?.page) saySubject(subject, identityOf([home, ...further]))
    if (hints.pathPrefix === undefined && subject.pathPrefix !== "/")
      say(line(words.scope(subject.pathPrefix)))
    keeper.begin({ subject, asOf, settings, packs: ruleSet.packs.map(({ id }) => id), pointed })
    const ports = { visit, record, now: nodeClock.now, spentMs: () => nodeClock.now() - begun }
    return runAudit({ subject, ruleSet, asOf, settings, pointed, ports, control, onProgress: sayProgress })
  }

  const forget = endOnSignals(control)
  const result = await auditSite().finally(() => browser?.close())
  forget()

  const written: string[] = []
  try {
    // First, since whoever reads the result may have had enough of it, and end the program.
    written.push(...(await keeper.save(result)))
  } finally {
    written.unshift(...(await writeResult(result, call.format, call.out)))
  }
  sayResult(result, written)
  if (saveRun !== undefined && (result.cut === "stopped" || result.cut === "budget"))
    say(line(words.goOn(saveRun)))
  return result.cut === "unreachable" ? exit.unreachable : exit.done
}
