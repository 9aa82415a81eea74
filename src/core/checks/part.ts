/** Things that a rule asks to see, each told by the share of it that was seen, and what they amount to together. */
import type { Page } from "../page/types"
import type { Evidence, Reason } from "../result/types"

export interface Part {
  title: string
  /** 0..1: whether, or on what share of the pages, it was seen; null where that could not be seen. */
  share: number | null
  /** The figures behind the share. */
  note?: string
  evidence: Evidence[]
}

/** What is stated by nearly all pages of a sample counts as stated by all: one odd page spoils nothing. */
const NEARLY_ALL = 0.9
export const rounded = (share: number): number => (share >= NEARLY_ALL ? 1 : share)

export const titleOf = ({ title, url }: Page): string => title ?? url

const listed = (parts: readonly Part[]): string =>
  parts.map(({ title, note }) => (note ? `${title}（${note}）` : title)).join("、") || "无"

export interface Sorted {
  /** Seen in full, in part or not at all, and what could not be seen. */
  shown: Part[]
  missing: Part[]
  open: Part[]
  /** Σ of the shares. */
  worth: number
  /** What the sentences of a reason say of all that. */
  values: Reason["values"]
}

/** Parts by what was seen of them, and what reasons say of that. */
export function sorted(parts: readonly Part[]): Sorted {
  const shown = parts.filter(({ share }) => share === 1)
  const missing = parts.filter(({ share }) => share !== null && share < 1)
  const open = parts.filter(({ share }) => share === null)
  return {
    shown,
    missing,
    open,
    worth: parts.reduce((sum, { share }) => sum + (share ?? 0), 0),
    values: {
      total: parts.length,
      shown: listed(shown),
      missing: listed(missing),
      open: listed(open),
      rest: open.length > 0 ? `；未能判断：${listed(open)}` : "",
    },
  }
}
