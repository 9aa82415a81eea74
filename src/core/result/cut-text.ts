import type { RunResult } from "./types"
import { cutWords, outcomeWords } from "./words"

/** Why an audit ended early, in a sentence; of a site that could not be opened, what came of asking for its home page. "" for one that did not. */
export function cutText({ cut, pages: [home] }: Pick<RunResult, "cut" | "pages">): string {
  if (cut === null) return ""
  if (cut !== "unreachable" || !home) return cutWords[cut]
  return `${cutWords[cut]}首页访问结果：${outcomeWords[home.outcome] ?? home.outcome}。`
}
