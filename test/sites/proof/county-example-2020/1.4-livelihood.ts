/** 一（四）, first half: what the year promised, work, insurance, schools, health. */
import { row } from "../article"
import { column } from "../column"
import { site } from "../site"
import type { Proof } from "../types"

type Dated = readonly [title: string, date?: string, body?: string]

const listing = (path: string, name: string, ...rows: Dated[]) =>
  site([
    column(
      path,
      name,
      rows.map(([title, date = "2020-06-15", body]) => row(title, date, body ? { body } : {})),
    ),
  ])

/** A quarter's analysis of the labour market, published after its end. */
const quarters: readonly Dated[] = [
  ["一季度人力资源市场供求分析", "2020-03-30"],
  ["二季度人力资源市场供求分析", "2020-06-29"],
  ["三季度人力资源市场供求分析", "2020-09-29"],
  ["四季度人力资源市场供求分析", "2020-12-28"],
]

const admission = (extra: string): string =>
  `<p>一、招生范围：按学区划分招生。二、报名程序：先登记后审核。三、报名条件：年满六周岁。四、咨询电话：0591-83217788。${extra}</p>`

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
        ["关于征集2021年民生实事项目的公告"],
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
      near: "three of the four groups, the fourth in the year before",
      site: listing(
        "/jycy/",
        "就业创业",
        ["高校毕业生就业补贴办法"],
        ["下岗失业人员培训安排"],
        ["农民工返岗服务公告"],
        ["退役军人创业扶持措施", "2019-06-15"],
      ),
      verdict: "partial",
      reason: "topics.partial",
      says: "缺少：退役军人",
      notAt: ["/jycy/4.html"],
    },
  },
  {
    rule: "CT20-1.4-c",
    holds: {
      site: listing("/gqfx/", "人力资源市场供求分析", ...quarters),
      reason: "periodicity.pass",
      at: ["/gqfx/1.html", "/gqfx/4.html"],
    },
    lacks: {
      near: "in the third quarter a fair for jobs in place of the analysis",
      site: listing("/gqfx/", "人力资源市场供求分析", ...quarters.filter((_, i) => i !== 2), [
        "三季度人力资源市场招聘会公告",
        "2020-09-29",
      ]),
      verdict: "partial",
      reason: "periodicity.partial",
      says: "缺少：第三季度",
      notAt: ["/gqfx/4.html"],
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
      near: "where insurance cards are replaced, and a week of lectures on the law",
      site: listing("/shbx/", "社会保险", ["社保卡补换网点公告"], ["社会保险法宣传周活动"]),
      verdict: "not-found",
      reason: "document.absent",
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
        ["下半年社会保险基金无重大案件的说明", "2020-12-28"],
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
  {
    rule: "CT20-1.4-f",
    holds: {
      site: listing(
        "/zsrx/",
        "义务教育",
        ["2020年义务教育招生工作方案", "2020-06-20", admission("五、学校简介：见附表。")],
        ["2020年小学一年级新生录取名单", "2020-08-20"],
      ),
      reason: "topics.pass",
      at: ["/zsrx/1.html", "/zsrx/2.html"],
    },
    lacks: [
      {
        near: "the plan says how pupils will be admitted; nothing says who was",
        site: listing("/zsrx/", "义务教育", [
          "2020年义务教育招生工作方案",
          "2020-06-20",
          admission("五、学校简介：见附表。六、按志愿和居住地录取。"),
        ]),
        verdict: "partial",
        reason: "topics.partial",
        says: "缺少：录取结果",
      },
      {
        near: "everything there is to know, of the year before",
        site: listing(
          "/zsrx/",
          "义务教育",
          ["2019年义务教育招生工作方案", "2019-06-20", admission("五、学校简介：见附表。")],
          ["2019年小学一年级新生录取名单", "2019-08-20"],
        ),
        verdict: "not-found",
        reason: "topics.absent",
        notAt: ["/zsrx/1.html", "/zsrx/2.html"],
      },
    ],
  },
  {
    rule: "CT20-1.4-g",
    holds: {
      site: listing(
        "/ylws/",
        "医疗卫生",
        ["县医院门诊安排"],
        ["食品安全监督抽检信息"],
        ["医保定点机构检查通报"],
        ["疫苗接种点名单"],
        ["2020年公立医院绩效考核结果"],
      ),
      reason: "topics.pass",
      at: ["/ylws/1.html", "/ylws/2.html", "/ylws/3.html", "/ylws/4.html", "/ylws/5.html"],
    },
    lacks: {
      near: "four of the five; the results are of the year before",
      site: listing(
        "/ylws/",
        "医疗卫生",
        ["县医院门诊安排"],
        ["食品安全监督抽检信息"],
        ["医保定点机构检查通报"],
        ["疫苗接种点名单"],
        ["2019年公立医院绩效考核结果", "2019-11-20"],
      ),
      verdict: "partial",
      reason: "topics.partial",
      says: "缺少：公立医疗机构绩效考核",
      notAt: ["/ylws/5.html"],
    },
  },
]
