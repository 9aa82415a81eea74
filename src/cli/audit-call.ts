/** The command line of `audit`, read and tested before anything is asked of a site. */
import type { SubjectHints } from "../core/audit/subject"
import { type AuditSettings, defaultAuditSettings } from "../core/audit/types"
import { defaultFetchSettings, type FetchSettings } from "../core/crawl/fetcher"
import { keepApart, prepareOut } from "./files"
import { auditOptions, DEFAULT_PACK } from "./option-table"
import * as read from "./options"
import { filesOf, formatOf } from "./output"
import { readArgs } from "./read-args"
import { chosenRules } from "./rules"
import { earlierOf, readRun } from "./run-files"
import { SITE_ADDRESS } from "./words"

type Values = ReturnType<typeof readArgs<typeof auditOptions>>["values"]

/** Days are those of the sites, whatever the machine's time zone. */
const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date())

/** The rest before a failed address is asked again grows with the gap the user wants: ten seconds by default. */
const RETRY_GAPS = defaultFetchSettings.retryGapMs / defaultFetchSettings.gapMs

const hintsOf = (values: Values): SubjectHints => ({
  name: values.unit,
  level: read.readLevel(values.level),
  pathPrefix: read.readPathPrefix(values["path-prefix"]),
})

/** The budgets of the run. */
function settingsOf(values: Values): AuditSettings {
  const megabytes = read.readNumber("max-megabytes", values["max-megabytes"])
  return {
    ...defaultAuditSettings,
    maxRequests: read.readNumber("max-requests", values["max-requests"]) ?? defaultAuditSettings.maxRequests,
    maxMinutes: read.readNumber("max-minutes", values["max-minutes"]) ?? null,
    maxBytes: megabytes === undefined ? defaultAuditSettings.maxBytes : megabytes * 1e6,
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
  const { out, "save-run": saveRun, since, render } = values
  const format = formatOf(values.format, out)
  const call = {
    url: read.readAddress(read.onlyArgument(positionals, SITE_ADDRESS)),
    format,
    out,
    saveRun,
    render,
    asOf: values["as-of"] === undefined ? today() : read.readDate("--as-of", values["as-of"]),
    hints: hintsOf(values),
    settings: settingsOf(values),
    fetchSettings: fetchSettingsOf(values),
    mappings: read.readMappings(values["map-host"]),
  }
  const ruleSet = await chosenRules(values.pack ?? [DEFAULT_PACK])
  const earlier = since === undefined ? null : earlierOf(await readRun(since))
  const outs = out === undefined ? [] : filesOf(format, out)
  for (const file of outs) {
    if (saveRun !== undefined) keepApart("--out", file, "--save-run", saveRun)
    if (since !== undefined) keepApart("--out", file, "--since", since)
  }
  await prepareOut([...outs, saveRun])
  return { ...call, ruleSet, earlier }
}
