/** 一（四）: what the year promised, work and insurance. */
import type { Proof } from "../types"
import { listing, type Titled } from "./listing"

/** A quarter's analysis of the labour market, published after its end. */
const quarters: readonly (readonly [title: string, date: string])[] = [
  ["一季度人力资源市场供求分析", "2020-03-30"],
  ["二季度人力资源市场供求分析", "2020-06-29"],
  ["三季度人力资源市场供求分析", "2020-09-29"],
  ["四季度人力资源市场供求分析", "2020-12-28"],
]

export const proofs: readonly Proof[] = [
  {
    rule: "CT20-1.4-a",
    holds: {
      site: listing("/mssx/", "民生实事", ["2020年民生实事实施方案"], ["民生实事上半年进展情况"]),
      reason: "document.pass-kinds",
      at: ["/mssx/1.html", "/mssx/2.html"],
    },
    lacks: {
      near: "a call for ideas, and a leader who sees how promises are kept",
      site: listing(
        "/mssx/",
        "民生实事",
        ["2021年民生实事项目征集方案"],
        ["县长调研民生实事落实情况"],
        ["2019年民生实事完成情况", "2019-12-20"],
      ),
      verdict: "not-found",
      reason: "document.other-days",
      notAt: ["/mssx/1.html", "/mssx/2.html"],
    },
  },
  {
    rule: "CT20-1.4-b",
    holds: {
      site: listing(
        "/jycy/",
        "就业创业",
        ["高校毕业生就业补贴办法"],
        ["退役军人创业扶持措施"],
        ["下岗失业人员培训安排"],
        ["农民工返岗服务公告"],
      ),
      reason: "topics.pass",
      at: ["/jycy/1.html", "/jycy/2.html", "/jycy/3.html", "/jycy/4.html"],
    },
    lacks: {
      near: "three of the four groups; of the fourth, measures of the year before and a visit of this one",
      site: listing(
        "/jycy/",
        "就业创业",
        ["高校毕业生就业补贴办法"],
        ["下岗失业人员培训安排"],
        ["农民工返岗服务公告"],
        ["退役军人创业扶持措施", "2019-06-15"],
        ["县领导走访慰问退役军人"],
      ),
      verdict: "partial",
      reason: "topics.partial",
      says: "缺少：退役军人",
      notAt: ["/jycy/4.html", "/jycy/5.html"],
    },
  },
  {
    rule: "CT20-1.4-c",
    holds: [
      {
        site: listing("/gqfx/", "人力资源市场供求分析", ...quarters),
        reason: "periodicity.pass",
        at: ["/gqfx/1.html", "/gqfx/4.html"],
      },
      {
        site: listing(
          "/gqfx/",
          "人力资源市场供求分析",
          ...quarters.map(
            ([title], i): Titled => [title, i < 3 ? `2020-${["04", "07", "10"][i]}-14` : "2020-12-30"],
          ),
        ),
        reason: "periodicity.pass",
        at: ["/gqfx/1.html", "/gqfx/4.html"],
      },
    ],
    lacks: {
      near: "in the third quarter a plan of services and a fair for jobs in place of the analysis",
      site: listing(
        "/gqfx/",
        "人力资源市场供求分析",
        ...quarters.filter((_, i) => i !== 2),
        ["三季度人力资源市场服务安排", "2020-09-29"],
        ["三季度人力资源市场供求洽谈会", "2020-09-29"],
      ),
      verdict: "partial",
      reason: "periodicity.partial",
      says: "缺少：第三季度",
      notAt: ["/gqfx/4.html", "/gqfx/5.html"],
    },
  },
  {
    rule: "CT20-1.4-d",
    holds: {
      site: listing("/shbx/", "社会保险", ["关于调整城乡居民养老保险待遇的通告"]),
      reason: "document.pass",
      at: ["/shbx/1.html"],
    },
    lacks: {
      near: "where insurance cards are replaced, a week of lectures on the law, pensions of the year before",
      site: listing(
        "/shbx/",
        "社会保险",
        ["社保卡补换网点公告"],
        ["社会保险法宣传周活动"],
        ["关于调整城乡居民养老保险待遇的通告", "2019-06-15"],
      ),
      verdict: "not-found",
      reason: "document.other-days",
      notAt: ["/shbx/1.html", "/shbx/2.html"],
    },
  },
  {
    rule: "CT20-1.4-e",
    holds: {
      site: listing(
        "/shbx/",
        "社会保险",
        ["社会保险基金重大案件行政处罚信息", "2020-06-28"],
        ["下半年社会保险基金监管未发生此类情形", "2020-12-28"],
      ),
      reason: "periodicity.pass",
      at: ["/shbx/1.html", "/shbx/2.html"],
    },
    lacks: {
      near: "what the fund took in and paid out, twice a year",
      site: listing(
        "/shbx/",
        "社会保险",
        ["上半年社会保险基金收支情况", "2020-06-28"],
        ["下半年社会保险基金收支情况", "2020-12-28"],
      ),
      verdict: "not-found",
      reason: "periodicity.absent",
      notAt: ["/shbx/1.html", "/shbx/2.html"],
    },
  },
]
