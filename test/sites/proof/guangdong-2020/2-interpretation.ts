/** 二: policies interpreted in time, followed up, and explained in more than words. */
import { interpretation, policy, row } from "../article"
import { column } from "../column"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"

const signs = ["柳塘县户外广告设施管理办法", "/gfxwj/1.html"] as const

/** One policy, and what the column of interpretations holds. The last day of September is followed by eight days off. */
const interpreted = (...rows: ReturnType<typeof interpretation>[]) =>
  site([
    column("/gfxwj/", "规范性文件", [policy(signs[0], "柳政规〔2020〕3号", "2020-09-30")]),
    column("/zcjd/", "政策解读", rows),
  ])

const explained = (date: string) => interpretation(`《${signs[0]}》政策解读`, date, signs)

const praise = "关于表彰全县优秀环卫工人的决定"

/** Interpretations in time: what needs none is not waited for. */
export const inTime = {
  holds: {
    site: site([
      column("/gfxwj/", "规范性文件", [
        policy(signs[0], "柳政规〔2020〕3号", "2020-09-30"),
        policy(praise, "柳政〔2020〕30号", "2020-09-01"),
      ]),
      column("/zcjd/", "政策解读", [
        explained("2020-10-12"),
        interpretation(`《${praise}》解读`, "2020-10-13", [praise, "/gfxwj/2.html"]),
      ]),
    ]),
    reason: "timeline.pass",
    says: "应解读的政策文件1件，已解读且日期可考的1件中1件",
    at: ["/gfxwj/1.html", "/zcjd/1.html"],
  },
  lacks: [
    {
      near: "the interpretation, one working day late",
      site: interpreted(explained("2020-10-13")),
      verdict: "fail",
      reason: "timeline.fail",
      says: "（4个工作日）",
    },
    {
      near: "on the same day, the interpretation of the province's rules of the same name",
      site: interpreted(
        interpretation("《岭海省户外广告设施管理办法》政策解读", "2020-09-30", null, {
          source: "岭海省人民政府",
        }),
      ),
      verdict: "not-found",
      reason: "timeline.none",
      notAt: ["/zcjd/1.html"],
    },
  ],
} satisfies Omit<Proof, "rule">

export const proofs: readonly Proof[] = [
  {
    rule: "GD20-2-a",
    holds: [
      inTime.holds,
      {
        site: site([
          column("/yjzj/", "意见征集", [
            row(`关于征求《${signs[0]}（征求意见稿）》意见的公告`, "2020-08-03"),
          ]),
          column("/gfxwj/", "规范性文件", [policy(signs[0], "柳政规〔2020〕3号", "2020-09-30")]),
          column("/zcjd/", "政策解读", [explained("2020-10-12")]),
          column("/zcpg/", "政策评估", [row(`《${signs[0]}》实施效果评估报告`, "2020-12-20")]),
        ]),
        reason: "timeline.pass",
        says: "发布前征求意见的1件、发布后评估的1件",
        at: ["/gfxwj/1.html", "/zcjd/1.html"],
      },
    ],
    lacks: inTime.lacks,
  },
  {
    rule: "GD20-2-c",
    holds: {
      site: site([
        column("/zcpg/", "政策评估", [row("《柳塘县残疾人就业办法》实施效果评估报告", "2020-08-20")]),
      ]),
      reason: "document.gathered",
      at: ["/zcpg/1.html"],
    },
    lacks: {
      near: "an evaluation of the year before, evaluations of spending and of teachers, a call to take part",
      site: site([
        column("/zcpg/", "评估报告", [
          row("2020年度县级部门项目支出绩效评价结果", "2020-09-20"),
          row("2020年中小学教师职称评价工作安排", "2020-05-20"),
          row("《柳塘县校车管理办法》实施效果评估报告", "2019-11-02"),
          row("关于邀请公众参加听证的公告", "2020-11-02"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/zcpg/1.html", "/zcpg/2.html", "/zcpg/3.html", "/zcpg/4.html"],
    },
  },
  sameAs(national, "CN20-2.1-d", "GD20-2-d"),
  {
    rule: "GD20-2-e",
    holds: {
      site: site([
        column("/gkzd/", "政府信息公开制度", [row("柳塘县行政机关政策解读工作办法", "2019-04-02")]),
      ]),
      reason: "document.gathered",
      at: ["/gkzd/1.html"],
    },
    lacks: {
      near: "interpretations of measures and rules, and a course on interpreting",
      site: site([
        column("/gkzd/", "政府信息公开制度", [row("柳塘县政府信息公开保密审查办法", "2019-04-02")]),
        column("/zcjd/", "政策解读", [
          explained("2020-10-12"),
          row("《柳塘县城市养犬管理规定》解读", "2020-05-06"),
          row("全县政策解读工作培训班开班", "2020-05-06"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/gkzd/1.html", "/zcjd/1.html", "/zcjd/2.html", "/zcjd/3.html"],
    },
  },
]
