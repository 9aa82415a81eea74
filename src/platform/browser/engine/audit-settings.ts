import { type AuditSettings, defaultAuditSettings } from "../../../core/audit/types"
import type { RunRecord } from "../store/db"

/** The settings of a run as the loop takes them. */
export const auditSettingsOf = ({ settings, auditSettings }: RunRecord): AuditSettings =>
  auditSettings ?? {
    ...defaultAuditSettings,
    maxRequests: settings.maxRequests,
    maxMinutes: settings.maxMinutes,
    maxBytes: settings.maxMegabytes * 1e6,
  }
