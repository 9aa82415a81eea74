/** 四: the epidemic, plans for emergencies, health, the data of persons. */
import { idCheckCharacter } from "../../../../src/core/text/id-number"
import { row } from "../article"
import { column } from "../column"
import { prose } from "../html"
import { site } from "../site"
import type { Proof } from "../types"

const bulletins = (...dates: string[]) =>
  site([
    column(
      "/yqfk/",
      "疫情防控",
      dates.map((date) => row("柳塘县新冠肺炎疫情通报", date)),
    ),
  ])

const NUMBER = "35049919800312001"
const names = (id: string, phone: string) =>
  `<p>县疾控中心公布到集中隔离点报到的返乡人员名单：</p><p>林小河，身份证号${id}，电话${phone}</p>`
const inFull = names(NUMBER + idCheckCharacter(NUMBER), "13905910001")
/** Masked, and a number of eighteen places that is a consignment's. */
const masked = names("350499********0012", "139****0001").concat("<p>防疫物资流水号：350499198003129999</p>")

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-4.1-a",
    holds: {
      site: bulletins("2020-12-05"),
      reason: "column.pass",
      at: ["/yqfk/", "/yqfk/1.html"],
    },
    lacks: [
      {
        near: "no bulletin for six weeks",
        site: bulletins("2020-11-18", "2020-11-11"),
        verdict: "fail",
        reason: "column.stale",
        says: "已43天未更新",
      },
      {
        near: "no bulletin for six weeks, when none is owed any more",
        asOf: "2023-06-30",
        site: bulletins("2023-05-18"),
        verdict: "not-applicable",
        reason: "column.until",
      },
    ],
  },
  {
    rule: "CN20-4.1-b",
    asOf: "2021-06-30",
    holds: {
      site: site([
        column("/xwfb/", "新闻发布会", [row("柳塘县新冠肺炎疫情防控新闻发布会（第三场）", "2020-02-16")]),
      ]),
      reason: "document.gathered",
      at: ["/xwfb/1.html"],
    },
    lacks: {
      near: "the next year's conference, and this year's on other matters",
      site: site([
        column("/xwfb/", "新闻发布会", [
          row("柳塘县新冠肺炎疫情防控新闻发布会", "2021-02-16"),
          row("柳塘县高标准农田建设新闻发布会", "2020-08-16"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/xwfb/1.html", "/xwfb/2.html"],
    },
  },
  {
    rule: "CN20-4.1-c",
    asOf: "2021-06-30",
    holds: {
      site: site([column("/hygq/", "回应关切", [row("辟谣：柳塘县城区封闭隔离不属实", "2020-02-10")])]),
      reason: "document.gathered",
      at: ["/hygq/1.html"],
    },
    lacks: {
      near: "answers on other matters, and of the next year; the epidemic is in the news alone",
      site: site([
        column("/hygq/", "回应关切", [
          row("关于城区停水有关情况的说明", "2020-07-01"),
          row("辟谣：柳塘县城区封闭隔离不属实", "2021-02-10"),
        ]),
        column("/gzdt/", "工作动态", [row("县疫情防控指挥部召开例会", "2020-02-10")]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/hygq/1.html", "/hygq/2.html", "/gzdt/1.html"],
    },
  },
  {
    rule: "CN20-4.1-d",
    asOf: "2021-06-30",
    holds: {
      site: site([column("/xwfb/", "在线访谈", [row("县长就疫情防控工作答记者问", "2020-02-18")])]),
      reason: "document.gathered",
      at: ["/xwfb/1.html"],
    },
    lacks: {
      near: "a spokesman on the epidemic, and the county head a year later",
      site: site([
        column("/xwfb/", "新闻发布会", [
          row("新闻发言人通报疫情防控情况", "2020-02-18"),
          row("县长就疫情防控工作答记者问", "2021-02-18"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/xwfb/1.html", "/xwfb/2.html"],
    },
  },
  {
    rule: "CN20-4.2-a",
    holds: {
      site: site([
        column("/yjya/", "应急预案", [row("柳塘县森林火灾应急预案", "2020-05-06", { body: prose(40) })]),
      ]),
      reason: "column.pass",
      at: ["/yjya/", "/yjya/1.html"],
    },
    lacks: [
      {
        near: "a plan of which only the notice is there",
        site: site([
          column("/yjya/", "应急预案", [
            row("关于印发柳塘县森林火灾应急预案的通知", "2020-05-06", { body: prose(3) }),
          ]),
        ]),
        verdict: "fail",
        reason: "column.no-document",
      },
      {
        near: "drills, reviews, what to do in a shelter: as long as plans, but none",
        site: site([
          column("/yjya/", "应急预案", [
            row("全县举行森林火灾应急预案演练", "2020-05-06", { body: prose(40) }),
            row("柳塘县防汛应急预案通过评审", "2020-05-06", { body: prose(40) }),
            row("柳塘县应急避难场所使用须知", "2020-05-06", { body: prose(40) }),
          ]),
        ]),
        verdict: "fail",
        reason: "column.no-title",
      },
    ],
  },
  {
    rule: "CN20-4.2-b",
    holds: {
      site: site([
        column(
          "/jkkp/",
          "健康科普",
          ["秋冬季洗手要点", "流感疫苗接种问答", "高血压用药常识"].map((title, i) =>
            row(title, `2020-1${i % 3}-05`),
          ),
        ),
      ]),
      reason: "column.pass",
      at: ["/jkkp/", "/jkkp/1.html"],
    },
    lacks: [
      {
        near: "one this quarter, the others of summer",
        site: site([
          column("/jkkp/", "健康科普", [
            row("秋冬季洗手要点", "2020-11-05"),
            row("夏季防暑常识", "2020-08-05"),
            row("口腔保健常识", "2020-07-15"),
          ]),
        ]),
        verdict: "partial",
        reason: "column.few",
        says: "有1条，少于3条",
      },
      {
        near: "what the office of health is busy with",
        site: site([
          column("/wsjk/", "卫生健康", [
            row("县卫健局召开年终工作会议", "2020-12-20"),
            row("县领导调研县医院建设", "2020-12-10"),
            row("县医院开展走访慰问", "2020-11-10"),
          ]),
        ]),
        verdict: "fail",
        reason: "column.no-title",
      },
    ],
  },
  {
    rule: "CN20-4.3-b",
    holds: {
      site: site([
        column("/yqfk/", "疫情防控", [row("集中隔离点返乡人员名单", "2020-02-10", { body: inFull })]),
      ]),
      reason: "personal-data.hits",
      at: ["/yqfk/1.html"],
      says: "身份证号码1个、姓名旁的手机号码1个",
    },
    lacks: {
      near: "masked numbers, and a number as long that is no person's",
      site: site([
        column("/yqfk/", "疫情防控", [row("集中隔离点返乡人员名单", "2020-02-10", { body: masked })]),
      ]),
      reason: "personal-data.none",
      notAt: ["/yqfk/1.html"],
    },
  },
]
