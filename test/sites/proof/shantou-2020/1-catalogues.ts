/** 一: catalogues of what the county and its towns disclose, and the lists they rest on. */
import { policy, row } from "../article"
import { column, menuLink } from "../column"
import { proofs as national } from "../national-2020"
import { only, sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"

const catalogues = (...titles: string[]) =>
  column(
    "/bzml/",
    "基层政务公开标准目录",
    titles.map((title) => row(title, "2020-10-20")),
  )
const powers = column("/qzqd/", "权责清单", [row("柳塘县教育局权责清单（2020年版）", "2020-06-01")])
const province = "http://zwfw.linghai.gov.cn/liutang/"
const portal = "http://www.linghai.gov.cn/"
const services = "柳塘县公共服务事项清单（2020年版）"

/** The towns that the site's menu lists. */
const towns = [menuLink("青石镇", "/qsz/"), menuLink("城关街道", "/cgjd/")]

const scheme = policy(
  "柳塘县人民政府办公室关于印发柳塘县推进基层政务公开标准化规范化工作方案的通知",
  "柳政办发〔2020〕21号",
  "2020-05-29",
)

export const proofs: readonly Proof[] = [
  only("county", sameAs(national, "CN20-1.2-c", "ST20-1-a")),
  {
    rule: "ST20-1-b",
    holds: {
      site: site([...towns, catalogues("柳塘县青石镇政务公开事项标准目录", "城关街道政务公开事项标准目录")]),
      reason: "coverage.pass",
      at: ["/bzml/1.html", "/bzml/2.html"],
    },
    lacks: [
      {
        near: "one town's of two, and one of the county that speaks of towns",
        site: site([
          ...towns,
          catalogues("柳塘县青石镇政务公开事项标准目录", "柳塘县城镇保障性住房领域标准目录"),
        ]),
        verdict: "partial",
        reason: "coverage.partial",
        says: "缺少：城关街道",
        notAt: ["/bzml/2.html"],
      },
      {
        near: "catalogues of the county that speak of towns and villages",
        site: site([
          ...towns,
          catalogues(
            "柳塘县城镇保障性住房领域标准目录",
            "柳塘县乡村振兴领域标准目录",
            "柳塘县城乡规划标准目录",
          ),
        ]),
        verdict: "not-found",
        reason: "coverage.absent",
        notAt: ["/bzml/1.html", "/bzml/2.html", "/bzml/3.html"],
      },
      {
        near: "a town's catalogue where the site does not say which towns there are",
        site: site([catalogues("柳塘县青石镇政务公开事项标准目录")]),
        verdict: "pending",
        reason: "coverage.no-names",
      },
    ],
  },
  {
    rule: "ST20-1-c",
    holds: [
      {
        site: site([powers, column("/ggfwsx/", "公共服务事项清单", [row(services, "2020-06-01")])]),
        reason: "column.matrix-pass",
        at: ["/qzqd/", "/ggfwsx/"],
      },
      {
        site: site([powers, menuLink("公共服务事项清单", province)], {
          others: { [province]: "<title>柳塘县</title><p>柳塘县公共服务事项清单，可按部门查询。</p>" },
        }),
        reason: "column.matrix-pass",
        at: ["/qzqd/", province],
      },
    ],
    lacks: [
      {
        near: "a list of powers, and a list of services that only the news tells of",
        site: site([
          powers,
          column("/gzdt/", "工作动态", [row("我县公布公共服务事项清单", "2020-06-01")]),
          column("/ggzy/", "公共资源交易", [row("柳塘县公共资源交易目录", "2020-06-01")]),
        ]),
        verdict: "partial",
        reason: "column.matrix",
        says: "公共服务事项清单",
        notAt: ["/gzdt/1.html", "/ggzy/1.html"],
      },
      {
        near: "in place of the list, the front door of the province's portal",
        site: site([powers, menuLink("公共服务事项清单", portal)], {
          others: {
            [portal]: "<title>岭海省人民政府</title><p>岭海省人民政府门户网站，提供政务信息和服务。</p>",
          },
        }),
        verdict: "pending",
        reason: "column.matrix-open",
      },
    ],
  },
  {
    rule: "ST20-1-d",
    holds: [
      {
        site: site([column("/gfxwj/", "政府文件", [scheme])]),
        reason: "document.pass",
        at: ["/gfxwj/1.html"],
      },
      {
        site: site([], { news: column("/tzgg/", "通知公告", [scheme]) }),
        reason: "document.pass",
        at: ["/tzgg/1.html"],
      },
    ],
    lacks: {
      near: "the State Council's opinions and the province's scheme, reprinted; news, a list, a scheme of other work",
      site: site([
        column("/gfxwj/", "政府文件", [
          policy(
            "国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见",
            "国办发〔2019〕54号",
            "2020-01-08",
            { source: "国务院办公厅" },
          ),
          policy(
            "岭海省人民政府办公厅关于印发岭海省基层政务公开标准化规范化工作方案的通知",
            "岭府办〔2020〕9号",
            "2020-04-16",
            { source: "岭海省人民政府办公厅" },
          ),
          row("柳塘县基层政务公开示范点名单", "2020-04-16"),
          row("柳塘县城区河道整治工作方案", "2020-04-16"),
        ]),
        column("/gzdt/", "工作动态", [row("我县印发基层政务公开标准化规范化工作方案", "2020-06-01")]),
      ]),
      verdict: "not-found",
      reason: "document.absent",
      notAt: ["/gfxwj/1.html", "/gfxwj/2.html", "/gfxwj/3.html", "/gfxwj/4.html", "/gzdt/1.html"],
    },
  },
]
