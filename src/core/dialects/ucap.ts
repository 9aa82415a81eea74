import type { Dialect } from "./types"

/** Ucap (开普), in the manner of the central portal: an index block in a table, the text in `#UCAP-CONTENT`. */
export const ucap: Dialect = {
  id: "ucap",
  recognise: ({ url, hasName, hasTag }) =>
    hasName("ucap-content") || hasTag("ucapcontent") || /\/content_\d{5,}\.htm$/.test(url),
}
