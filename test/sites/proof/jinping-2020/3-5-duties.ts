/** 三 to the closing words: emergencies and public health, the site, applications, plan and report. */
import { row } from "../article"
import { column, textPage } from "../column"
import { lines } from "../html"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
import { proofs as shantou } from "../shantou-2020"
import { site } from "../site"
import type { Proof } from "../types"

const address = ["通信地址", "柳塘县柳塘镇文化路18号"] as const

export const proofs: readonly Proof[] = [
  sameAs(shantou, "ST20-3-a", "JP20-3-a"),
  sameAs(shantou, "ST20-3-b", "JP20-3-b"),
  sameAs(shantou, "ST20-3-c", "JP20-3-c"),
  sameAs(shantou, "ST20-4-b", "JP20-4-b"),
  sameAs(shantou, "ST20-5-a", "JP20-5-a"),
  {
    rule: "JP20-5-b",
    holds: {
      site: site([
        column("/ysqgk/", "依申请公开", [
          row("柳塘县政府信息公开申请表", "2020-03-02", {
            body: lines([address, ["联系电话", "0591-83217788"]]),
            files: [["政府信息公开申请表", "/upload/sqb.doc"]],
          }),
        ]),
      ]),
      reason: "application.pass",
      says: "申请表；通信地址、电话",
      at: ["/ysqgk/1.html"],
    },
    lacks: {
      near: "a page on the right to apply, its labels left blank",
      site: site([
        textPage(
          "/ysqgk/",
          "依申请公开",
          `<p>公民、法人或者其他组织可以向本机关申请获取政府信息。申请应当写明姓名、联系方式和所需信息的内容。</p>${lines(
            [
              ["通信地址", ""],
              ["联系电话", "待定"],
            ],
          )}`,
        ),
      ]),
      reason: "application.none",
      says: "申请表或在线申请；受理机构地址、邮箱或电话",
    },
  },
  sameAs(national, "CN20-0-a", "JP20-6-a"),
  sameAs(shantou, "ST20-6-b", "JP20-6-b", { level: "department" }),
]
