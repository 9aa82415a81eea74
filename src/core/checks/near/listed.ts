/** What columns list, where none of it comes close to what was looked for: a reader sees what stands there instead. */
import { rowsOf } from "../gather/rows"
import type { Survey } from "../gather/survey"
import type { NearMiss } from "./with-near"

/** Rows of each column: the first tell what it is about. */
const EACH = 3

export const listedInstead = ({ found }: Survey): NearMiss[] =>
  found.flatMap((facts) =>
    rowsOf(facts)
      .slice(0, EACH)
      .map(({ url, title, date }) => ({ url, text: title, date, why: { code: "near.other", values: {} } })),
  )
