/** 五 and the closing words: who is in charge, what was planned, what was reported. */
import { row } from "../article"
import { column, textPage } from "../column"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"

const plan = row("柳塘县2020年政务公开工作要点任务分工", "2020-08-14")

/** A plan of work of the year, and what stands for one at a glance. */
const workPlan: Omit<Proof, "rule"> = {
  holds: [
    {
      site: site([column("/gfxwj/", "政府文件", [plan])]),
      reason: "document.gathered",
      at: ["/gfxwj/1.html"],
    },
    {
      site: site([], { news: column("/tzgg/", "通知公告", [plan]) }),
      reason: "document.gathered",
      at: ["/tzgg/1.html"],
    },
  ],
  lacks: {
    near: "the plan of the year before, a meeting and a list of this year, and a plan of other work",
    site: site([
      column("/gfxwj/", "政府文件", [
        row("柳塘县2020年政务服务改革工作要点", "2020-04-10"),
        row("柳塘县2019年政务公开工作要点", "2019-06-14"),
        row("柳塘县政务公开示范点名单", "2020-06-14"),
      ]),
      column("/gzdt/", "工作动态", [row("县政府办召开政务公开工作例会", "2020-08-14")]),
    ]),
    reason: "document.gathered-none",
    notAt: ["/gfxwj/1.html", "/gfxwj/2.html", "/gfxwj/3.html", "/gzdt/1.html"],
  },
}

export const proofs: readonly Proof[] = [
  sameAs(national, "CN20-6.1-a", "GD20-5-b"),
  {
    ...sameAs(national, "CN20-6.2-a", "GD20-5-c"),
    lacks: {
      near: "where one may complain, and who looks after other matters",
      site: site([
        textPage(
          "/gkzn/",
          "政府信息公开指南",
          "<p>公民认为本机关未按要求公开政府信息的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报。本机关受理申请的机构为县政府办公室信息股，办公地址：柳塘县文化路18号，联系电话：0591-83217788。</p>",
        ),
        textPage(
          "/jgzn/",
          "机构职能",
          "<p>县政府办公室负责推进、指导、协调、监督全县依法行政和信访工作，督促检查县政府决定事项的执行情况，组织协调县政府重要会议和活动，承办县政府领导交办的其他事项。</p>",
        ),
      ]),
      verdict: "not-found",
      reason: "topics.absent",
      notAt: ["/gkzn/", "/jgzn/"],
    },
  },
  sameAs(national, "CN20-0-a", "GD20-6-a"),
  { rule: "GD20-6-b", ...workPlan },
  { rule: "GD20-6-d", level: "department", ...workPlan },
]
