import type { Dialect } from "./types"

/** VSB: pages of a list count down (`12.htm` follows the first page of 13), so only the page's own pager knows the next. */
export const vsb: Dialect = {
  id: "vsb",
  recognise: ({ url, sources, hasName }) =>
    /\/info\/\d+\/\d+\.htm$/.test(url) ||
    hasName("v_news_content") ||
    hasName("vsb_content") ||
    /\/_sitegray\/|\/system\/(?:_content|resource)\/|_vsl\//.test(sources),
}
