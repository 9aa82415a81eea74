import type { RunState } from "../../platform/browser/types"
import { Banner } from "./Banner"

/** What disturbs an audit from outside, and what to do about it: no network, a database that takes nothing. */
export function RunNotices({ run: { notices = [] } }: { run: RunState }) {
  if (notices.length === 0) return null
  return (
    <div role="status">
      {notices.map(({ code, text }) => (
        <Banner key={code} tone="warn">
          {text}
        </Banner>
      ))}
    </div>
  )
}
