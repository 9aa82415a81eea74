/** What stands in for a page that can't be read. */
import type { Reply } from "./types"

export const serverError: Reply = { status: 503, body: "<h1>Service Unavailable</h1>" }

export const forbidden: Reply = { status: 403, body: "<h1>Forbidden</h1>" }

/** A guard that wants a script run before it lets anyone in. */
export const challenge: Reply = {
  status: 412,
  body: "<html><head><script>var $_ts=window['$_ts'];</script></head><body></body></html>",
}

export const timeout: Reply = { error: "timeout" }

/** The shell of an application: nothing to read before its scripts have run. */
export const scriptDrawn: Reply =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>政务公开</title></head><body><div id="app"></div><script src="/js/app.js"></script><script src="/js/chunk-vendors.js"></script></body></html>'
