import type { FixtureSite } from "../listen"
import truthFile from "./hanweb.json"
import type { Document, ListTruth, Resource, Truth } from "./portal"
import { documentsOf, startFilled } from "./portal"

export const truth: Truth = truthFile

const PER_PAGE = 15
const GROUP = 45
const PROXY = "/module/web/jpage/dataproxy.jsp"
/** This list pages by the address in its data script, the others by the numbers of their records. */
const BY_GROUP = "61492"

const addressOf = ({ id }: ListTruth): string => `/col/col${id}/index.html`
const documentsIn = (list: ListTruth): Document[] =>
  documentsOf(list, (n) => `/art/2020/${(n % 12) + 1}/${(n % 28) + 1}/art_${list.id}_${n}.html`)

const record = ({ path, title, date }: Document): string =>
  `<record><![CDATA[<li><a href="${path}" title="${title}">${title.slice(0, 12)}…</a><span class="time">${date.replaceAll("-", "-\n")}</span></li>]]></record>`

const groupAddress = ({ id }: ListTruth, group: number): string =>
  `${PROXY}?page=${group}&appid=1&webid=39&path=/&columnid=${id}&unitid=24${id}&webname=%25E6%259F%2598&permissiontype=0`

/** Records from a number on. A list without `<totalrecord>` ends where fewer come than were asked for. */
function data(list: ListTruth, start: number, end: number): string {
  const all = documentsIn(list)
  const group = Math.ceil(end / GROUP)
  const next =
    list.id === BY_GROUP && end < all.length
      ? `<nextgroup><![CDATA[<a href="${groupAddress(list, group)}"></a>]]></nextgroup>`
      : ""
  const total = list.column === "zcjd" ? `<totalrecord>${all.length}</totalrecord>` : ""
  const records = all.slice(start - 1, end).map(record)
  return `<datastore>${next}${total}<recordset>${records.join("")}</recordset></datastore>`
}

function listScripts(list: ListTruth): string {
  const rows = list.printed ? `<script type="text/xml">${data(list, 1, list.printed)}</script>` : ""
  const setup = `$(function(){$('#24${list.id}').jpage({themeName:'default',showMode:'full',totalRecord:${list.count},openCookies:false,dataBefore:'<ul>',dataAfter:'</ul>',groupSize:3,proxyUrl:'${PROXY}',perPage:${PER_PAGE},barPosition:'bottom',ajaxParam:{col:1,appid:'1',webid:39,path:'/',columnid:${list.id},unitid:'24${list.id}',webname:'${truth.unit}人民政府',permissiontype:0}});});`
  return `<div id="24${list.id}">${rows}</div><script src="/script/jpage.js"></script>${list.id === BY_GROUP ? "" : `<script>${setup}</script>`}`
}

function answerCall({ searchParams: query }: URL): Resource | null {
  const list = truth.lists.find(({ id }) => id === query.get("columnid"))
  if (!list || query.get("unitid") !== `24${list.id}`) return null
  const start = query.has("page") ? Number(query.get("page")) * GROUP + 1 : Number(query.get("startrecord"))
  const end = query.has("page") ? start + GROUP - 1 : Number(query.get("endrecord"))
  return { body: data(list, start, end), type: "text/xml; charset=utf-8" }
}

export const isCall = ({ pathname }: URL): boolean => pathname === PROXY

/** A county with jpage lists: rows in data scripts, in answers by numbers, in answers by group. */
export const start = (broken?: Resource): Promise<FixtureSite> =>
  startFilled(truth, { addressOf, documentsIn, bodyOf: listScripts }, isCall, answerCall, broken)
