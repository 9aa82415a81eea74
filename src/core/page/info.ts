/** The index block of a document as label -> value. */
import { isInfoLabel } from "./labels"
import type { Reading } from "./reading"

const MAX_LABELS = 40
const MAX_VALUE = 200

/** Reads the index block; the first value that is not empty stays. Empty labels are kept as "": they were asked and not answered. */
export function readInfo(reading: Reading): Record<string, string> {
  const info: Record<string, string> = {}
  for (const { label, value } of reading.labels) {
    if (!isInfoLabel(label) || Object.keys(info).length >= MAX_LABELS) continue
    if (!info[label]) info[label] = value.slice(0, MAX_VALUE)
  }
  return info
}
