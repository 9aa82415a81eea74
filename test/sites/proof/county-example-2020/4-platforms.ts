/** 四（一）至（三）: the site, its accounts elsewhere, the gazette. */
import { row } from "../article"
import { column, menuLink } from "../column"
import { proofs as guangdong } from "../guangdong-2020"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"
import { rowsOf } from "./listing"

const texts = (...bodies: string[]) =>
  site([
    column(
      "/zcjd/",
      "政策解读",
      bodies.map((body, i) =>
        row(`《柳塘县养老服务补贴办法》解读之${i + 1}`, "2020-06-15", { body: `<p>${body}</p>` }),
      ),
    ),
  ])
const accounts = "http://xmt.linghai.gov.cn/liutang/"
const gazette = (...titles: string[]) => site([column("/zfgb/", "政府公报", rowsOf(titles))])

export const proofs: readonly Proof[] = [
  sameAs(national, "CN20-5.3-a", "CT20-4.1-a"),
  sameAs(national, "CN20-5.3-e", "CT20-4.1-b", { level: "county" }),
  {
    rule: "CT20-4.1-c",
    holds: {
      site: texts("截止目前，已发放补贴三千人次，由原国土资源局核实用地。"),
      reason: "wording.hits",
      says: "2处",
      at: ["/zcjd/1.html"],
    },
    lacks: {
      near: "the right words in the places of the wrong ones",
      site: texts("截至目前，已发放补贴三千人次，由自然资源局核实用地，作为年终考核依据，请按部就班办理。"),
      reason: "wording.none",
      notAt: ["/zcjd/1.html"],
    },
  },
  {
    rule: "CT20-4.2-a",
    holds: [
      {
        site: site([column("/xmt/", "政务新媒体", rowsOf(["柳塘发布微信公众号", "柳塘政务微博"]))]),
        reason: "column.entrance",
        at: ["/xmt/"],
      },
      {
        site: site([menuLink("政务新媒体矩阵", accounts)], {
          others: {
            [accounts]: "<title>岭海省政务新媒体矩阵</title><p>各市县政务新媒体账号名录和二维码。</p>",
          },
        }),
        reason: "column.external",
        at: [accounts],
      },
    ],
    lacks: {
      near: "news of an account, and the press's own media",
      site: site([
        column("/gzdt/", "工作动态", rowsOf(["“柳塘发布”微信公众号粉丝破万"])),
        column("/mtjj/", "媒体聚焦", rowsOf(["县融媒体中心挂牌"])),
      ]),
      reason: "column.absent",
      notAt: ["/gzdt/1.html", "/mtjj/1.html", "/mtjj/"],
    },
  },
  sameAs(national, "CN20-5.3-c", "CT20-4.2-b"),
  sameAs(guangdong, "GD20-4-f", "CT20-4.3-a"),
  {
    rule: "CT20-4.3-b",
    holds: {
      site: gazette("柳塘县人民政府公报2020年第2期文件目录", "关于印发柳塘县河道管理办法的通知"),
      reason: "document.gathered",
      at: ["/zfgb/1.html", "/zfgb/2.html"],
    },
    lacks: {
      near: "a chronicle of events, a notice of the year before, and one that the statistics printed",
      site: site([
        column(
          "/zfgb/",
          "政府公报",
          rowsOf(["柳塘县大事记（2020年上半年）", ["关于印发柳塘县校车管理办法的通知", "2019-06-15"]]),
        ),
        column("/tjgb/", "统计公报", rowsOf(["关于发布统计公报的通知"])),
      ]),
      reason: "document.gathered-none",
      notAt: ["/zfgb/1.html", "/zfgb/2.html", "/tjgb/1.html"],
    },
  },
  {
    rule: "CT20-4.3-d",
    holds: {
      site: site([
        column("/zfgb/", "政府公报", [
          row("柳塘县人民政府公报2020年第1期", "2020-06-15", { files: [["PDF版", "/upload/gb1.pdf"]] }),
        ]),
      ]),
      reason: "gazette.gathered",
      says: "有文件版1期",
      at: ["/zfgb/1.html"],
    },
    lacks: {
      near: "bulletins of the statistics, and a link that leads out of the county",
      site: site([
        column("/tjgb/", "统计公报", rowsOf(["柳塘县2020年第1期统计公报"])),
        menuLink("省政府公报", "http://www.linghai.gov.cn/zfgb/"),
      ]),
      reason: "gather.none",
      notAt: ["/tjgb/1.html", "http://www.linghai.gov.cn/zfgb/"],
    },
  },
]
