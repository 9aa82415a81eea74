/** Interpretations printed on the policy's own page, under a heading of their own. */
import { normaliseName } from "../../text/name"
import type { Policy } from "./documents"
import type { Match } from "./pairing"

const HEADINGS = new Set(["政策解读", "文件解读", "解读", "解读材料", "政策解读材料", "文件解读材料"])
/** A heading with less below it is an empty frame of the page's template. */
const MIN_TEXT = 100

/** The interpretation that stands on the page of a policy, or null. It is linked both ways by standing there. */
export function embeddedInterpretation(policy: Policy): Match | null {
  for (const page of policy.pages) {
    const lines = page.text.split("\n")
    const heading = lines.findIndex((line) => HEADINGS.has(normaliseName(line)))
    if (heading < 0 || lines.slice(heading + 1).join("").length < MIN_TEXT) continue
    const title = `${lines[heading]?.trim()}（文件页内）`
    const { url, date, source } = page
    return { policy, interpretation: { url, title, date, source, page, related: [], key: "" }, link: "both" }
  }
  return null
}
