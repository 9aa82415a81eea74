import type { FixtureSite } from "../listen"
import truthFile from "./gkmlpt.json"
import {
  articlePage,
  documentsOf,
  homePage,
  json,
  type ListTruth,
  page,
  type Resource,
  startPortal,
  type Truth,
} from "./portal"

export const truth: Truth = truthFile

const PAGE_SIZE = 100
const SID = "994001"
const address =
  ({ id }: ListTruth) =>
  (n: number) =>
    `/gkmlpt/content/${id}/post_${id}${1000 + n}.html`

/** The column tree: 政策文件 holds nothing of its own, 领导分工 leaves the platform. */
const named = (id: number, name: string, children: object[] = [], jump_url: string | null = null) => ({
  id,
  name,
  jump_url,
  children,
})
const tree = [
  named(301, "政府信息公开指南"),
  named(302, "政府信息公开年报"),
  named(311, "政策文件", [named(312, "规范性文件"), named(313, "其他文件")]),
  named(304, "财政预决算"),
  named(305, "政策解读"),
  named(306, "权责清单"),
  named(307, "机构职能", [named(308, "领导分工", [], "/ldfg/")]),
]

const config = (action: string, detail: object | null = null) =>
  `<div id="app"></div><script>window._CONFIG = { ACTION: '${action}', SID: '${SID}', TREE: ${JSON.stringify(tree)}, DETAIL: ${JSON.stringify(detail)} }</script><script src="/gkmlpt/gkml/pc/js/index.js"></script>`

const seconds = (date: string): number => Date.parse(`${date}T00:30:00+08:00`) / 1000

/** The documents of a column as the directory gives them. The newest regulation is abolished; the first interpretation names its policy. */
function articlesOf(list: ListTruth): object[] {
  return documentsOf(list, address(list)).map(({ path, title, date }, i) => ({
    id: i,
    title,
    url: `http://${truth.host}${path}`,
    post_url: "",
    publisher: `${truth.unit}人民政府办公室`,
    document_number: list.column === "gfxwj" ? `澄府〔2020〕${list.count - i}号` : "",
    identifier: `114421009${list.id}/2020-${String(i).padStart(5, "0")}`,
    date: 0,
    create_time: seconds("2021-06-01"),
    display_publish_time: seconds(date),
    classify_main_name: list.name,
    is_expired: 0,
    is_abolished: list.column === "gfxwj" && i === 0 ? 1 : 0,
    attachment: [],
    relation:
      list.column === "zcjd" && i === 0
        ? JSON.stringify([{ title: "被解读的办法", url: "/gkmlpt/content/312/post_3121130.html" }])
        : "[]",
  }))
}

function directory(id: string, pageNumber: number): Resource {
  const list = truth.lists.find((one) => one.id === id)
  const articles = list ? articlesOf(list) : []
  const start = (Math.max(pageNumber, 1) - 1) * PAGE_SIZE
  return json({
    total: articles.length,
    classify: { post_count: articles.length },
    articles: articles.slice(start, start + PAGE_SIZE),
  })
}

const documents = new Map(
  truth.lists.flatMap((list) => documentsOf(list, address(list)).map((one) => [one.path, one] as const)),
)

function answer({ pathname, searchParams }: URL): Resource | null {
  const call = /^\/gkmlpt\/api\/all\/(\d+)$/.exec(pathname)
  if (call)
    return searchParams.get("sid") === SID
      ? directory(call[1] as string, Number(searchParams.get("page")))
      : null
  const document = documents.get(pathname)
  if (document) return articlePage(truth, document)
  if (pathname === "/")
    return homePage(truth, [
      ["政府信息公开", "/gkmlpt/index"],
      ["政府信息公开年报", "/gkmlpt/annualreport#302"],
      ["财政预决算", "/gkmlpt/index#304"],
      ["互动交流", "/hdjl/"],
    ])
  if (/^\/gkmlpt\/(?:index|annualreport)$/.test(pathname))
    return page(truth, "政府信息公开", config(pathname.slice("/gkmlpt/".length)))
  if (pathname === "/ldfg/" || pathname === "/hdjl/")
    return page(
      truth,
      "县领导",
      "<div class='list'><ul><li><a href='/xw/1.html'>县长工作分工</a></li></ul></div>",
    )
  return null
}

export const isCall = ({ pathname }: URL): boolean => pathname.startsWith("/gkmlpt/api/")

/** A county of which all disclosure lies on the Guangdong platform: lists are drawn from the directory API. */
export const start = (broken?: Resource): Promise<FixtureSite> => startPortal(truth, answer, isCall, broken)
