import type { FixtureSite } from "../listen"
import truthFile from "./jpaas.json"
import type { Document, ListTruth, Resource, Truth } from "./portal"
import { documentsOf, json, startFilled } from "./portal"

export const truth: Truth = truthFile

const UNIT = "/api-gateway/jpaas-publish-server/front/page/build/unit"
const PER_PAGE = 15
const folders: Record<string, string> = { a1: "zcjd", a2: "gfxwj", a3: "qzqd" }

const addressOf = ({ id }: ListTruth): string => `/zwgk/${folders[id]}/index.html`
const documentsIn = (list: ListTruth): Document[] =>
  documentsOf(
    list,
    (n) => `/zwgk/${folders[list.id]}/art/2020/art_${list.id}${String(n).padStart(30, "0")}.html`,
  )

const unit = (pageId: string, tagId: string): string =>
  `<script src="/cms_files/script/unitbuild.js" parseType="bulidstatic" url="${UNIT}" queryData="{'parseType':'bulidstatic','webId':'w1','tplSetId':'t1','pageType':'column','tagId':'${tagId}','editType':'null','pageId':'${pageId}'}"></script>`

/** One list is called 右侧内容, the others 当前栏目_list; a unit for the breadcrumb and one for a heading stand beside each. */
const listName = ({ id }: ListTruth): string => (id === "a2" ? "右侧内容" : "当前栏目_list")
const units = (list: ListTruth): string =>
  unit(list.id, "当前位置") + unit(list.id, listName(list)) + unit(list.id, "附加内容")

function rows(list: ListTruth, pageNo: number): string {
  const shown = documentsIn(list).slice((pageNo - 1) * PER_PAGE, pageNo * PER_PAGE)
  const items = shown.map(
    ({ path, title, date }) =>
      `<li class="cf"><a class="fl" href="${path}" title="${title}"><i></i>${title}</a><span class="fr">${date}</span></li>`,
  )
  return `<div class="page-content"><ul>${items.join("")}</ul></div><div class="pagination" rows="${PER_PAGE}" count="${list.count}" pageNo="${pageNo}"></div>`
}

function answerCall({ searchParams: query }: URL): Resource | null {
  const list = truth.lists.find(({ id }) => id === query.get("pageId"))
  if (!list || query.get("webId") !== "w1") return null
  if (query.get("tagId") !== listName(list))
    return json({ success: true, data: { html: `<h2>${list.name}</h2>` } })
  const asked = JSON.parse(query.get("paramJson") ?? '{"pageNo":1}') as { pageNo: number }
  return json({ success: true, code: "200", data: { html: rows(list, asked.pageNo) } })
}

export const isCall = ({ pathname }: URL): boolean => pathname === UNIT

/** A county whose column pages are put together from units. */
export const start = (broken?: Resource): Promise<FixtureSite> =>
  startFilled(truth, { addressOf, documentsIn, bodyOf: units }, isCall, answerCall, broken)
