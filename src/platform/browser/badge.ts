import type { EngineEvent, Progress } from "./types"

const percent = ({ decided, applicable }: Progress) =>
  applicable > 0 ? `${Math.floor((100 * decided) / applicable)}%` : "…"

/** What the toolbar icon says of a run: the share of rules decided, then the score. */
export function badgeText(event: EngineEvent): string {
  switch (event.state) {
    case "running":
    case "stopping":
      return percent(event.progress)
    case "paused":
      return "停"
    case "done":
    case "stopped":
      return event.score === null ? "–" : String(Math.round(event.score))
    case "failed":
    case "interrupted":
      return "!"
    case "queued":
      return ""
  }
}

/** Shows an event on the toolbar icon; the tooltip names the site. */
export async function showBadge(event: EngineEvent): Promise<void> {
  const text = badgeText(event)
  if (!text) return
  const { name, origin } = event.request.subject
  await Promise.all([
    chrome.action.setBadgeText({ text }),
    chrome.action.setBadgeBackgroundColor({ color: "#1f5fae" }),
    chrome.action.setBadgeTextColor({ color: "#ffffff" }),
    chrome.action.setTitle({ title: `${chrome.i18n.getMessage("extName")}：${name ?? origin} ${text}` }),
  ])
}
