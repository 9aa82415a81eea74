/** 二（一）: policies are explained, questions of the day answered. */
import { interpretation, policy, row } from "../article"
import { column } from "../column"
import { site } from "../site"
import type { Proof } from "../types"

const housing = policy("柳塘县农村危房改造补助办法", "柳政规〔2020〕2号", "2020-09-14", {
  related: { heading: "政策解读", links: [["《柳塘县农村危房改造补助办法》解读", "/zcjd/1.html"]] },
})
const pensions = policy("柳塘县高龄津贴发放办法", "柳政规〔2020〕4号", "2020-10-12")
const explained = interpretation("《柳塘县农村危房改造补助办法》解读", "2020-09-15", [
  "柳塘县农村危房改造补助办法",
  "/gfxwj/1.html",
])
/** Nine further documents, each with its interpretation. */
const measures = ["养犬", "燃气", "供水", "停车", "殡葬", "户外广告", "网约车", "河道", "古树名木"].map(
  (matter, i) => {
    const title = `柳塘县${matter}管理办法`
    const related = { heading: "政策解读", links: [[`《${title}》解读`, `/zcjd/${i + 1}.html`]] as const }
    return {
      policy: policy(title, `柳政规〔2020〕1${i}号`, `2020-0${i + 1}-10`, { related }),
      explained: interpretation(`《${title}》解读`, `2020-0${i + 1}-11`, [title, `/gfxwj/${i + 1}.html`]),
    }
  },
)
const appointment = policy("关于陈文海等同志任职的通知", "柳政〔2020〕9号", "2020-06-01")

/** One row for each of six words, none of which another row holds. */
const telling = (titles: readonly string[], date: string) => titles.map((title) => row(title, date))
const sixStable = [
  "柳塘县稳岗返还政策问答",
  "普惠小微贷款延期还本付息解读",
  "《柳塘县支持外贸企业若干措施》解读",
  "外商来柳服务指引解读",
  "《柳塘县重大项目调度办法》解读",
  "《柳塘县优化营商环境办法》解读",
]

const inPictures = row("一图读懂柳塘县高龄津贴发放办法", "2020-10-13")
const inWords = [
  row("《柳塘县高龄津贴发放办法》解读", "2020-10-14"),
  row("《柳塘县网约车管理实施细则》解读", "2020-11-06"),
]

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-2.1-a",
    holds: [
      {
        site: site([
          column("/gfxwj/", "规范性文件", [housing, appointment]),
          column("/zcjd/", "政策解读", [explained]),
        ]),
        reason: "interpretation.pass",
        at: ["/gfxwj/1.html", "/zcjd/1.html"],
        says: "应解读的政策文件1件",
      },
      {
        site: site([
          column("/gfxwj/", "规范性文件", [...measures.map(({ policy }) => policy), pensions]),
          column(
            "/zcjd/",
            "政策解读",
            measures.map(({ explained }) => explained),
          ),
        ]),
        reason: "interpretation.pass",
        at: ["/gfxwj/10.html", "/gfxwj/2.html", "/zcjd/1.html"],
        says: "解读率90%",
      },
    ],
    lacks: [
      {
        near: "one of two explained; the other one's neighbours are a province's and the year before's",
        site: site([
          column("/gfxwj/", "规范性文件", [housing, pensions]),
          column("/zcjd/", "政策解读", [
            explained,
            row("《岭海省高龄津贴发放办法》解读", "2020-10-15"),
            row("《柳塘县高龄津贴发放办法（2018年版）》解读", "2018-10-15"),
          ]),
        ]),
        verdict: "partial",
        reason: "interpretation.partial",
        says: "解读率50%",
      },
      {
        near: "explained, but neither page leads to the other",
        site: site([
          column("/gfxwj/", "规范性文件", [pensions]),
          column("/zcjd/", "政策解读", [row("《柳塘县高龄津贴发放办法》解读", "2020-10-13")]),
        ]),
        verdict: "partial",
        reason: "interpretation.partial",
        says: "已解读未关联1件",
      },
    ],
  },
  {
    rule: "CN20-2.1-b",
    holds: {
      site: site([column("/zcjd/", "政策解读", telling(sixStable, "2020-07-01"))]),
      reason: "topics.gathered",
      at: sixStable.map((_, i) => `/zcjd/${i + 1}.html`),
      says: "稳就业1条、稳金融1条、稳外贸1条、稳外资1条、稳投资1条、稳预期1条",
    },
    lacks: {
      near: "the same a year earlier, this year other matters",
      site: site([
        column("/zcjd/", "政策解读", [
          row("《柳塘县网约车管理实施细则》解读", "2020-07-02"),
          ...telling(sixStable, "2019-07-01"),
        ]),
      ]),
      reason: "topics.gathered",
      says: "稳就业0条、稳金融0条、稳外贸0条、稳外资0条、稳投资0条、稳预期0条",
      notAt: ["/zcjd/1.html", "/zcjd/2.html", "/zcjd/7.html"],
    },
  },
  {
    rule: "CN20-2.1-c",
    holds: {
      site: site([column("/hygq/", "回应关切", [row("关于城区停水有关情况的说明", "2020-07-01")])]),
      reason: "column.pass",
      at: ["/hygq/", "/hygq/1.html"],
    },
    lacks: [
      {
        near: "the answers of earlier years",
        site: site([column("/hygq/", "回应关切", [row("关于城区停水有关情况的说明", "2019-07-01")])]),
        verdict: "fail",
        reason: "column.none-in-period",
      },
      {
        near: "a meeting about answering",
        site: site([column("/hygq/", "回应关切", [row("县政府召开舆情回应工作会议", "2020-07-01")])]),
        verdict: "fail",
        reason: "column.no-title",
      },
      {
        near: "news of the year under the column's name",
        site: site([
          column("/hygq/", "回应关切", [
            row("县领导到石桥镇检查防汛工作", "2020-07-01"),
            row("我县早稻收割过半", "2020-07-20"),
          ]),
        ]),
        verdict: "not-found",
        reason: "column.off-topic",
      },
    ],
  },
  {
    rule: "CN20-2.1-d",
    holds: {
      site: site([column("/zcjd/", "政策解读", [inPictures, ...inWords])]),
      reason: "forms.pass",
      at: ["/zcjd/1.html", "/zcjd/2.html"],
      says: "文字2、图解1",
    },
    lacks: {
      near: "words alone; the pictures are of the year before",
      site: site([column("/zcjd/", "政策解读", [...inWords, { ...inPictures, date: "2019-10-13" }])]),
      reason: "forms.partial",
      says: "共1种",
      notAt: ["/zcjd/3.html"],
    },
  },
]
