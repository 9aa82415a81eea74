/** Every kind of check. A further kind is a further file and a line here. */
import { annualReport } from "./annual-report"
import { column } from "./column"
import { document } from "./document"
import { fields } from "./fields"
import { interpretation } from "./interpretation"
import { manual } from "./manual"
import { pairing } from "./pairing"
import { platform } from "./platform"
import { timeline } from "./timeline"
import type { Check } from "./types"

// biome-ignore lint/suspicious/noExplicitAny: each check has parameters of its own; its schema guards them.
type AnyCheck = Check<any>

/** Checks by the name that rules call them by. */
export const checks: ReadonlyMap<string, AnyCheck> = new Map(
  [column, document, platform, interpretation, annualReport, manual, timeline, pairing, fields].map(
    (check: AnyCheck) => [check.kind, check],
  ),
)
