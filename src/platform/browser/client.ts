import type { Level, Review } from "../../core/result/types"
import { call, NamedError, onBroadcast } from "./messages"
import type { RuleCalls } from "./rules/types"
import { lostRuns } from "./store/ledger"
import { getResult, getRun, listReviews, listRuns } from "./store/runs"
import { storeTrouble as storeTroubleOf } from "./store/trouble"
import { siteOfTab as readSite } from "./tab"
import type {
  EngineCalls,
  EngineEvent,
  ExportFile,
  ExportKind,
  Failure,
  HeldRun,
  PackChoice,
  RunRequest,
  RunState,
  RunSummary,
  TabSite,
} from "./types"
import { withEngine } from "./with-engine"

/**
 * What pages of the extension may ask for. Reading comes straight from the database; whatever changes a run goes to
 * the engine. Everything rejects with NamedError {code, message}; `message` is a Chinese sentence for the user.
 * Keep this file light: the popup carries all of it.
 */

export { requestHost } from "./permissions"
export { getSettings as settings, putSettings as saveSettings } from "./store/settings"
export { usage } from "./store/usage"

type EngineCall = keyof EngineCalls
type RuleCall = keyof RuleCalls

const ask = <K extends EngineCall>(type: K, ...args: Parameters<EngineCalls[K]>) =>
  withEngine(() => call("engine", type, ...args))

/** Asks the engine about rule files. */
export const askRules = <K extends RuleCall>(
  type: K,
  ...args: Parameters<RuleCalls[K]>
): Promise<ReturnType<RuleCalls[K]>> => withEngine(() => call("rules", type, ...args))

/** Rule packs that speak to a level and to the region of a site's 标识码, the one to offer first first. */
export const packsFor = (level: Level, code: string | null = null): Promise<PackChoice[]> =>
  ask("packsFor", level, code)

/** The site in the active tab. Who it is, the engine tells, which has the names of all places; the rest is known without it. */
export async function siteOfTab(): Promise<TabSite> {
  const site = await readSite()
  if (site.kind !== "gov" || !site.marks) return site
  const identity = await ask("who", site.marks).catch(() => null)
  if (!identity) return site
  return {
    ...site,
    identity,
    name: identity.name?.text ?? site.name,
    code: identity.code?.text ?? site.code,
    level: identity.level?.value ?? site.level,
  }
}

/** Starts an audit, or queues it where another is going on. Gives the run's id. */
export const startRun = (request: RunRequest): Promise<string> => ask("startRun", request)
export const pauseRun = (id: string): Promise<void> => ask("pauseRun", id)
/** Goes on with a run that was paused, stopped or broken off; one that used up its budget gets as much again. */
export const resumeRun = (id: string): Promise<void> => ask("resumeRun", id)
/** Ends a run early; what was found is judged as it stands. */
export const stopRun = (id: string): Promise<void> => ask("stopRun", id)
/** `all`: with where columns are. Settings and rule files stay. */
export const deleteRuns = (ids: string[] | "all"): Promise<void> => ask("deleteRuns", ids)
/** Removes all that the extension keeps. Works on a damaged database as well. */
export const deleteEverything = (): Promise<void> => ask("deleteEverything")

/** Keeps a person's decision beside the finding; one per rule, the last one holds. */
export const saveReview = (id: string, review: Review): Promise<void> => ask("saveReview", id, review)
/** Takes the decision on a rule back: the machine's finding stands again. */
export const withdrawReview = (id: string, rule: string): Promise<void> => ask("withdrawReview", id, rule)

/** The run's files of one kind (findings.csv, pairs.csv, pages.csv; result.json; report.html), as text. */
export const exportFiles = (id: string, kind: ExportKind): Promise<ExportFile[]> =>
  ask("exportFiles", id, kind)

/** What the engine alone knows, where it is there: runs under way, and those the database did not take. */
const held = (): Promise<HeldRun[]> => call("engine", "heldRuns").catch(() => [])

/** When a run came to be listed here. */
const listedAt = ({ imported, createdAt }: RunSummary): string => imported?.at ?? createdAt

/** All runs, newest first. Where the database can't be read: those that the engine holds, if any. */
export async function runs(): Promise<RunSummary[]> {
  const [inMemory, stored] = await Promise.all([held(), listRuns().catch((error: unknown) => ({ error }))])
  if ("error" in stored && inMemory.length === 0) throw stored.error
  const all = new Map(("error" in stored ? [] : stored).map((run): [string, RunSummary] => [run.id, run]))
  for (const { summary } of inMemory) all.set(summary.id, summary)
  return [...all.values()].sort((a, b) => (listedAt(a) < listedAt(b) ? 1 : -1))
}

/** Why the database can't be used, or what it has lost; or null. */
export const storeTrouble = (): Promise<Failure | null> =>
  listRuns()
    .then(() => (lostRuns() > 0 ? storeTroubleOf("store-lost") : null))
    .catch((error: NamedError) => error)
    .then((error) => error && { code: error.code, text: error.message })

/** The newest run of a site that was made here, or null. Without a path prefix: of any part of the host. */
export async function latestRunFor(origin: string, pathPrefix?: string): Promise<RunSummary | null> {
  const mine = ({ imported, request: { subject } }: RunSummary) =>
    !imported && subject.origin === origin && (pathPrefix === undefined || subject.pathPrefix === pathPrefix)
  return (await runs()).find(mine) ?? null
}

/** A run as it stands, with its reviews in the result. Rejects with `no-run` where it was deleted. */
export async function runState(id: string): Promise<RunState> {
  const inMemory = (await held()).find(({ summary }) => summary.id === id)
  const stored = readRun(id)
  const [run, result, reviews] = inMemory
    ? await stored.catch(() => [undefined, undefined, []] as const)
    : await stored
  const summary = inMemory?.summary ?? run
  if (!summary) throw new NamedError("no-run", "没有这条评查记录，可能已被删除")
  const { request, state, error, progress, imported } = summary
  const whole = inMemory?.result ?? (result ? { ...result, reviews: [...reviews] } : null)
  return { id, request, state, error, progress, imported, result: whole, notices: inMemory?.notices ?? [] }
}

const readRun = (id: string) => Promise.all([getRun(id), getResult(id), listReviews(id)])

/**
 * Hears every change of every run, at most four times a second each, in order. `result` is the last known one.
 * Returns a function that ends it.
 */
export function onRunState(listener: (state: RunState) => void): () => void {
  const results = new Map<string, RunState["result"]>()
  let last: Promise<void> = Promise.resolve()

  async function pass({ event: _event, score: _score, result, ...state }: EngineEvent): Promise<void> {
    if (result) results.set(state.id, result)
    else if (!results.has(state.id))
      results.set(state.id, (await getResult(state.id).catch(() => null)) ?? null)
    listener({ ...state, result: results.get(state.id) ?? null })
  }
  return onBroadcast((event) => {
    last = last.then(() => pass(event)).catch(() => {})
  })
}

/** Wakes the engine, which takes up whatever the browser interrupted. To be called when a page opens. */
export const wakeEngine = (): Promise<void> => call("background", "ensureEngine")
