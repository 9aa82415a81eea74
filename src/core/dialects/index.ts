/** The dialects in the order in which they are asked: those with a signature of their own first. */
import { epoint, hexShtml, ivs, jpaas, nfcms, openness, ucap } from "./families"
import { gkmlpt } from "./gkmlpt"
import { hanweb } from "./hanweb"
import { jsArrays } from "./js-arrays"
import { trs } from "./trs"
import type { Dialect, Signals } from "./types"
import { vsb } from "./vsb"

export type { DataLink, Detail, Dialect, Row, Signals } from "./types"

const DIALECTS: readonly Dialect[] = [
  gkmlpt,
  jsArrays,
  jpaas,
  hanweb,
  nfcms,
  openness,
  hexShtml,
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
