import robotsParser from "robots-parser"
import { hostOf } from "../text/url"
import type { Followed } from "./follow"
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

/** The rules of a robots.txt (RFC 9309). What is no such file (missing, an HTML page) forbids nothing. */
function readRobots(url: string, status: number, bytes: Uint8Array): RobotsRules {
  if (status !== 200) return allowAll
  const text = asciiHead(bytes, MAX_ROBOTS_BYTES)
  if (text.trimStart().startsWith("<")) return allowAll
  const rules = robotsParser(url, text)
  const delay = rules.getCrawlDelay(ROBOTS_NAME)
  return {
    allows: (address) => rules.isAllowed(address, ROBOTS_NAME) !== false,
    delayMs: delay === undefined || Number.isNaN(delay) ? null : delay * 1000,
  }
}

export interface Permission {
  allowed: boolean
  /** What it took to know: the same for every address of a host. */
  cost: Means
}

/** An answer, and what it cost. */
export interface Costing {
  answer: Followed["answer"]
  cost: Means
}

/**
 * Asks each host for its robots.txt once.
 * @param once asks for an address, redirects followed
 * @param holdGap is told the wait that a host asks for
 */
export function createRobots(
  once: (url: string) => Promise<Costing>,
  holdGap: (url: string, gapMs: number) => void,
): (url: string) => Promise<Permission> {
  const hosts = new Map<string, ReturnType<typeof fetchRules>>()

  async function fetchRules(url: string): Promise<{ rules: RobotsRules; cost: Means }> {
    const address = new URL("/robots.txt", url).href
    const { answer, cost } = await once(address)
    const rules = "error" in answer ? allowAll : readRobots(address, answer.status, answer.bytes)
    if (rules.delayMs !== null) holdGap(url, rules.delayMs)
    return { rules, cost }
  }

  return async (url) => {
    const asking = hosts.get(hostOf(url)) ?? fetchRules(url)
    hosts.set(hostOf(url), asking)
    const { rules, cost } = await asking
    return { allowed: rules.allows(url), cost }
  }
}
