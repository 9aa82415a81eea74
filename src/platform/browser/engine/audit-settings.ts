import { type AuditSettings, defaultAuditSettings } from "../../../core/audit/types"
import type { RunRecord } from "../store/db"
import { budgetOf } from "./budget"

/** The settings of a run as the loop takes them. */
export function auditSettingsOf(run: RunRecord): AuditSettings {
  const { maxRequests, maxMinutes, maxMegabytes } = budgetOf(run)
  return (
    run.auditSettings ?? { ...defaultAuditSettings, maxRequests, maxMinutes, maxBytes: maxMegabytes * 1e6 }
  )
}
