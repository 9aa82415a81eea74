/** 五（三）: government websites. */
import { policy, row } from "../article"
import { column, menuLink } from "../column"
import { site } from "../site"
import type { Proof } from "../types"

const news = (date: string) => column("/gzdt/", "工作动态", [row("全县推进秋冬种植工作", date)])

const notices = (date: string) => column("/tzgg/", "通知公告", [row("关于城区部分路段施工的通告", date)])

const documents = column("/gfxwj/", "规范性文件", [
  policy("柳塘县网约车管理实施细则", "柳政规〔2020〕3号", "2020-11-05"),
])

const kept = [news("2020-12-22"), notices("2020-10-20"), documents]

/** The news on the home page, by their day. */
const headlines = (date: string) => column("/xwzx/", "新闻中心", [row("县领导走访困难群众", date)])

const inWords = ["柳塘县养犬管理办法", "柳塘县网约车管理实施细则", "柳塘县户外广告管理办法"].map((name, i) =>
  row(`《${name}》解读`, `2020-07-0${i + 1}`),
)

const inPictures = row("一图读懂柳塘县高龄津贴发放办法", "2020-10-13")

/** What the site says of itself. */
const claim = '<p><a href="/wzdt/ipv6.html">本网站支持IPv6访问</a></p>'

const city = { level: "prefecture", name: "柳塘市人民政府" } as const

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-5.3-a",
    holds: {
      site: site([news("2020-12-18"), notices("2020-07-20"), documents], { news: headlines("2020-12-18") }),
      reason: "site-basics.pass",
      at: ["/gzdt/", "/tzgg/", "/gfxwj/"],
    },
    lacks: [
      {
        near: "news of four weeks ago, though the home page is new",
        site: site([news("2020-12-05"), notices("2020-10-20"), documents]),
        verdict: "partial",
        reason: "site-basics.faults",
        says: "“工作动态”栏目最新信息为2020-12-05",
      },
      {
        near: "notices of eight months ago",
        site: site([news("2020-12-22"), notices("2020-04-20"), documents]),
        verdict: "partial",
        reason: "site-basics.faults",
        says: "“通知公告”栏目最新信息为2020-04-20",
      },
      {
        near: "a link that leads nowhere",
        site: site([...kept, menuLink("县情概况", "/xqgk/")]),
        verdict: "partial",
        reason: "site-basics.faults",
        says: "“县情概况”（http://www.liutang.gov.cn/xqgk/）",
      },
      {
        near: "columns in order, but the home page's news are three weeks old",
        site: site(kept, { news: headlines("2020-12-08") }),
        verdict: "partial",
        reason: "site-basics.faults",
        says: "首页最新信息为2020-12-08",
      },
    ],
  },
  {
    rule: "CN20-5.3-b",
    holds: {
      site: site([column("/zcjd/", "政策解读", [inPictures, ...inWords.slice(1)])]),
      reason: "forms.pass",
      at: ["/zcjd/1.html"],
      says: "占33.3%",
    },
    lacks: [
      {
        near: "one picture among four",
        site: site([column("/zcjd/", "政策解读", [inPictures, ...inWords])]),
        verdict: "partial",
        reason: "forms.partial",
        says: "占25%",
      },
      {
        near: "words alone; the pictures are of the year before",
        site: site([column("/zcjd/", "政策解读", [...inWords, { ...inPictures, date: "2019-10-13" }])]),
        verdict: "fail",
        reason: "forms.fail",
        notAt: ["/zcjd/4.html"],
      },
    ],
  },
  {
    rule: "CN20-5.3-d",
    holds: {
      site: site([menuLink("柳塘旅游", "http://www.liutang-travel.example/")]),
      reason: "outlinks.list",
      at: ["/"],
      says: "www.liutang-travel.example",
    },
    lacks: {
      near: "links that name the site itself in full",
      site: site([
        menuLink("无障碍", "http://www.liutang.gov.cn/wza/"),
        menuLink("手机版", "https://liutang.gov.cn/"),
      ]),
      reason: "outlinks.none",
    },
  },
  {
    rule: "CN20-5.3-e",
    ...city,
    holds: {
      site: site([], { ipv6: true, home: claim }),
      reason: "transport.pass",
      at: ["/"],
    },
    lacks: [
      {
        near: "a site that says so of itself, and has no such address",
        site: site([], { ipv6: false, home: claim }),
        verdict: "fail",
        reason: "transport.fail",
        says: "没有IPv6地址",
      },
      {
        near: "the same claim, where the auditor's machine can't tell",
        site: site([], { home: claim }),
        verdict: "pending",
        reason: "transport.pending",
      },
    ],
  },
]
