/**
 * Hanweb's newer cloud system. A page is put together from units; each stands as a script with the address that builds it and the
 * parameters it needs: `<script src="…/unitbuild.js" url="…/page/build/unit" queryData="{'pageId':'…','tagId':'…'}">`.
 * The call is a GET that answers `{success, data: {html}}`; the pager in that html names rows and count.
 */
import { objectOf, parseJson, textOf } from "./json"
import { pairsOf } from "./literal"
import type { Answer, Body, Dialect, Signals } from "./types"

const UNIT = /\/page\/build\/unit$/
/** How such pages are told, by their scripts and what these load. */
const MARK = /jpaas-|unitbuild\.js|parsetype=["']?bui/i

/** Units that bring lists, by the names that sites give them. */
const LIST = /list|列表|分页|当前栏目|内容/i
/** Units of the frame around the list: those that hold menus, and those that lead nowhere. */
const MENU = /导航|菜单|目录|头部|顶部|页头|header|nav|menu/i
const FRAME = /位置|面包屑|标题|名称|底部|页脚|footer|banner|搜索|检索|登录|浏览|访问|统计|正文/i
const ENTITY = /&(?:quot|apos|#39|#34);/g

interface Unit {
  name: string
  call: string
}

function unitsOf({ scripts }: Signals): Unit[] {
  return scripts.flatMap((script) => {
    const [url, querydata] = [script.value("url"), script.value("querydata")]
    if (!url || !querydata || !UNIT.test(url.split("?", 1)[0] as string)) return []
    const query = pairsOf(querydata)
    return [{ name: query.get("tagId") ?? "", call: `${url}?${new URLSearchParams([...query])}` }]
  })
}

/** The units that bring lists: those called so, else all whose names tell nothing. */
function listUnits(units: readonly Unit[]): Unit[] {
  const own = units.filter(({ name }) => !MENU.test(name) && !FRAME.test(name))
  const lists = own.filter(({ name }) => LIST.test(name))
  return lists.length > 0 ? lists : own
}

/** Whatever else may hold links to columns. */
function menuUnits(units: readonly Unit[]): Unit[] {
  const lists = listUnits(units)
  return units.filter((unit) => MENU.test(unit.name) || !(FRAME.test(unit.name) || lists.includes(unit)))
}

const callsOf = (units: readonly Unit[]): string[] => units.map(({ call }) => call)

/** Number of the page asked for. */
function pageOf({ searchParams }: URL): number {
  const asked = objectOf(parseJson(searchParams.get("paramJson") ?? ""))
  return Number(textOf(asked?.pageNo)) || 1
}

/** What a pager says of a list: `rows="15" count="131"`, or the same in its queryData. */
function pagerOf(html: string): { rows: number | null; count: number | null } {
  const plain = html.replace(ENTITY, "'")
  const numberOf = (name: string): number | null => {
    const found = new RegExp(`\\b${name}['"]?\\s{0,3}[:=]\\s{0,3}['"]?(\\d{1,7})`, "i").exec(plain)
    return found ? Number(found[1]) : null
  }
  return { rows: numberOf("rows"), count: numberOf("count") }
}

function answer({ url, json }: Body): Answer | null {
  const html = objectOf(objectOf(json)?.data)?.html
  if (typeof html !== "string") return null
  const address = new URL(url)
  const page = pageOf(address)
  const { rows, count } = pagerOf(html)
  const goesOn = rows !== null && count !== null && page * rows < count
  if (goesOn) address.searchParams.set("paramJson", JSON.stringify({ pageNo: page + 1, pageSize: rows }))
  return { markup: html, none: count === 0, next: goesOn ? address.href : null }
}

export const jpaas: Dialect = {
  id: "jpaas",
  recognise: ({ script, sources, scripts }) =>
    MARK.test(sources) ||
    MARK.test(script) ||
    scripts.some((script) => script.value("url") !== undefined && script.value("querydata") !== undefined),
  calls: (signals) => callsOf(listUnits(unitsOf(signals))),
  menus(signals) {
    const menus = callsOf(menuUnits(unitsOf(signals)))
    return menus.length > 0 ? menus : null
  },
  isCall: ({ pathname }) => UNIT.test(pathname),
  answer,
}
