import { articleOf, articlesIn, columnAt, info, pathOf, platformPath } from "../content"
import { topicPictures } from "./columns"
import { cut, esc, link, list } from "./html"
import { page } from "./layout"

function newsBlock(path: string, count: number, width: number): string {
  const column = columnAt(path)
  const items = articlesIn(path)
    .slice(0, count)
    .map(
      (one) =>
        `<a href="${pathOf(one)}" title="${esc(one.title)}">${esc(cut(one.title, width))}</a><span class="date">${one.date.slice(5, 10)}</span>`,
    )
  return `<div class="block"><h3>${link(path, column.name)}${link(path, "更多>>", 'class="more"')}</h3>${list(items, "rows")}</div>`
}

function slides(): string {
  const [first, ...rest] = info.slides
  if (!first) return ""
  const article = articleOf(first.id)
  const small = rest.map(
    ({ image, id }) =>
      `<a href="${pathOf(articleOf(id))}"><img class="slide-picture" src="/images/${image}.svg" alt="${esc(articleOf(id).title)}" width="285" height="140"></a>`,
  )
  return `<div class="slides"><a class="slide" href="${pathOf(article)}"><img class="slide-picture" src="/images/${first.image}.svg" alt="${esc(article.title)}" width="430" height="300"><span>${esc(article.title)}</span></a><div class="slide-row">${small.join("")}</div></div>`
}

function disclosure(): string {
  const blocks = ["gkzn/", "gkzd/", "fdzdgknr/", "gknb/", "ysqgk/"].map((name) => {
    const column = columnAt(`${platformPath}${name}`)
    return link(column.path, column.name, 'class="tile"')
  })
  const extra = ["/zwgk/ldzc/", "/zwgk/zfjg/", "/zwgk/zcwj/"].map((path) =>
    link(path, columnAt(path).name, 'class="tile"'),
  )
  return `<div class="panel"><h2>${link(platformPath, "政府信息公开")}</h2><div class="tiles">${[...blocks, ...extra, link(info.powerList.url, info.powerList.text, 'class="tile"')].join("\n")}</div></div>`
}

function services(): string {
  const items = info.services.map(({ text, path }) => link(path, text, 'class="service"'))
  return `<div class="panel"><h2>${link("/bsfw/", "办事服务")}</h2><div class="services">${items.join("\n")}</div></div>`
}

function partners(): string {
  return `<div class="panel partners"><b>友情链接</b>${list(info.partners.map(({ text, url }) => link(url, text)))}</div>`
}

export function homePage(): string {
  return page({
    column: null,
    title: info.name,
    main: `<div class="banner"><div class="wrap"><p>山水望溪 茶香古县</p></div></div>
<div class="wrap home"><div class="row">${slides()}<div class="tabs">${newsBlock("/xwzx/zwyw/", 5, 26)}${newsBlock("/xwzx/tzgg/", 4, 26)}</div></div>
<div class="row">${disclosure()}${services()}</div>
<div class="row">${newsBlock("/zwgk/zcwj/", 5, 20)}${newsBlock("/jdhy/zcjd/", 5, 20)}${newsBlock("/hdjl/yjzj/", 5, 20)}</div>
<div class="panel"><h2>${link("/ztzl/", "专题专栏")}</h2>${topicPictures()}</div>
${partners()}</div>`,
  })
}
