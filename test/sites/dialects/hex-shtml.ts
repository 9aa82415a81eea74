import type { FixtureSite } from "../listen"
import truthFile from "./hex-shtml.json"
import type { Document, ListTruth, Resource, Truth } from "./portal"
import { documentsOf, json, startFilled } from "./portal"

export const truth: Truth = truthFile

const SEARCH = "/common/search/"
const PER_PAGE = 20
const codes: Record<string, string> = { zcjd: "c100101", gfxwj: "c100102", tjxx: "c100103" }

const addressOf = ({ column }: ListTruth): string => `/taixi/${codes[column]}/zfxxgk_list.shtml`
const documentsIn = (list: ListTruth): Document[] =>
  documentsOf(list, (n) => `/taixi/${codes[list.column]}/202012/${n.toString(16).padStart(32, "0")}.shtml`)

/** The list is written into `#list`; address and page size stand in the script, the channel in the head. */
const script = `<ul id="list"></ul><div id="page_div"></div><script>
var _id = $('meta[name="channelid"]').attr('content'), page_size = ${PER_PAGE};
function load(curPage) {
  $.ajax({ url: '${SEARCH}' + _id + '?_isAgg=true&_isJson=true&_pageSize=' + page_size + '&_template=index&page=' + curPage, success: show });
}
load(1);
</script>`

function answerCall({ pathname, searchParams: query }: URL): Resource | null {
  const id = pathname.slice(SEARCH.length)
  const list = truth.lists.find((one) => one.id === id)
  if (!list || query.get("_isJson") !== "true") return null
  const pageNumber = Number(query.get("page"))
  const size = Number(query.get("_pageSize"))
  const results = documentsIn(list)
    .slice((pageNumber - 1) * size, pageNumber * size)
    .map(({ path, title, date }) => ({
      title: title.replace("公告", "<em>公告</em>"),
      url: `//${truth.host}${path}`,
      publishedTimeStr: `${date} 16:38:00`,
      publishedTime: Date.parse("2021-02-01T00:00:00Z"),
      channelName: list.name,
    }))
  return json({ data: { channelId: id, page: pageNumber, rows: size, total: list.count, results } })
}

const headOf = ({ id }: ListTruth): string => `<meta name="channelid" content="${id}">`

export const isCall = ({ pathname }: URL): boolean => pathname.startsWith(SEARCH)

/** A county whose lists come from a search by channel. */
export const start = (broken?: Resource): Promise<FixtureSite> =>
  startFilled(truth, { addressOf, documentsIn, bodyOf: () => script, headOf }, isCall, answerCall, broken)
