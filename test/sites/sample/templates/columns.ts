import { articlesIn, childrenOf, info, pathOf, people } from "../content"
import type { Article, Column } from "../types"
import { body } from "./article"
import { cut, esc, link, list } from "./html"
import { page } from "./layout"
import { side } from "./list"

function inSide(column: Column, main: string): string {
  return page({
    column,
    title: column.name,
    main: `<div class="wrap two">${side(column)}<div class="main"><h2 class="main-title">${column.name}</h2>${main}</div></div>`,
  })
}

/** Picture links of the topics: one of them has no other label than the picture's alternative text. */
export function topicPictures(): string {
  const topics = childrenOf("/ztzl/").map(
    (one) =>
      `<a href="${one.path}"><img src="/images/topic-${one.path.split("/")[2]}.svg" alt="${one.name}" width="232" height="72"></a>`,
  )
  return `<div class="topics">${topics.join("\n")}</div>`
}

/** Landing page: one block with the newest entries for each column below. */
export function landingPage(column: Column): string {
  const blocks = childrenOf(column.path)
    .filter((one) => !one.hidden)
    .map((one) => {
      const rows = articlesIn(one.path).slice(0, 4)
      const items = rows.map(
        (row) =>
          `<a href="${pathOf(row)}" title="${esc(row.title)}">${esc(cut(row.title, 22))}</a><span class="date">${row.date.slice(5, 10)}</span>`,
      )
      return `<div class="block"><h3>${link(one.path, one.name)}${link(one.path, "更多>>", 'class="more"')}</h3>${list(items, "rows")}</div>`
    })
  const power =
    column.path === "/zwgk/"
      ? `<div class="block"><h3>${link(info.powerList.url, info.powerList.text)}</h3></div>`
      : ""
  const pictures = column.path === "/ztzl/" ? topicPictures() : ""
  return page({
    column,
    title: column.name,
    main: `<div class="wrap landing">${pictures}${blocks.join("\n")}${power}</div>`,
  })
}

/** A column that is one page of text. */
export function textPage(column: Column): string {
  return inSide(column, body(column.body ?? [], {} as Article))
}

export function leadersPage(column: Column): string {
  const cards = people.leaders.map(
    (one) =>
      `<div class="leader"><img src="/images/person.svg" alt="${one.name}" width="72" height="90"><div><h3>${one.name}</h3><p>${one.post}</p><p>分工：${one.duty}</p></div></div>`,
  )
  return inSide(column, cards.join("\n"))
}

export function officesPage(column: Column): string {
  const rows = people.offices.map(
    (one) => `<tr><td>${one.name}</td><td>${one.duty}</td><td>${one.phone}</td></tr>`,
  )
  return inSide(
    column,
    `<table class="grid"><thead><tr><th>机构名称</th><th>主要职责</th><th>联系电话</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>`,
  )
}

export const applyForm = "/zwgk/zfxxgk/ysqgk/sqb.html"
export const applyFile = "/zwgk/zfxxgk/ysqgk/sqb.pdf"

export function applyPage(column: Column): string {
  return inSide(
    column,
    `<div class="TRS_Editor"><p>公民、法人或者其他组织可以向本机关申请获取主动公开以外的政府信息。</p>
<p>受理机构：${info.office}</p><p>通信地址：${info.address}，邮政编码：${info.postcode}</p>
<p>联系电话：${info.phone}，传真：${info.fax}，电子邮箱：${info.email}</p>
<p>办理流程：提出申请、登记、审核、办理、答复，二十个工作日内答复。</p></div>
<div class="files"><b>下载：</b>${list([link(applyFile, "望溪县政府信息公开申请表.pdf")])}</div>
<p class="center">${link(applyForm, "在线申请", 'class="button"')}</p>`,
  )
}

function field(label: string, name: string): string {
  return `<p><label>${label} <input type="text" name="${name}"></label></p>`
}

export function applyFormPage(column: Column): string {
  const fields = [
    ["申请人姓名", "applicant"],
    ["证件号码", "idNumber"],
    ["通信地址", "address"],
    ["联系电话", "phone"],
    ["电子邮箱", "email"],
  ].map(([label, name]) => field(label as string, name as string))
  return inSide(
    column,
    `<form class="form" action="/zwgk/zfxxgk/ysqgk/submit" method="post">${fields.join("")}<p><label>所需信息内容描述 <textarea name="content"></textarea></label></p><p><button type="submit">提交申请</button></p></form>`,
  )
}

export function progressPage(column: Column): string {
  return inSide(
    column,
    `<form class="form" action="/bsfw/bjcx/result" method="post">${field("办件编号", "caseNumber")}${field("申请人手机号码", "phone")}<p><button type="submit">查询办理进度</button></p></form>`,
  )
}

export function mailboxPage(column: Column): string {
  const rows = articlesIn(column.path).map(
    (row) => `${link(pathOf(row), row.title)}<span class="date">${row.date.slice(0, 10)}</span>`,
  )
  return inSide(
    column,
    `<form class="form" action="/hdjl/xzxx/submit" method="post">${field("姓名", "name")}${field("联系电话", "phone")}${field("标题", "subject")}<p><label>内容 <textarea name="letter"></textarea></label></p><p><button type="submit">提交信件</button></p></form><h3>来信选登</h3>${list(rows, "rows")}`,
  )
}
