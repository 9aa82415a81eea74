/** 四（一）（三）: the epidemic, and the data of persons that were collected in it. */
import { idCheckCharacter } from "../../../../src/core/text/id-number"
import { row } from "../article"
import { column } from "../column"
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
      near: "a spokesman on the epidemic, the county head on another matter, a deputy, and the county head a year later",
      site: site([
        column("/xwfb/", "新闻发布会", [
          row("县长谈招商引资工作", "2020-03-18"),
          row("副县长介绍疫情防控物资储备", "2020-03-19"),
          row("新闻发言人通报疫情防控情况", "2020-02-18"),
          row("县长就疫情防控工作答记者问", "2021-02-18"),
        ]),
      ]),
      reason: "document.gathered-none",
      says: "“县长就疫情防控工作答记者问”（2021-02-18，不在评查期内）",
      notAt: ["/xwfb/1.html", "/xwfb/2.html", "/xwfb/3.html", "/xwfb/4.html"],
    },
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
