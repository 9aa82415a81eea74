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

export const proofs: readonly Proof[] = [
  {
    rule: "GD20-2-a",
    holds: {
      site: interpreted(explained("2020-10-12")),
      reason: "timeline.pass",
      says: "间隔中位数3个工作日",
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
      near: "an evaluation of the year before, and evaluations of spending and of teachers",
      site: site([
        column("/zcpg/", "评估报告", [
          row("2020年度县级部门项目支出绩效评价结果", "2020-09-20"),
          row("2020年中小学教师职称评价工作安排", "2020-05-20"),
          row("《柳塘县校车管理办法》实施效果评估报告", "2019-11-02"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/zcpg/1.html", "/zcpg/2.html", "/zcpg/3.html"],
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
      near: "interpretations of measures and rules",
      site: site([
        column("/gkzd/", "政府信息公开制度", [row("柳塘县政府信息公开保密审查办法", "2019-04-02")]),
        column("/zcjd/", "政策解读", [
          explained("2020-10-12"),
          row("《柳塘县城市养犬管理规定》解读", "2020-05-06"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/gkzd/1.html", "/zcjd/1.html", "/zcjd/2.html"],
    },
  },
]
