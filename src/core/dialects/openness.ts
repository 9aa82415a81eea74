import type { Dialect } from "./types"

/** Open directories of Anhui: `/openness/OpennessContent/showList/…`. Lists and pagers stand in the markup. */
export const openness: Dialect = {
  id: "openness",
  recognise: ({ url, sources, hasName }) =>
    /\/Openness(?:Content|Guide|AnnualReport)?\//i.test(url) ||
    /\/public\/(?:column|organIndex)\/\d+/.test(`${url}\n${sources}`) ||
    hasName("j-fontcontent"),
}
