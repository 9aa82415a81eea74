/** What the standards of interpretation ask. */
import { interpretation, policy } from "../article"
import { column } from "../column"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"

const link = (to: string) => ({ heading: "政策解读", links: [["政策解读", to]] as const })
const housing = policy("柳塘县农村危房改造补助办法", "柳政规〔2020〕2号", "2020-09-14", {
  related: link("/zcjd/1.html"),
})
const pensions = policy("柳塘县高龄津贴发放办法", "柳政规〔2020〕4号", "2020-10-12", {
  related: link("/zcjd/2.html"),
})
const ofHousing = (date: string) =>
  interpretation("《柳塘县农村危房改造补助办法》解读", date, ["柳塘县农村危房改造补助办法", "/gfxwj/1.html"])
const ofPensions = (date: string) =>
  interpretation("《柳塘县高龄津贴发放办法》解读", date, ["柳塘县高龄津贴发放办法", "/gfxwj/2.html"])
const appointment = policy("关于陈文海等同志任职的通知", "柳政〔2020〕9号", "2020-06-01", {
  related: link("/zcjd/3.html"),
})
/** Explained, though nobody asks for it, and late. */
const ofAppointment = interpretation("《关于陈文海等同志任职的通知》解读", "2020-08-01", [
  "关于陈文海等同志任职的通知",
  "/gfxwj/3.html",
])

const pair = (policies: Parameters<typeof column>[2], interpretations: Parameters<typeof column>[2]) =>
  site([column("/gfxwj/", "规范性文件", policies), column("/zcjd/", "政策解读", interpretations)])

/** The last two rules of the standards speak to cities of one province. */
const meizhou = { unit: { place: "梅州市", name: "梅州市人民政府" } }
const ofMeizhou = (policies: Parameters<typeof column>[2], interpretations: Parameters<typeof column>[2]) =>
  site([column("/gfxwj/", "规范性文件", policies), column("/zcjd/", "政策解读", interpretations)], meizhou)
/** A document of the city's government, and one of a bureau whose number is none of the government's. */
const ofCity = policy("梅州市农村危房改造补助办法", "梅市府规〔2020〕2号", "2020-09-14", {
  related: link("/zcjd/1.html"),
})
const ofPosts = policy("关于陈文海等同志任职的通知", "梅市府〔2020〕9号", "2020-06-01")
const ofBureau = policy("梅州市工业技改申报指南", "梅市工信〔2020〕21号", "2020-09-14")

export const proofs: readonly Proof[] = [
  sameAs(national, "CN20-2.1-a", "S47-4"),
  {
    rule: "S16-1",
    holds: {
      site: pair(
        [housing, pensions, appointment],
        [ofHousing("2020-09-17"), ofPensions("2020-10-12"), ofAppointment],
      ),
      reason: "timeline.pass",
      at: ["/gfxwj/1.html", "/gfxwj/2.html"],
      says: "2件在3个工作日内解读（100%）",
    },
    lacks: [
      {
        near: "one on the fourth working day",
        site: pair([housing, pensions], [ofHousing("2020-09-18"), ofPensions("2020-10-12")]),
        verdict: "partial",
        reason: "timeline.partial",
        says: "1件在3个工作日内解读（50%），超期1件",
      },
      {
        near: "both explained, weeks later",
        site: pair([housing, pensions], [ofHousing("2020-10-28"), ofPensions("2020-11-12")]),
        verdict: "fail",
        reason: "timeline.fail",
      },
    ],
  },
  {
    rule: "SGD-1",
    level: "prefecture",
    holds: {
      site: ofMeizhou(
        [ofCity, ofBureau, ofPosts],
        [
          interpretation("《梅州市农村危房改造补助办法》解读", "2020-09-15", [
            "梅州市农村危房改造补助办法",
            "/gfxwj/1.html",
          ]),
        ],
      ),
      reason: "interpretation.pass",
      at: ["/gfxwj/1.html", "/zcjd/1.html"],
      says: "应解读的政策文件1件",
    },
    lacks: {
      near: "the bureau's guide explained, the government's own document not",
      site: ofMeizhou(
        [
          { ...ofCity, related: undefined },
          { ...ofBureau, related: link("/zcjd/1.html") },
        ],
        [
          interpretation("《梅州市工业技改申报指南》解读", "2020-09-15", [
            "梅州市工业技改申报指南",
            "/gfxwj/2.html",
          ]),
        ],
      ),
      verdict: "fail",
      reason: "interpretation.fail",
      notAt: ["/gfxwj/2.html"],
    },
  },
]
