/** 五 and the closing words: offices, public enterprises, catalogues of the towns, the report. */
import { type Article, row } from "../article"
import { column, textPage } from "../column"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"
import { headlines, rowsOf } from "./listing"

const catalogues = (...rows: Article[]) => site([column("/zdgkml/", "主动公开基本目录", rows)])
const catalogue = (town: string, date = "2020-11-20") => row(`${town}主动公开基本目录`, date)
const about = (text: string) => site([textPage("/jgzn/", "机构职能", `<p>${text}</p>`)])

export const proofs: readonly Proof[] = [
  {
    rule: "CT20-5.1-a",
    holds: {
      site: about(
        "根据《柳塘县人民政府办公室职能配置、内设机构和人员编制规定》，县政府办公室负责处理县政府日常工作，协助县政府领导组织起草、审核以县政府名义印发的公文。内设综合股、秘书股、信息股。",
      ),
      reason: "topics.pass",
      at: ["/jgzn/"],
    },
    lacks: {
      near: "the history of the house, and its address",
      site: about(
        "柳塘县设立于明代，现辖二镇一乡。县政府驻柳塘镇文化路18号。全县有常住人口三十余万人，地处岭海省中部，以茶叶和竹木加工闻名，交通便利，风景秀美，是远近闻名的水乡。",
      ),
      verdict: "not-found",
      reason: "topics.absent",
    },
  },
  {
    rule: "CT20-5.2-a",
    holds: [
      {
        site: site([
          column("/ggqsy/", "公共企事业单位信息公开", rowsOf(["柳塘县公共企事业单位信息公开实施办法"])),
        ]),
        reason: "document.gathered",
        at: ["/ggqsy/1.html"],
      },
      {
        site: headlines("柳塘县公共企事业单位信息公开实施办法"),
        reason: "document.gathered",
        at: ["/xwzx/1.html"],
      },
    ],
    lacks: {
      near: "prices of water, the institutions' telephones, and rules that bind the offices alone",
      site: site([
        column(
          "/ggqsy/",
          "公共企事业单位信息公开",
          rowsOf(["县自来水公司水价公示", "公共企事业单位服务热线一览"]),
        ),
        column("/gkzd/", "政府信息公开制度", rowsOf(["柳塘县政府信息公开保密审查办法"])),
      ]),
      reason: "document.gathered-none",
      notAt: ["/ggqsy/1.html", "/ggqsy/2.html", "/gkzd/1.html"],
    },
  },
  {
    rule: "CT20-5.3-a",
    asOf: "2021-06-30",
    holds: {
      site: catalogues(catalogue("青石镇"), catalogue("白沙镇"), catalogue("桥头乡")),
      reason: "coverage.pass",
      at: ["/zdgkml/1.html", "/zdgkml/2.html", "/zdgkml/3.html"],
    },
    lacks: [
      {
        near: "two of three towns; of the third its hospital, its namesake in the next county, and news",
        site: site([
          column("/zdgkml/", "主动公开基本目录", [
            catalogue("青石镇"),
            catalogue("白沙镇"),
            catalogue("石桥县桥头镇"),
            catalogue("桥头乡中心卫生院"),
          ]),
          column("/gzdt/", "工作动态", [row("桥头乡编制主动公开基本目录", "2020-11-20")]),
        ]),
        verdict: "partial",
        reason: "coverage.partial",
        says: "桥头乡",
        notAt: ["/zdgkml/3.html", "/zdgkml/4.html", "/gzdt/1.html"],
      },
      {
        near: "all three, one of them in spring",
        site: catalogues(catalogue("青石镇"), catalogue("白沙镇"), catalogue("桥头乡", "2021-03-20")),
        verdict: "pending",
        reason: "coverage.late-unproven",
      },
    ],
  },
  {
    rule: "CT20-5.3-b",
    holds: {
      site: catalogues(catalogue("柳塘县", "2020-01-01")),
      reason: "column.pass",
      at: ["/zdgkml/", "/zdgkml/1.html"],
    },
    lacks: {
      near: "a catalogue of a day more than a year ago",
      site: catalogues(catalogue("柳塘县", "2019-12-31")),
      verdict: "fail",
      reason: "column.stale",
    },
  },
  {
    rule: "CT20-5.3-c",
    holds: {
      site: catalogues(
        { ...catalogue("青石镇"), files: [["目录下载", "/upload/2020/qsz.xlsx"]] },
        catalogue("白沙镇"),
      ),
      reason: "library.pass",
      at: ["/zdgkml/1.html"],
    },
    lacks: {
      near: "a list of titles with next to nothing behind them, and nothing to take away",
      site: catalogues(
        { ...catalogue("青石镇"), body: "<p>内容整理中。</p>" },
        { ...catalogue("白沙镇"), body: "<p>内容整理中。</p>" },
      ),
      verdict: "partial",
      reason: "library.partial",
      says: "欠缺：下载、正文",
    },
  },
  sameAs(national, "CN20-0-a", "CT20-0-a"),
]
