/** 一（一）: powers and responsibilities, functions of the offices. */
import { row } from "../article"
import { column, menuLink, textPage } from "../column"
import { lines } from "../html"
import { site } from "../site"
import type { Proof } from "../types"

const answering = [
  ["机关职能", "负责全县民政事务的管理和服务，指导基层政权建设"],
  ["内设机构", "办公室、社会救助股、社会事务股"],
  ["办公地址", "柳塘县柳塘镇文化路18号"],
  ["办公时间", "周一至周五上午8:30-12:00，下午14:30-17:30"],
  ["联系电话", "0591-83217788"],
  ["负责人", "陈文海"],
] as const

/** The same labels; a template that nobody filled in to the end. */
const template = [
  ...answering.slice(0, 3),
  ["办公时间", "待定"],
  ["联系电话", "见附件"],
  ["负责人", "略"],
] as const

const offices =
  "政府办公室 发展改革局 教育局 工业和信息化局 公安局 民政局 司法局 财政局 人力资源和社会保障局 自然资源局 生态环境局 住房和城乡建设局 交通运输局 农业农村局 商务局 文化和旅游局 卫健局 退役军人事务局 应急管理局 审计局 市场监督管理局 统计局 医疗保障局".split(
    " ",
  )

const directory = (names: readonly string[]) =>
  column(
    "/jgml/",
    "机构职能目录",
    names.map((name) => row(`柳塘县${name}`, null)),
  )

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-1.1-a",
    holds: [
      {
        site: site([column("/qzqd/", "权责清单", [row("柳塘县民政局权责清单（2020年版）", "2020-06-01")])]),
        reason: "column.pass",
        at: ["/qzqd/", "/qzqd/1.html"],
      },
      {
        site: site([menuLink("权责清单", "http://qzqd.linghai.gov.cn/liutang/")], {
          others: {
            "http://qzqd.linghai.gov.cn/liutang/":
              "<title>柳塘县</title><h1>柳塘县权责清单</h1><p>本页按部门列出柳塘县各部门的行政权力和责任事项，可按名称查询。</p>",
          },
        }),
        reason: "column.external",
        at: ["http://qzqd.linghai.gov.cn/liutang/"],
      },
    ],
    lacks: [
      {
        near: "lists that are no lists of powers, and news of one",
        site: site([
          column("/sfqd/", "收费清单", [row("柳塘县行政事业性收费清单", "2020-06-01")]),
          column("/fmqd/", "市场准入负面清单", [row("市场准入负面清单（2020年版）", "2020-06-01")]),
          column("/gzdt/", "工作动态", [row("县政府召开权责清单调整工作会", "2020-06-01")]),
        ]),
        verdict: "not-found",
        reason: "column.absent",
        notAt: ["/sfqd/", "/sfqd/1.html", "/fmqd/", "/gzdt/1.html"],
      },
      {
        near: "a list of powers on a host that is no government's",
        site: site([menuLink("权责清单", "http://www.qzqd.example/liutang/")]),
        verdict: "pending",
        reason: "column.external-other",
      },
    ],
  },
  {
    rule: "CN20-1.1-b",
    holds: {
      site: site([textPage("/jgzn/", "机构职能", lines(answering))]),
      reason: "fields.pass",
      at: ["/jgzn/"],
    },
    lacks: {
      near: "all six labels, three of them with nothing behind them",
      site: site([textPage("/jgzn/", "机构职能", lines(template))]),
      verdict: "partial",
      reason: "fields.partial",
      says: "未见：办公时间、联系方式、负责人姓名",
    },
  },
  {
    rule: "CN20-1.1-c",
    holds: {
      site: site([directory(offices)]),
      reason: "coverage.gathered",
      at: ["/jgml/1.html", "/jgml/23.html"],
      says: "所列23项中的23项",
    },
    lacks: {
      near: "a directory of villages, and offices that only the news names",
      site: site([
        directory(["青石镇白云村", "青石镇石桥村", "桥头乡双溪村"]),
        column("/gzdt/", "工作动态", [row("县教育局、县财政局联合部署工作", "2020-06-01")]),
      ]),
      reason: "coverage.gathered",
      says: "所列23项中的0项",
      notAt: ["/jgml/1.html", "/gzdt/1.html"],
    },
  },
]
