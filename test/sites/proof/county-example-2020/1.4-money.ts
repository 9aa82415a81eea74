/** 一（四）, second half: land, prices, debts, what money achieved, budgets. */
import { row } from "../article"
import { column, menuLink } from "../column"
import { site } from "../site"
import type { Proof } from "../types"
import { listing, rowsOf } from "./listing"

const prices = (date: string) => site([column("/jgjc/", "价格监测", [row("一周主要副食品价格", date)])])
const debts = (body: string) =>
  site([
    column("/czyjs/", "财政预决算", [
      row("柳塘县2019年财政决算报告", "2020-08-20", { body: `<p>${body}</p>` }),
    ]),
  ])
const budgets = (...titles: string[]) => site([column("/czyjs/", "财政预决算", rowsOf(titles))])
const land = "http://www.zdxx.linghai.gov.cn/liutang/"

export const proofs: readonly Proof[] = [
  {
    rule: "CT20-1.4-h",
    holds: [
      {
        site: site([column("/zdxx/", "征地信息", rowsOf(["石桥村集体土地征收公告"]))]),
        reason: "column.pass",
        at: ["/zdxx/", "/zdxx/1.html"],
      },
      {
        site: site([menuLink("征地信息公开平台", land)], {
          others: { [land]: "<title>征地信息公开平台</title><p>柳塘县征地信息，可按村查询。</p>" },
        }),
        reason: "column.external",
        at: [land],
      },
    ],
    lacks: {
      near: "land that is sold, and news of land that is taken",
      site: site([
        column("/tdcr/", "土地出让", rowsOf(["国有建设用地使用权挂牌出让公告"])),
        column("/gzdt/", "工作动态", rowsOf(["石桥村征地补偿款发放到户"])),
      ]),
      verdict: "not-found",
      reason: "column.absent",
      notAt: ["/tdcr/1.html", "/gzdt/1.html"],
    },
  },
  {
    rule: "CT20-1.4-i",
    holds: { site: prices("2020-12-01"), reason: "column.pass", at: ["/jgjc/", "/jgjc/1.html"] },
    lacks: {
      near: "prices of a day more than a month ago",
      site: prices("2020-11-30"),
      verdict: "fail",
      reason: "column.stale",
      says: "2020-11-30",
    },
  },
  {
    rule: "CT20-1.4-j",
    holds: {
      site: debts("政府债务限额12亿元，债务余额9亿元，债务率71%，偿债率8%。"),
      reason: "topics.pass",
      at: ["/czyjs/1.html"],
    },
    lacks: {
      near: "enterprises above the limit of the statistics, and what is left in the fund",
      site: debts("限额以上企业增加3家，政府性基金年终余额0.4亿元，债务率71%。"),
      verdict: "partial",
      reason: "topics.partial",
      says: "缺少：债务限额、债务余额、偿债率",
    },
  },
  {
    rule: "CT20-1.4-k",
    holds: {
      site: budgets("2019年度农村道路项目支出绩效评价报告"),
      reason: "document.pass",
      at: ["/czyjs/1.html"],
    },
    lacks: {
      near: "the order to report on results, what was aimed at, a schedule, a report on something else",
      site: budgets(
        "关于报送绩效评价报告的通知",
        "2020年部门整体绩效目标",
        "2020年部门绩效自评安排",
        "柳塘县2019年财政决算报告",
      ),
      verdict: "not-found",
      reason: "document.absent",
      notAt: ["/czyjs/1.html", "/czyjs/2.html", "/czyjs/3.html", "/czyjs/4.html"],
    },
  },
  {
    rule: "CT20-1.4-l",
    holds: {
      site: budgets("柳塘县2020年政府预算", "柳塘县2019年政府决算"),
      reason: "document.pass-kinds",
      at: ["/czyjs/1.html", "/czyjs/2.html"],
    },
    lacks: [
      {
        near: "a budget, and the accounts of a building",
        site: budgets("柳塘县2020年政府预算", "供水工程竣工财务决算批复"),
        verdict: "partial",
        reason: "document.partial-kinds",
        says: "缺少：决算",
        notAt: ["/czyjs/2.html"],
      },
      {
        near: "both, published after the year had ended",
        asOf: "2021-06-30",
        site: listing(
          "/czyjs/",
          "财政预决算",
          ["柳塘县2020年政府预算", "2021-02-15"],
          ["柳塘县2019年政府决算", "2021-02-15"],
        ),
        verdict: "pending",
        reason: "document.after-period",
      },
    ],
  },
]
