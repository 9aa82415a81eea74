/** 一（二）: the countryside, quality, green industry. */
import type { Proof } from "../types"
import { headlines, listing } from "./listing"

export const proofs: readonly Proof[] = [
  {
    rule: "CT20-1.2-a",
    holds: {
      site: listing(
        "/xczx/",
        "乡村振兴",
        "柳塘县乡村振兴政策落实情况",
        "农村道路项目推进情况",
        "石桥村治理经验",
        "桥头乡典型案例",
      ),
      reason: "document.gathered",
      says: "政策措施落实情况1条、重大项目推进情况1条、先进经验总结推广1条、典型案例宣传报道1条",
      at: ["/xczx/1.html", "/xczx/2.html", "/xczx/3.html", "/xczx/4.html"],
    },
    lacks: {
      near: "a festival in the countryside, and cases of the year before",
      site: listing("/xczx/", "乡村振兴", "石桥村举办丰收节", ["桥头乡典型案例", "2019-06-15"]),
      reason: "document.gathered-none",
      notAt: ["/xczx/1.html", "/xczx/2.html"],
    },
  },
  {
    rule: "CT20-1.2-b",
    holds: {
      site: listing("/cpzl/", "产品质量", "2020年第二季度食品相关产品质量抽检情况"),
      reason: "document.pass",
      at: ["/cpzl/1.html"],
    },
    lacks: {
      near: "a meeting about quality, an exercise of firemen, samples of the year before",
      site: listing("/cpzl/", "产品质量", "县政府召开质量强县工作会议", "全县消防演习圆满完成", [
        "2019年食品相关产品质量抽检情况",
        "2019-06-15",
      ]),
      verdict: "not-found",
      reason: "document.other-days",
      notAt: ["/cpzl/1.html", "/cpzl/2.html"],
    },
  },
  {
    rule: "CT20-1.2-c",
    holds: [
      {
        site: listing("/sthj/", "生态环境", "柳塘县节能环保产业培育企业名单"),
        reason: "document.gathered",
        at: ["/sthj/1.html"],
      },
      {
        site: headlines("柳塘县节能环保产业培育企业名单"),
        reason: "document.gathered",
        at: ["/xwzx/1.html"],
      },
    ],
    lacks: {
      near: "quality of the air, and a list of the year before",
      site: listing("/sthj/", "生态环境", "5月空气质量月报", [
        "柳塘县节能环保产业培育企业名单",
        "2019-06-15",
      ]),
      reason: "document.gathered-none",
      notAt: ["/sthj/1.html", "/sthj/2.html"],
    },
  },
]
