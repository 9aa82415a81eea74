/** The dialects in the order in which they are asked: those with a signature of their own first. */

import { epoint } from "./epoint"
import { eportal } from "./eportal"
import { gkmlpt } from "./gkmlpt"
import { hanweb } from "./hanweb"
import { hexShtml } from "./hex-shtml"
import { igs } from "./igs"
import { ivs } from "./ivs"
import { jpaas } from "./jpaas"
import { jsArrays } from "./js-arrays"
import { nfcms } from "./nfcms"
import { openness } from "./openness"
import { trs } from "./trs"
import type { Answer, Body, Dialect, Signals } from "./types"
import { ucap } from "./ucap"
import { vsb } from "./vsb"

export { parseJson } from "./json"
export type { Answer, Body, DataLink, Detail, Dialect, Row, Signals } from "./types"

const DIALECTS: readonly Dialect[] = [
  gkmlpt,
  jsArrays,
  jpaas,
  hanweb,
  nfcms,
  openness,
  hexShtml,
  igs,
  eportal,
  ivs,
  epoint,
  vsb,
  ucap,
  trs,
]

/** The dialect of a page; null for a page of no known family. */
export function recogniseDialect(signals: Signals): Dialect | null {
  return DIALECTS.find((dialect) => dialect.recognise(signals)) ?? null
}

/** What the body of an answer to a data call holds, and whose shape it has; null for a body of no known shape. */
export function recogniseAnswer(body: Body): { dialect: Dialect; answer: Answer } | null {
  for (const dialect of DIALECTS) {
    const answer = dialect.answer?.(body)
    if (answer) return { dialect, answer }
  }
  return null
}

/** Whether an address is that of a data call: what comes back in place of data says nothing of the list. */
export function isDataCall(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null
  return url !== null && DIALECTS.some((dialect) => dialect.isCall?.(url) === true)
}

/** The page on which a visitor sees what is at an address: for the data calls of some families another than the address itself. */
export function shownAt(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null) return address
  for (const dialect of DIALECTS) {
    const page = dialect.isCall?.(url) ? dialect.shownAt?.(url) : null
    if (page) return page
  }
  return address
}
