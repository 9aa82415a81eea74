import robotsParser from "robots-parser"
import { asciiHead } from "./sniff"

/** The name under which robots.txt files address this program. */
export const ROBOTS_NAME = "GongkaiAudit"

const MAX_ROBOTS_BYTES = 500_000

export interface RobotsRules {
  allows(url: string): boolean
  /** Wait the file asks for between two requests, or null. */
  delayMs: number | null
}

const allowAll: RobotsRules = { allows: () => true, delayMs: null }

/** The rules of a robots.txt (RFC 9309). What is no such file (missing, an HTML page) forbids nothing. */
export function readRobots(url: string, status: number, bytes: Uint8Array): RobotsRules {
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

export const robotsAddress = (url: string): string => new URL("/robots.txt", url).href
