/** The command line of `audit`, read and tested before anything is asked of a site. */
import { existsSync } from "node:fs"
import type { SavedRun } from "../core/audit/run-journal"
import type { SubjectHints } from "../core/audit/subject"
import { type AuditSettings, defaultAuditSettings } from "../core/audit/types"
import { defaultFetchSettings, type FetchSettings } from "../core/crawl/fetcher"
import { inputError } from "./exit"
import { callersPath, keepApart, prepareOut } from "./files"
import { journalOf } from "./journal"
import { auditOptions, DEFAULT_PACK } from "./option-table"
import * as read from "./options"
import { filesOf, formatOf } from "./output"
import { readArgs } from "./read-args"
import { chosenRules, rulesOfRun } from "./rules"
import { earlierOf, readRun } from "./run-files"
import { cutText, SITE_ADDRESS, words } from "./words"

type Values = ReturnType<typeof readArgs<typeof auditOptions>>["values"]

/** Days are those of the sites, whatever the machine's time zone. */
const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date())

/** The rest before a failed address is asked again grows with the gap the user wants: ten seconds by default. */
const RETRY_GAPS = defaultFetchSettings.retryGapMs / defaultFetchSettings.gapMs

/** An audit that is gone on with keeps its unit. */
const hintsOf = (values: Values, resumed: SavedRun | null): SubjectHints => ({
  name: values.unit ?? resumed?.subject.name ?? undefined,
  level: read.readLevel(values.level) ?? resumed?.subject.level,
  pathPrefix: read.readPathPrefix(values["path-prefix"]) ?? resumed?.subject.pathPrefix,
})

/** The run to go on with. It must be one of this address, and one that was broken off or ended for want of budget. */
async function readResumed(name: string | undefined, url: string): Promise<SavedRun | null> {
  if (name === undefined) return null
  const { cut, ...run } = await readRun(name)
  if (run.subject.url !== url) throw inputError(words.otherSite(run.subject.url), name)
  if (cut === "unreachable" || cut === "host-refuses") throw inputError(words.nothingLeft(cutText(cut)), name)
  return { cut, ...run }
}

/** Ends the command where the journal of another audit would be written over: that is all that is left of it. */
function keepJournal(saveRun: string | undefined, resume: string | undefined): void {
  const journal = saveRun === undefined ? null : journalOf(saveRun)
  if (journal === null || !existsSync(callersPath(journal))) return
  if (resume === undefined || callersPath(resume) !== callersPath(journal))
    throw inputError(words.leftOver(journal), journal)
}

/**
 * The budgets of the run. One that was used up is given once more: it ends as it would have with that much from the start. A run that was
 * broken off keeps what it had, which may be more than the command line says: it may have been given once more before.
 */
function settingsOf(values: Values, resumed: SavedRun | null): AuditSettings {
  const megabytes = read.readNumber("max-megabytes", values["max-megabytes"])
  const requests = read.readNumber("max-requests", values["max-requests"]) ?? defaultAuditSettings.maxRequests
  const bytes = megabytes === undefined ? defaultAuditSettings.maxBytes : megabytes * 1e6
  const { maxRequests, maxBytes } = resumed?.settings ?? { maxRequests: 0, maxBytes: 0 }
  const inAll = (had: number, given: number) =>
    resumed?.cut === "budget" ? had + given : Math.max(had, given)
  return {
    ...defaultAuditSettings,
    maxRequests: inAll(maxRequests, requests),
    maxMinutes: read.readNumber("max-minutes", values["max-minutes"]) ?? null,
    maxBytes: inAll(maxBytes, bytes),
  }
}

/** How hosts are asked. */
function fetchSettingsOf(values: Values): FetchSettings {
  const gapMs = read.readNumber("delay", values.delay) ?? defaultFetchSettings.gapMs
  return {
    ...defaultFetchSettings,
    connections: read.readNumber("concurrency", values.concurrency) ?? defaultFetchSettings.connections,
    gapMs,
    retryGapMs: gapMs * RETRY_GAPS,
    respectRobots: !values["ignore-robots"],
  }
}

/** What an audit needs to know. Files it reads are read, and those it writes can be written. Throws CliError. */
export async function readAuditCall(args: string[]) {
  const { values, positionals } = readArgs(args, auditOptions)
  const { out, "save-run": saveRun, since, resume, render } = values
  const format = formatOf(values.format, out)
  const url = read.readAddress(read.onlyArgument(positionals, SITE_ADDRESS))
  const asOf = values["as-of"] === undefined ? undefined : read.readDate("--as-of", values["as-of"])
  const resumed = await readResumed(resume, url)
  const call = {
    url,
    format,
    out,
    saveRun,
    render,
    resumed,
    asOf: asOf ?? resumed?.asOf ?? today(),
    pointed: resumed?.pointed,
    hints: hintsOf(values, resumed),
    settings: settingsOf(values, resumed),
    fetchSettings: fetchSettingsOf(values),
    mappings: read.readMappings(values["map-host"]),
  }
  const ruleSet = await (resumed
    ? rulesOfRun(resumed, values.pack)
    : chosenRules(values.pack ?? [DEFAULT_PACK]))
  const earlier = since === undefined ? null : earlierOf(await readRun(since), url)
  const outs = out === undefined ? [] : filesOf(format, out)
  for (const file of outs) {
    for (const [option, other] of Object.entries({ "save-run": saveRun, since, resume }))
      if (other !== undefined) keepApart("--out", file, `--${option}`, other)
  }
  await prepareOut([...outs, saveRun])
  keepJournal(saveRun, resume)
  return { ...call, ruleSet, earlier }
}
