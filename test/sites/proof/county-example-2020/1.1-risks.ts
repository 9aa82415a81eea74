/** 一（一）: relief of poverty, environment, great projects, investors, finance. */
import { row } from "../article"
import { column } from "../column"
import { site } from "../site"
import type { Proof } from "../types"
import { headlines, listing } from "./listing"

export const proofs: readonly Proof[] = [
  {
    rule: "CT20-1.1-a",
    holds: {
      site: listing(
        "/tpgj/",
        "脱贫攻坚",
        "柳塘县产业扶贫若干措施",
        "2020年扶贫项目库公示",
        "2020年财政专项扶贫资金分配公告",
      ),
      reason: "document.pass-kinds",
      at: ["/tpgj/1.html", "/tpgj/2.html", "/tpgj/3.html"],
    },
    lacks: [
      {
        near: "a leader who looks at projects, money and policy; the funds of the year before",
        site: listing("/tpgj/", "脱贫攻坚", "县长调研扶贫项目建设和资金政策落实", [
          "2019年财政专项扶贫资金分配公告",
          "2019-05-06",
        ]),
        verdict: "not-found",
        reason: "document.other-days",
        notAt: ["/tpgj/1.html"],
      },
      {
        near: "measures and projects, and not a word of the money",
        site: listing("/tpgj/", "脱贫攻坚", "柳塘县产业扶贫若干措施", "2020年扶贫项目库公示"),
        verdict: "partial",
        reason: "document.partial-kinds",
        says: "缺少：扶贫资金",
      },
    ],
  },
  {
    rule: "CT20-1.1-b",
    holds: {
      site: listing("/sthj/", "生态环境", "5月空气质量月报", "石桥片区扬尘投诉调查处理情况"),
      reason: "document.pass-kinds",
      at: ["/sthj/1.html", "/sthj/2.html"],
    },
    lacks: {
      near: "the number to call with complaints, a meeting on putting things right, a complaint of the year before",
      site: listing(
        "/sthj/",
        "生态环境",
        "5月空气质量月报",
        "环境问题举报电话公告",
        "县政府召开环保督察整改工作会议",
        ["石桥片区扬尘投诉调查处理情况", "2019-06-15"],
      ),
      verdict: "partial",
      reason: "document.partial-kinds",
      says: "缺少：投诉问题整改",
      notAt: ["/sthj/2.html", "/sthj/3.html", "/sthj/4.html"],
    },
  },
  {
    rule: "CT20-1.1-c",
    holds: {
      site: listing("/zdxm/", "重大项目", "2020年“10件大事”二季度建设进展"),
      reason: "document.pass",
      at: ["/zdxm/1.html"],
    },
    lacks: {
      near: "a meeting to push projects on, a list of projects, progress told before and after the year",
      site: listing(
        "/zdxm/",
        "重大项目",
        "县政府召开重大项目推进会",
        "2020年重点项目名单",
        ["2019年重大项目建设进展", "2019-12-20"],
        ["2020年重大项目建设进展", "2021-01-20"],
      ),
      verdict: "not-found",
      reason: "document.other-days",
      says: "最新一条为2019-12-20",
      notAt: ["/zdxm/1.html", "/zdxm/2.html", "/zdxm/4.html"],
    },
  },
  {
    rule: "CT20-1.1-d",
    holds: {
      site: listing("/zsyz/", "招商引资", "柳塘县招商引资优惠政策二十条"),
      reason: "column.pass",
      at: ["/zsyz/", "/zsyz/1.html"],
    },
    lacks: {
      near: "a guide for travellers, a visitor received, and policies of the year before",
      site: site([
        column("/zsyz/", "招商引资", [
          row("县长会见来访客商", "2020-06-15"),
          row("柳塘县招商引资优惠政策十条", "2019-06-15"),
        ]),
        column("/lyzn/", "旅游指南", [row("柳塘两日游推荐线路", "2020-06-15")]),
      ]),
      verdict: "fail",
      reason: "column.none-in-period",
      notAt: ["/lyzn/1.html"],
    },
  },
  {
    rule: "CT20-1.1-e",
    holds: {
      site: headlines("关于防范非法集资的风险提示"),
      reason: "document.gathered",
      at: ["/xwzx/1.html"],
    },
    lacks: {
      near: "loans for farmers, and a warning of the year before",
      site: headlines("金融机构下乡办理惠农贷款", ["关于防范非法集资的风险提示", "2019-06-15"]),
      reason: "document.gathered-none",
      notAt: ["/xwzx/1.html", "/xwzx/2.html"],
    },
  },
]
