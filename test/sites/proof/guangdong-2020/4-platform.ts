/** 四: the platform, what the law wants disclosed, documents, the gazette. */
import { policy, row } from "../article"
import { column } from "../column"
import { searchForm } from "../html"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"

const justice = {
  unit: { place: "岭海省", name: "岭海省司法厅", host: "sft.linghai.gov.cn", code: "3500000012" },
}
const files = [["下载文件", "/upload/2020/wj.doc"]] as const
const legalAid = policy("岭海省法律援助管理办法", "岭司规〔2020〕2号", "2020-04-03", { files })

const issue = (number: number, more = {}) =>
  row(`柳塘县人民政府公报2020年第${number}期`, `2020-0${number * 2}-28`, more)
const gazette = (...rows: ReturnType<typeof issue>[]) => site([column("/zfgb/", "政府公报", rows)])

export const proofs: readonly Proof[] = [
  sameAs(national, "CN20-5.1-a", "GD20-4-a"),
  sameAs(national, "CN20-1.1-b", "GD20-4-b"),
  sameAs(national, "CN20-5.1-b", "GD20-4-c"),
  {
    rule: "GD20-4-d",
    level: "department",
    holds: {
      site: site([column("/gfxwj/", "规范性文件", [legalAid], { above: searchForm })], justice),
      reason: "library.pass",
      at: ["/gfxwj/", "/gfxwj/1.html"],
    },
    lacks: [
      {
        near: "a list that can't be searched, of documents that can't be taken away",
        site: site([column("/gfxwj/", "规范性文件", [{ ...legalAid, files: [] }])], justice),
        verdict: "partial",
        reason: "library.partial",
        says: "欠缺：检索、下载",
      },
      {
        near: "a search, over a library in which nothing stands",
        site: site([column("/gfxwj/", "规范性文件", [], { above: searchForm })], justice),
        verdict: "fail",
        reason: "column.empty",
      },
    ],
  },
  sameAs(national, "CN20-5.3-c", "GD20-4-e"),
  {
    rule: "GD20-4-f",
    holds: {
      site: gazette(issue(3), issue(2), issue(1)),
      reason: "gazette.pass",
      says: "至第3期无缺期",
      at: ["/zfgb/1.html", "/zfgb/2.html", "/zfgb/3.html"],
    },
    lacks: [
      {
        near: "gazettes of statistics and of water, and issues of the year before",
        site: site([
          column("/tjgb/", "统计公报", [row("柳塘县2020年第1期统计公报", "2020-04-01")]),
          column("/zfgb/", "政府公报", [row("柳塘县人民政府公报2019年第4期", "2019-12-28")]),
        ]),
        verdict: "not-found",
        reason: "gazette.absent",
        notAt: ["/tjgb/1.html", "/zfgb/1.html"],
      },
      {
        near: "an issue left out, and one whose link is dead",
        site: gazette(issue(4), issue(3, { reply: { status: 404 } }), issue(1)),
        verdict: "partial",
        reason: "gazette.partial",
        says: "缺少：第2期；打不开：第3期",
      },
    ],
  },
  sameAs(national, "CN20-1.3-b", "GD20-4-g"),
]
