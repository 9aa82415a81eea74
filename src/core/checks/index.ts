/** Every kind of check. A further kind is a further file and a line here. */
import { annualReport } from "./annual-report"
import { application } from "./application"
import { column } from "./column"
import { coverage } from "./coverage"
import { document } from "./document"
import { fields } from "./fields"
import { forms } from "./forms"
import { gazette } from "./gazette"
import { interaction } from "./interaction"
import { interpretation } from "./interpretation"
import { library } from "./library"
import { manual } from "./manual"
import { outlinks } from "./outlinks"
import { pairing } from "./pairing"
import { periodicity } from "./periodicity"
import { personalData } from "./personal-data"
import { platform } from "./platform"
import { reportTable } from "./report-table"
import { siteBasics } from "./site-basics"
import { siteNorms } from "./site-norms"
import { timeline } from "./timeline"
import { topics } from "./topics"
import { transport } from "./transport"
import type { Check } from "./types"
import { wording } from "./wording"

// biome-ignore lint/suspicious/noExplicitAny: each check has parameters of its own; its schema guards them.
type AnyCheck = Check<any>

/** Checks by the name that rules call them by. */
export const checks: ReadonlyMap<string, AnyCheck> = new Map(
  [
    column,
    document,
    topics,
    coverage,
    periodicity,
    gazette,
    platform,
    interpretation,
    annualReport,
    manual,
    timeline,
    pairing,
    fields,
    library,
    reportTable,
    wording,
    personalData,
    interaction,
    application,
    forms,
    siteBasics,
    siteNorms,
    transport,
    outlinks,
  ].map((check: AnyCheck) => [check.kind, check]),
)
