import type * as browserClient from "../platform/browser/client"
import type * as runFiles from "../platform/browser/run-files/client"

/** What the interface asks of the extension. Stores take it as a parameter. */
export type Client = typeof browserClient

/** What is asked about runs in files, by pages that have the room for it. */
export type RunFiles = typeof runFiles
