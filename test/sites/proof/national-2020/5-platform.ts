/** 五（一）: the platform, and what the law wants on it. */
import { row } from "../article"
import { column, landing, menuLink } from "../column"
import { platform } from "../platform"
import { site } from "../site"
import type { Proof } from "../types"

/** A column for each of the fourteen groups, by the names that the dictionary gives none of its neighbours. */
const statutory = [
  ["gfxwj", "规范性文件"],
  ["jgzn", "机构职能"],
  ["ghjh", "规划计划"],
  ["tjxx", "统计信息"],
  ["xzxk", "行政许可"],
  ["xzcf", "行政处罚"],
  ["czyjs", "财政预决算"],
  ["sfxm", "行政事业性收费"],
  ["zfcg", "政府采购"],
  ["zdxm", "重大建设项目"],
  ["ywjy", "义务教育"],
  ["yjya", "应急预案"],
  ["hjbh", "环境保护"],
  ["gwy", "公务员招考"],
] as const

/** The province's site for purchases. */
const PURCHASES = "http://zfcg.linghai.gov.cn/liutang/"

const group = (key: string, name: string, empty = false) =>
  column(`/zfxxgk/${key}/`, name, empty ? [] : [row(`柳塘县${name}信息（一）`, "2020-06-01")])

const content = (...lacking: string[]) =>
  site([
    landing(
      "/zfxxgk/",
      "法定主动公开内容",
      statutory.map(([key, name]) => group(key, name, lacking.includes(key))),
    ),
  ])

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-5.1-a",
    holds: {
      site: site([platform()]),
      reason: "platform.pass",
      at: ["/", "/zfxxgk/gkzn/", "/zfxxgk/fdzdgknr/", "/zfxxgk/ysqgk/"],
    },
    lacks: [
      {
        near: "no rules of disclosure, no search; guides of other kinds and rules of other kinds stand there",
        site: site([
          platform({
            without: ["gkzd", "gkzn"],
            unsearchable: true,
            beside: [
              column("/zfxxgk/bszn/", "办事指南", [row("临时救助办事指南", "2020-03-05")]),
              column("/zfxxgk/cwzd/", "财务规定", [row("柳塘县差旅费规定", "2020-03-05")]),
            ],
          }),
        ]),
        verdict: "partial",
        reason: "platform.partial",
        says: "见到5项，缺少：政府信息公开指南、政府信息公开制度、信息检索",
        notAt: ["/zfxxgk/bszn/", "/zfxxgk/cwzd/"],
      },
      {
        near: "what the party and the villages disclose",
        site: site([
          column("/dwgk/", "党务公开", [row("县委会议公报", "2020-03-05")]),
          column("/cwgk/", "村务公开", [row("石桥村收支公布", "2020-03-05")]),
        ]),
        verdict: "not-found",
        reason: "platform.absent",
        notAt: ["/dwgk/", "/cwgk/"],
      },
    ],
  },
  {
    rule: "CN20-5.1-b",
    holds: [
      {
        site: content(),
        reason: "column.matrix-pass",
        at: ["/zfxxgk/gfxwj/", "/zfxxgk/gwy/"],
      },
      {
        site: site(
          [
            landing("/zfxxgk/", "法定主动公开内容", [
              ...statutory.filter(([key]) => key !== "zfcg").map(([key, name]) => group(key, name)),
              menuLink("政府采购", PURCHASES),
            ]),
          ],
          {
            others: {
              [PURCHASES]:
                "<title>政府采购网</title><p>柳塘县各单位的采购公告、中标公告和合同公告在此发布。</p>",
            },
          },
        ),
        reason: "column.matrix-pass",
        at: ["/zfxxgk/gfxwj/", PURCHASES],
      },
    ],
    lacks: {
      near: "fourteen columns, two of them blank",
      site: content("zfcg", "gwy"),
      verdict: "partial",
      reason: "column.matrix",
      says: "缺少：（九）政府采购、（十四）公务员招考",
      notAt: ["/zfxxgk/zfcg/", "/zfxxgk/gwy/"],
    },
  },
  {
    rule: "CN20-5.1-c",
    holds: {
      site: site([platform()]),
      reason: "library.pass",
      at: ["/zfxxgk/fdzdgknr/1.html"],
    },
    lacks: {
      near: "news on the platform, which can't be searched nor taken away",
      site: site([platform({ unsearchable: true, statutory: [row("县政府召开常务会议", "2020-06-01")] })]),
      reason: "library.partial",
      says: "欠缺：检索、下载",
    },
  },
]
