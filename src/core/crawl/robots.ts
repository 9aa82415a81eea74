import robotsParser from "robots-parser"
import { hostOf } from "../text/url"
import type { Followed } from "./follow"
import type { HostNotes, RobotsNote } from "./host-notes"
import type { Means } from "./means"
import { asciiHead } from "./sniff"

/** The name under which robots.txt files address this program. */
const ROBOTS_NAME = "GongkaiAudit"

const MAX_ROBOTS_BYTES = 500_000

interface RobotsRules {
  allows(url: string): boolean
  /** Wait the file asks for between two requests, or null. */
  delayMs: number | null
}

const allowAll: RobotsRules = { allows: () => true, delayMs: null }

/** A wait that a file asks for is hardly meant for more. */
const LONGEST_DELAY_S = 86_400

function delayOf(delay: number | undefined): number | null {
  if (delay === undefined || !(delay > 0)) return null
  return Math.round(Math.min(delay, LONGEST_DELAY_S) * 1000)
}

/** The rules of a robots.txt (RFC 9309). What is no such file (missing, an HTML page) forbids nothing. */
function readRobots({ address, status, text }: RobotsNote): RobotsRules {
  if (status !== 200 || text.trimStart().startsWith("<")) return allowAll
  const rules = robotsParser(address, text)
  return {
    allows: (url) => rules.isAllowed(url, ROBOTS_NAME) !== false,
    delayMs: delayOf(rules.getCrawlDelay(ROBOTS_NAME)),
  }
}

export interface Permission {
  allowed: boolean
  /** What it took to know: the same for every address of a host. */
  cost: Means
  /** Wait the file asks for between two requests, or null. */
  delayMs: number | null
}

/** An answer, and what it cost. */
export interface Costing {
  answer: Followed["answer"]
  cost: Means
}

/**
 * Asks each host for its robots.txt, once in a run.
 * @param once asks for an address, redirects followed
 * @param holdGap is told the wait that a host asks for
 * @param notes what was answered in earlier sittings
 */
export function createRobots(
  once: (url: string) => Promise<Costing>,
  holdGap: (url: string, gapMs: number) => void,
  notes: HostNotes,
): (url: string) => Promise<Permission> {
  const hosts = new Map<string, Promise<RobotsRules & { cost: Means }>>()

  async function fetchNote(address: string): Promise<RobotsNote> {
    const { answer, cost } = await once(address)
    if ("error" in answer) return { address, status: 0, text: "", cost }
    const { status, bytes } = answer
    return { address, status, text: status === 200 ? asciiHead(bytes, MAX_ROBOTS_BYTES) : "", cost }
  }

  async function rulesOf(url: string): Promise<RobotsRules & { cost: Means }> {
    const known = notes.get(hostOf(url)).robots
    const robots = known ?? (await fetchNote(new URL("/robots.txt", url).href))
    if (!known) notes.put(hostOf(url), { robots })
    const rules = readRobots(robots)
    if (rules.delayMs !== null) holdGap(url, rules.delayMs)
    return { ...rules, cost: robots.cost }
  }

  return async (url) => {
    const asking = hosts.get(hostOf(url)) ?? rulesOf(url)
    hosts.set(hostOf(url), asking)
    const { allows, cost, delayMs } = await asking
    return { allowed: allows(url), cost, delayMs }
  }
}
