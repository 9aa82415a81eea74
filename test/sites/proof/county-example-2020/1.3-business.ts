/** 一（三）: lists of powers and fees, relief for business, random inspections, proofs that are no longer asked for. */
import { policy } from "../article"
import { column, menuLink } from "../column"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"
import { headlines, listing, rowsOf, type Titled } from "./listing"

const inspections = (...titles: Titled[]) => listing("/ssj/", "双随机、一公开", ...titles)
const certificates = (...titles: string[]) => column("/zmsx/", "证明事项清单", rowsOf(titles))

const fees = "http://www.minhai.gov.cn/sfqd/"

export const proofs: readonly Proof[] = [
  {
    rule: "CT20-1.3-a",
    holds: [
      {
        site: site([
          column("/qzqd/", "权责清单", rowsOf(["柳塘县民政局权责清单"])),
          column("/scjg/", "市场监管", rowsOf(["市场准入负面清单（2020年版）"])),
        ]),
        reason: "document.pass-kinds",
        at: ["/qzqd/1.html", "/scjg/1.html"],
      },
      {
        site: headlines("柳塘县民政局权责清单", "市场准入负面清单（2020年版）"),
        reason: "document.pass-kinds",
        at: ["/xwzx/1.html", "/xwzx/2.html"],
      },
    ],
    lacks: {
      near: "duties of safety, and what foreign investors may not do",
      site: site([
        column("/scjg/", "市场监管", rowsOf(["柳塘县安全生产责任清单"])),
        column("/zsyz/", "招商引资", rowsOf(["外商投资准入负面清单", "我县完成权责清单动态调整"])),
      ]),
      verdict: "not-found",
      reason: "document.absent",
      notAt: ["/scjg/1.html", "/zsyz/1.html", "/zsyz/2.html"],
    },
  },
  {
    rule: "CT20-1.3-b",
    holds: {
      site: site([
        column("/hqzc/", "惠企政策", rowsOf(["柳塘县减税降费政策清单", "“证照分离”改革全覆盖实施方案"])),
        column("/gfxwj/", "规范性文件", [
          policy("柳塘县工程建设项目审批制度改革方案", "柳政办发〔2020〕18号", "2020-07-02"),
        ]),
      ]),
      reason: "topics.pass",
      at: ["/hqzc/1.html", "/hqzc/2.html", "/gfxwj/1.html"],
    },
    lacks: {
      near: "reduced fares for the old, tenders for building, a meeting about taxes, and lower ones the year before",
      site: site([
        column(
          "/hqzc/",
          "惠企政策",
          rowsOf([
            "“证照分离”改革全覆盖实施方案",
            "老年人乘车优惠办法",
            ["柳塘县减税降费政策清单", "2019-06-15"],
            "县税务局召开减税降费座谈会",
          ]),
        ),
        column("/gfxwj/", "规范性文件", rowsOf(["柳塘县工程建设招标投标管理办法"])),
      ]),
      verdict: "partial",
      reason: "topics.partial",
      says: "缺少：减税降费、工程建设项目审批制度改革",
      notAt: ["/hqzc/2.html", "/hqzc/3.html", "/hqzc/4.html", "/gfxwj/1.html"],
    },
  },
  {
    rule: "CT20-1.3-c",
    holds: [
      {
        site: site([column("/sfqd/", "收费清单", rowsOf(["柳塘县行政事业性收费目录清单"]))]),
        reason: "column.pass",
        at: ["/sfqd/", "/sfqd/1.html"],
      },
      {
        site: site([menuLink("收费清单", fees)], {
          others: {
            [fees]: '<title>收费清单</title><p>全市各县区收费目录清单：<a href="xq.html?id=3">柳塘县</a></p>',
          },
        }),
        reason: "column.external",
        at: [fees],
      },
    ],
    lacks: {
      near: "lists of other things, and news of fees",
      site: site([
        column("/fmqd/", "负面清单", rowsOf(["市场准入负面清单"])),
        column("/gzdt/", "工作动态", rowsOf(["我县公布行政事业性收费目录清单"])),
      ]),
      verdict: "not-found",
      reason: "column.absent",
      notAt: ["/fmqd/1.html", "/gzdt/1.html"],
    },
  },
  {
    rule: "CT20-1.3-d",
    holds: {
      site: inspections("柳塘县随机抽查事项清单", "2020年度抽查工作计划", "第二季度随机抽查结果公示"),
      reason: "document.pass-kinds",
      at: ["/ssj/1.html", "/ssj/2.html", "/ssj/3.html"],
    },
    lacks: {
      near: "how the work of inspecting comes along, in place of what was found",
      site: inspections("柳塘县随机抽查事项清单", "2020年度抽查工作计划", "“双随机”工作推进情况"),
      verdict: "partial",
      reason: "document.partial-kinds",
      says: "缺少：抽查结果",
      notAt: ["/ssj/3.html"],
    },
  },
  {
    rule: "CT20-1.3-e",
    holds: {
      site: inspections("第二季度随机抽查结果公示"),
      reason: "document.gathered",
      at: ["/ssj/1.html"],
    },
    lacks: {
      near: "what is to be inspected, by whom, and what was found the year before",
      site: inspections("柳塘县随机抽查事项清单", "执法检查人员名录库", ["随机抽查结果公示", "2019-06-15"]),
      reason: "document.gathered-none",
      notAt: ["/ssj/1.html", "/ssj/2.html", "/ssj/3.html"],
    },
  },
  sameAs(national, "CN20-3.2-c", "CT20-1.3-f"),
  {
    rule: "CT20-1.3-g",
    holds: {
      site: site([certificates("柳塘县取消的证明事项清单", "柳塘县保留的证明事项清单")]),
      reason: "document.pass-kinds",
      at: ["/zmsx/1.html", "/zmsx/2.html"],
    },
    lacks: {
      near: "proofs abolished here, and approvals kept there",
      site: site([
        certificates("柳塘县取消的证明事项清单"),
        column("/xzsp/", "行政审批", rowsOf(["柳塘县保留的行政审批事项清单"])),
      ]),
      verdict: "partial",
      reason: "document.partial-kinds",
      says: "缺少：保留清单",
      notAt: ["/xzsp/1.html"],
    },
  },
]
