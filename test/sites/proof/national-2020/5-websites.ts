/** 五（三）（四）: government websites, public enterprises and institutions. */
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

const health = { level: "ministry", name: "国家卫生健康委员会" } as const
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
    rule: "CN20-5.3-c",
    holds: {
      site: site(
        [
          menuLink("办事服务", "http://zwfw.fujian.gov.cn/liutang/"),
          column("/xmt/", "政务新媒体", []),
          column("/hdjl/", "互动交流", [row("关于路灯报修的回复", "2020-12-05")]),
        ],
        {
          others: {
            "http://zwfw.fujian.gov.cn/liutang/":
              "<title>福建省网上办事大厅</title><p>柳塘县各部门事项可在此在线办理。</p>",
          },
        },
      ),
      reason: "column.matrix-pass",
      at: ["http://zwfw.fujian.gov.cn/liutang/", "/xmt/", "/hdjl/"],
    },
    lacks: {
      near: "services alone; a broadcaster and a list of leaders are no media of the offices and no letter-box",
      site: site([
        column("/bszn/", "办事指南", [row("临时救助办事指南", "2020-03-05")]),
        column("/rmt/", "柳塘广播电视台", [row("一周节目预告", "2020-12-05")]),
        column("/tzgs/", "投资柳塘", [row("园区介绍", "2020-12-05")]),
      ]),
      reason: "column.matrix",
      says: "缺少：政务新媒体、互动交流和热线",
      notAt: ["/rmt/", "/tzgs/"],
    },
  },
  {
    rule: "CN20-5.3-d",
    holds: {
      site: site([menuLink("柳塘旅游", "http://www.liutang-travel.com/")]),
      reason: "outlinks.list",
      at: ["/"],
      says: "www.liutang-travel.com",
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
  {
    rule: "CN20-5.4-a",
    ...health,
    holds: {
      site: site([column("/gfxwj/", "规范性文件", [row("医疗卫生机构信息公开管理办法", "2020-12-28")])]),
      reason: "document.gathered",
      at: ["/gfxwj/1.html"],
    },
    lacks: {
      near: "other measures for hospitals, and a list of what hospitals disclose",
      site: site([
        column("/gfxwj/", "规范性文件", [
          row("医疗机构病历管理办法", "2020-12-28"),
          row("医疗卫生机构信息公开基本目录", "2020-12-28"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/gfxwj/1.html", "/gfxwj/2.html"],
    },
  },
  {
    rule: "CN20-5.4-b",
    holds: {
      site: site([
        column("/ggqsy/", "公共企事业单位信息公开", [
          row("柳塘县自来水公司水质公告", "2020-11-05"),
          row("柳塘县医院收费项目", "2020-10-09"),
          row("柳塘县第一中学招生简章", "2020-06-12"),
          row("国网柳塘县供电公司停电计划", "2020-11-20"),
        ]),
      ]),
      reason: "topics.enough",
      at: ["/ggqsy/1.html", "/ggqsy/4.html"],
      says: "未见：供气、供热、环境保护、公共交通",
    },
    lacks: [
      {
        near: "what state-owned companies disclose",
        site: site([column("/gyqy/", "国有企业信息公开", [row("柳塘县城投公司年度财务信息", "2020-11-05")])]),
        verdict: "not-found",
        reason: "column.absent",
        notAt: ["/gyqy/", "/gyqy/1.html"],
      },
      {
        near: "one company of many",
        site: site([
          column("/ggqsy/", "公共企事业单位信息公开", [row("柳塘县自来水公司水质公告", "2020-11-05")]),
        ]),
        verdict: "partial",
        reason: "topics.partial",
        says: "8个主题见到1个",
      },
    ],
  },
]
