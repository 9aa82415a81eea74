import type { Dialect } from "./types"

/** Portlets: every page and every page of a list is a query. */
export const eportal: Dialect = {
  id: "eportal",
  recognise: ({ url, sources }) => /\/eportal\/ui\?/.test(url) || /\/eportal\//.test(sources),
}
