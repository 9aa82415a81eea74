/** 二（二）: the six guarantees, relief for enterprises, where the money went. */
import { row } from "../article"
import { column } from "../column"
import { site } from "../site"
import type { Proof } from "../types"

const telling = (titles: readonly string[], date: string) => titles.map((title) => row(title, date))
const sixGuaranteed = [
  "柳塘县促进高校毕业生就业若干措施",
  "柳塘县困难群众临时救助办法",
  "柳塘县扶持个体工商户十条",
  "柳塘县粮食储备管理办法",
  "柳塘县企业复工复产工作方案",
  "柳塘县直达资金监管办法",
]
const explained = ["就业补助政策解读", "扶持市场主体政策解读", "基层运转保障政策执行情况和成效"]

const fund = (title: string, date: string) => row(title, date)

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-2.2-a",
    holds: {
      site: site([column("/lwlb/", "六稳六保", telling(sixGuaranteed, "2020-06-10"))]),
      reason: "topics.gathered",
      at: sixGuaranteed.map((_, i) => `/lwlb/${i + 1}.html`),
      says: "保居民就业1条、保基本民生1条、保市场主体1条、保粮食能源安全1条、保产业链供应链稳定1条、保基层运转1条",
    },
    lacks: {
      near: "documents of other matters, and the six of the year before",
      site: site([
        column("/gfxwj/", "规范性文件", [
          row("柳塘县户外广告管理办法", "2020-06-10"),
          ...telling(sixGuaranteed, "2019-06-10"),
        ]),
      ]),
      reason: "topics.gathered",
      says: "保居民就业0条、保基本民生0条、保市场主体0条、保粮食能源安全0条、保产业链供应链稳定0条、保基层运转0条",
      notAt: ["/gfxwj/1.html", "/gfxwj/2.html"],
    },
  },
  {
    rule: "CN20-2.2-b",
    holds: {
      site: site([column("/zcjd/", "政策解读", telling(explained, "2020-08-20"))]),
      reason: "document.gathered",
      at: ["/zcjd/1.html", "/zcjd/2.html", "/zcjd/3.html"],
      says: "信息3条",
    },
    lacks: {
      near: "explanations of other matters, and of the six in the year before",
      site: site([
        column("/zcjd/", "政策解读", [
          row("《柳塘县户外广告管理办法》解读", "2020-08-20"),
          ...telling(explained, "2019-08-20"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/zcjd/1.html", "/zcjd/2.html"],
    },
  },
  {
    rule: "CN20-2.2-c",
    holds: {
      site: site([column("/jsjf/", "减税降费", [row("阶段性减免企业社会保险费操作指引", "2020-04-01")])]),
      reason: "column.pass",
      at: ["/jsjf/", "/jsjf/1.html"],
    },
    lacks: [
      {
        near: "the reliefs of the year before",
        site: site([column("/jsjf/", "减税降费", [row("小微企业普惠性税收减免指引", "2019-04-01")])]),
        verdict: "fail",
        reason: "column.none-in-period",
      },
      {
        near: "visits to enterprises and meetings about their burdens",
        site: site([
          column("/jsjf/", "减税降费", [
            row("县领导走访慰问企业", "2020-04-01"),
            row("全县减税降费工作推进会召开", "2020-05-01"),
          ]),
        ]),
        verdict: "fail",
        reason: "column.no-title",
      },
    ],
  },
  {
    rule: "CN20-2.2-d",
    holds: {
      site: site([
        column("/zxzj/", "专项资金", [fund("2020年柳塘县稳岗补贴资金分配结果公示", "2020-08-03")]),
      ]),
      reason: "document.gathered",
      at: ["/zxzj/1.html"],
    },
    lacks: {
      near: "how money is managed, what else was made public, and the year before's results",
      site: site([
        column("/zxzj/", "专项资金", [
          fund("柳塘县财政专项资金管理办法", "2020-08-03"),
          fund("低保对象名单公示", "2020-08-03"),
          fund("2019年柳塘县稳岗补贴资金分配结果公示", "2019-08-03"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/zxzj/1.html", "/zxzj/2.html", "/zxzj/3.html"],
    },
  },
]
