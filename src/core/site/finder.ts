/**
 * The column finder: a search of fixed order and bounded length, so that "absent" means the same on every site. Places are read stage by stage;
 * at each stage the candidates named so far are read, best first, until one of them holds content.
 */
import type { Page } from "../page/types"
import type { Subject } from "../result/types"
import type { ColumnDef } from "../rules/types"
import { addressKey } from "../text/url"
import { appraise } from "./appraise"
import { type Attempt, attempt, type Choice, holdsContent, type Tools } from "./attempt"
import { withBeside } from "./beside"
import { type Hub, hidesMenus, isClosedDoor } from "./hubs"
import { isCertain, ranked } from "./rank"
import type { Read } from "./reading"
import { createTrail, type Trail } from "./trail"
import type { Candidate, ColumnFacts, Lead } from "./types"

/** What the finder knows of a site when it is asked for one column. */
export interface Ground {
  subject: Subject
  read: Read
  /** Places that may name the column, home page first, the site's own search for it last. */
  hubs: readonly Hub[]
  /** Candidates named on the pages read so far, in no particular order. */
  candidates: readonly Candidate[]
  /** The place a person pointed at, or null. */
  pointed: Candidate | null
  /** Whether a page calls itself by the column's name. */
  isNamed(page: Page): boolean
}

interface Groups {
  own: Candidate[]
  external: Candidate[]
  hints: Candidate[]
}

interface Stage {
  /** Places that are read before the stage's candidates are. */
  places: readonly Hub["via"][]
  pick(groups: Groups): Candidate[]
  /** Whether a page without content, or a link that leaves the site, ends the search here. */
  settles: boolean
}

/** Addresses with a promising look but without a name that are opened. */
const MAX_HINTS = 2

const stages: readonly Stage[] = [
  { places: ["home"], pick: ({ own }) => own.filter(isCertain), settles: false },
  { places: ["landing", "tree"], pick: ({ own }) => own, settles: true },
  { places: [], pick: ({ hints }) => hints.slice(0, MAX_HINTS), settles: true },
  { places: ["sitemap"], pick: ({ own }) => own, settles: true },
  { places: ["search"], pick: ({ own }) => own, settles: true },
]

const LIKELY: Record<Hub["via"], number> = { home: 1, landing: 0.5, tree: 0.5, sitemap: 0.35, search: 0.25 }
const LIKELY_HINT = 0.2
const LIKELY_PART = 0.6

interface End {
  state: ColumnFacts["state"]
  chosen?: Candidate
  worth?: Choice["worth"]
  obstacle?: ColumnFacts["obstacle"]
  leads?: Lead[]
}

/** What is known of a column, and what to fetch next. */
export function findColumn(key: string, def: ColumnDef, ground: Ground): ColumnFacts {
  const { pointed } = ground
  const named = ranked(ground.candidates)
  const candidates = pointed ? [pointed, ...named] : named
  const trail = createTrail(def)
  const { state, chosen, worth, obstacle, leads } =
    (pointed && goTo(pointed, def, ground, trail)) ?? search(def, ground, named, trail)
  for (const { url, via, label, reading } of worth?.parts ?? []) {
    if (reading.state !== "unread") trail.part(url, via, label, reading)
  }
  return {
    key,
    def,
    state,
    chosen: chosen ?? null,
    candidates,
    pages: worth?.pages ?? [],
    entries: worth?.entries ?? [],
    placeholders: worth?.placeholders ?? [],
    foreign: worth?.foreign ?? [],
    obstacle: obstacle ?? worth?.obstacle ?? null,
    leads: leads ?? [],
    trail: trail.steps(),
  }
}

/** What stands where a person pointed, whatever its name; null where nothing can be read there. */
function goTo(pointed: Candidate, def: ColumnDef, ground: Ground, trail: Trail): End | null {
  const { chosen, unread, tried } = attempt([pointed], toolsOf(ground))
  for (const { candidate, reading } of tried) trail.candidate(candidate, reading)
  if (unread) return { state: "searching", leads: [leadTo(unread, def)] }
  return chosen && found(chosen, [], def, ground)
}

