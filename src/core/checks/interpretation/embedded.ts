/** Interpretations that a policy's own page holds: under a heading of their own, or as one of its files. */
import { normaliseName } from "../../text/name"
import type { Policy } from "./documents"
import type { Match } from "./pairing"
import { announcesInterpretation } from "./rows"

const HEADINGS = new Set(["政策解读", "文件解读", "解读", "解读材料", "政策解读材料", "文件解读材料"])
/** A heading with less below it is an empty frame of the page's template. */
const MIN_TEXT = 100

/** The interpretation that stands on the page of a policy or hangs on it, or null. It is linked both ways by standing there. */
export function embeddedInterpretation(policy: Policy): Match | null {
  for (const page of policy.pages) {
    const lines = page.text.split("\n")
    const heading = lines.findIndex((line) => HEADINGS.has(normaliseName(line)))
    const file = page.attachments.find(({ url, text }) =>
      announcesInterpretation({ url, title: text, date: null }),
    )
    if (file) {
      const title = `${file.text}（文件附件）`
      const { date, source } = page
      return {
        policy,
        interpretation: { url: file.url, title, date, source, page: null, related: [], key: "" },
        link: "both",
      }
    }
    if (heading < 0 || lines.slice(heading + 1).join("").length < MIN_TEXT) continue
    const title = `${lines[heading]?.trim()}（文件页内）`
    const { url, date, source } = page
    return { policy, interpretation: { url, title, date, source, page, related: [], key: "" }, link: "both" }
  }
  return null
}
