import type { Dialect } from "./types"

/** Epoint (国泰新点): numbered column folders, pagers that jump by script. */
export const epoint: Dialect = {
  id: "epoint",
  recognise: ({ url, sources, hasName }) =>
    /\/\d{6}\/\d{9}\/|\/00\d{4}\//.test(url) ||
    hasName("ewb-article-info") ||
    hasName("ewb-main") ||
    /\/ewb|epoint/i.test(sources),
}
