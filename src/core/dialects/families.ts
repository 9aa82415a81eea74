/** Families whose lists and pagers stand in the page's own markup: recognised, and read like any page. */
import type { Dialect } from "./types"

export const openness: Dialect = {
  id: "openness",
  recognise: ({ url, sources, hasName }) =>
    /\/Openness(?:Content|Guide|AnnualReport)?\//i.test(url) ||
    /\/public\/(?:column|organIndex)\/\d+/.test(`${url}\n${sources}`) ||
    hasName("j-fontcontent"),
}

export const ucap: Dialect = {
  id: "ucap",
  recognise: ({ url, hasName, hasTag }) =>
    hasName("ucap-content") || hasTag("ucapcontent") || /\/content_\d{5,}\.htm$/.test(url),
}

export const nfcms: Dialect = {
  id: "nfcms",
  recognise: ({ url, script }) => /NFCMS_SITE_ID/.test(script) || /\/content\/m?post_\d+\.html$/.test(url),
}

export const epoint: Dialect = {
  id: "epoint",
  recognise: ({ url, sources, hasName }) =>
    /\/\d{6}\/\d{9}\/|\/00\d{4}\//.test(url) ||
    hasName("ewb-article-info") ||
    hasName("ewb-main") ||
    /\/ewb|epoint/i.test(sources),
}

export const ivs: Dialect = {
  id: "ivs",
  recognise: ({ hasName }) => hasName("ivs_content") || hasName("ivs_title"),
}

/** Java systems of jhtml pages, mostly on IGS. */
export const igs: Dialect = {
  id: "igs",
  recognise: ({ url, sources }) => /\.jhtml(?:$|[?#])/.test(url) || /\/IGS\/|igs\//i.test(sources),
}

/** Portlets: every page and every page of a list is a query. */
export const eportal: Dialect = {
  id: "eportal",
  recognise: ({ url, sources }) => /\/eportal\/ui\?/.test(url) || /\/eportal\//.test(sources),
}
