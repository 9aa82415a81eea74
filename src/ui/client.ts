import type * as browserClient from "../platform/browser/client"

/** What the interface asks of the extension. Stores take it as a parameter. */
export type Client = typeof browserClient
