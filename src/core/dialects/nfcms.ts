import type { Dialect } from "./types"

/** The news side of Guangdong portals: `content/post_N.html`, lists of absolute addresses. */
export const nfcms: Dialect = {
  id: "nfcms",
  recognise: ({ url, script }) => /NFCMS_SITE_ID/.test(script) || /\/content\/m?post_\d+\.html$/.test(url),
}