function search(def: ColumnDef, ground: Ground, candidates: readonly Candidate[], trail: Trail): End {
  const { hubs } = ground
  const groups: Groups = {
    own: candidates.filter(({ match, external }) => match !== "hint" && !external),
    external: candidates.filter(({ match, external }) => match !== "hint" && external),
    hints: candidates.filter(({ match, external }) => match === "hint" && !external),
  }
  const tools = toolsOf(ground)
  let blocked: Attempt["obstacle"] = null
  for (const { places, pick, settles } of stages) {
    const unread = hubs.filter(({ via, reading }) => places.includes(via) && reading.state === "unread")
    if (unread.length > 0) return { state: "searching", leads: unread.flatMap((hub) => leadToHub(hub, def)) }
    for (const hub of hubs) if (places.includes(hub.via)) trail.hub(hub)

    const made = attempt(pick(groups), tools)
    for (const { candidate, reading } of made.tried) trail.candidate(candidate, reading)
    blocked ??= made.obstacle
    if (made.chosen && holdsContent(made.chosen)) return found(made.chosen, groups.own, def, ground)
    if (made.unread) return { state: "searching", leads: [leadTo(made.unread, def)] }
    if (!settles) continue
    const settled = settle(made, groups, def, ground)
    if (settled) return settled
  }
  const obstacle = blocked ? { url: blocked.candidate.url, outcome: blocked.outcome } : firstObstacle(ground)
  return obstacle ? { state: "blocked", chosen: blocked?.candidate, obstacle } : { state: "absent" }
}

/** The end of a stage in which no content was seen, or null to go on. */
function settle({ chosen, obstacle }: Attempt, groups: Groups, def: ColumnDef, ground: Ground): End | null {
  const external = groups.external[0]
  // Where a better candidate could not be read, the emptiness of another proves nothing.
  const proven = chosen !== null && (!obstacle || chosen.worth.state === "drawn")
  if (proven && !(external && chosen.worth.state === "empty")) return found(chosen, groups.own, def, ground)
  if (external) return { state: "found", chosen: external }
  if (!chosen || !obstacle) return null
  const { candidate, outcome } = obstacle
  return { state: "blocked", chosen: candidate, obstacle: { url: candidate.url, outcome } }
}

/** What was found, with leads to the rest of it: sub-columns of a page without rows or with several lists, and lists beside it. */
function found(choice: Choice, own: readonly Candidate[], def: ColumnDef, ground: Ground): End {
  const { subject, read, hubs } = ground
  const whole = choice.worth.state === "content" && !isEntrance(choice.candidate, choice.worth.pages[0], hubs)
  const { candidate, worth } = whole ? withBeside(choice, own, subject, read) : choice
  const partial = worth.state === "open" || worth.pages[0]?.kind === "column"
  const leads = worth.parts.flatMap(({ via, label, reading }): Lead[] =>
    reading.state === "unread" && (partial || via === "column")
      ? [{ url: reading.url, likely: LIKELY_PART, via, note: `“${def.name}”栏目：${label}` }]
      : [],
  )
  return { state: "found", chosen: candidate, worth, leads }
}

function leadTo({ candidate, url }: NonNullable<Attempt["unread"]>, def: ColumnDef): Lead {
  const hint = candidate.match === "hint"
  const label = candidate.label || "网址线索"
  const likely = hint ? LIKELY_HINT : candidate.score
  return { url, likely, via: hint ? "hint" : "column", note: `“${def.name}”栏目：${label}` }
}

function leadToHub({ via, title, reading }: Hub, def: ColumnDef): Lead[] {
  if (reading.state !== "unread") return []
  return [{ url: reading.url, likely: LIKELY[via], via, note: `${title}：查找“${def.name}”` }]
}

/** What stood in the way of the search. The site's own search does not count: menus prove absence, it only adds a chance. */
function firstObstacle({ hubs, subject, read }: Ground): ColumnFacts["obstacle"] {
  for (const { url, via, reading } of hubs) {
    if (via === "search") continue
    if (reading.state === "obstacle") return { url, outcome: reading.outcome }
    if (hidesMenus(reading, read)) return { url, outcome: "script-drawn" }
  }
  return isClosedDoor(hubs, subject) ? { url: subject.url, outcome: "closed-door" } : null
}

function toolsOf({ subject, read, hubs, isNamed }: Ground): Tools {
  return {
    read,
    confirms: ({ match }, page) => match !== "hint" || isNamed(page),
    appraise(candidate, page, drawn) {
      const worth = appraise(candidate, page, drawn, subject, read)
      const content = worth.state !== "drawn" && isEntrance(candidate, page, hubs)
      return content ? { ...worth, state: "content" } : worth
    },
  }
}

/** Whether a place leads on to columns, so that no content of its own is asked of it. */
const isEntrance = ({ url }: Candidate, page: Page | undefined, hubs: readonly Hub[]): boolean =>
  page?.kind === "platform" || hubs.some((hub) => hub.entrance && addressKey(hub.url) === addressKey(url))
