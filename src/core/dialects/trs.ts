import type { Dialect } from "./types"

const PAGER =
  /createPageHTML\w{0,10}\(\s*["']?(\d{1,5})["']?\s*,\s*["']?(\d{1,5})["']?\s*,\s*["']([\w.-]{1,80})["']\s*,\s*["'](\w{1,8})["']/

/** TRS WCM: dated addresses, and a pager that writes `index.html, index_1.html ...` from its own arguments. */
export const trs: Dialect = {
  id: "trs",
  recognise: ({ url, script, hasName }) =>
    /\/t(?:\d{8}_\d+|\d{7,9})\.s?html?$/.test(url) ||
    hasName("trs_editor") ||
    hasName("trs_ueditor") ||
    hasName("trs_editor_view") ||
    hasName("currchnlcls") ||
    PAGER.test(script),
  next({ script }) {
    const [, count, current, name, extension] = PAGER.exec(script) ?? []
    const following = Number(current) + 1
    return name && following < Number(count) ? `${name}_${following}.${extension}` : null
  },
}
