/** 二（一）、（二）: decisions put to the public, work made public, audits and evaluations. */
import { row } from "../article"
import { column } from "../column"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"
import { headlines, listing } from "./listing"

const call = "关于征求《柳塘县生活垃圾管理办法（征求意见稿）》意见的公告"
const calls = (body: string, more = {}) =>
  site([column("/yjzj/", "意见征集", [row(call, "2020-03-02", { body: `<p>${body}</p>`, ...more })])])

export const proofs: readonly Proof[] = [
  {
    rule: "CT20-2.1-a",
    holds: [
      {
        site: calls("现将办法草案及起草说明、制定依据一并公布，欢迎提出意见。"),
        reason: "topics.pass",
        at: ["/yjzj/1.html"],
      },
      {
        site: calls("现公开征求意见，截止时间为4月2日。", {
          files: [
            ["1.柳塘县生活垃圾管理办法（征求意见稿）", "/upload/2020/ca.doc"],
            ["2.起草说明及制定依据", "/upload/2020/sm.doc"],
          ],
        }),
        reason: "topics.pass",
        at: ["/yjzj/1.html"],
      },
    ],
    lacks: [
      {
        near: "a draft, and a call that asks the public for reasons instead of giving its own",
        site: calls("根据工作安排，现公开征求意见。请按照要求反馈，并说明理由。"),
        verdict: "partial",
        reason: "topics.partial",
        says: "缺少：起草说明、决策依据",
      },
      {
        near: "draft, notes and grounds of a call of the year before",
        site: site([
          column("/yjzj/", "意见征集", [row(call, "2019-03-02", { body: "<p>附起草说明和制定依据。</p>" })]),
        ]),
        verdict: "not-found",
        reason: "topics.absent",
        notAt: ["/yjzj/1.html"],
      },
    ],
  },
  sameAs(national, "CN20-1.2-b", "CT20-2.1-b"),
  {
    rule: "CT20-2.1-c",
    holds: [
      {
        site: listing("/zdjc/", "重大行政决策", "柳塘县重大行政决策预公开制度"),
        reason: "document.gathered",
        at: ["/zdjc/1.html"],
      },
      {
        site: headlines("柳塘县重大行政决策程序规定"),
        reason: "document.gathered",
        at: ["/xwzx/1.html"],
      },
    ],
    lacks: {
      near: "a decision's draft, and rules of another matter",
      site: listing("/zdjc/", "重大行政决策", "重大行政决策专家名单", "柳塘县物业管理办法"),
      reason: "document.gathered-none",
      notAt: ["/zdjc/1.html", "/zdjc/2.html"],
    },
  },
  {
    rule: "CT20-2.1-d",
    holds: [
      {
        site: listing("/gfxwj/", "规范性文件", "柳塘县企业家参与涉企政策制定实施办法"),
        reason: "document.gathered",
        at: ["/gfxwj/1.html"],
      },
      {
        site: headlines("柳塘县企业家参与涉企政策制定实施办法"),
        reason: "document.gathered",
        at: ["/xwzx/1.html"],
      },
    ],
    lacks: {
      near: "praise for entrepreneurs, and a policy for enterprises",
      site: listing("/gfxwj/", "规范性文件", "关于表彰优秀企业家的决定", "柳塘县涉企收费清理办法"),
      reason: "document.gathered-none",
      notAt: ["/gfxwj/1.html", "/gfxwj/2.html"],
    },
  },
  {
    rule: "CT20-2.2-a",
    holds: {
      site: listing(
        "/zxgk/",
        "执行公开",
        "2020年政府工作报告重点任务分工",
        "重点工作第二季度进展",
        "上半年重点工作完成情况",
      ),
      reason: "topics.gathered",
      says: "责任分工1条、工作进展1条、工作成效1条",
      at: ["/zxgk/1.html", "/zxgk/2.html", "/zxgk/3.html"],
    },
    lacks: {
      near: "how the work of the year before came along",
      site: site([
        column("/zxgk/", "执行公开", [
          row("重点工作第四季度进展", "2019-12-20"),
          row("2019年重点任务分工", "2019-03-20"),
        ]),
      ]),
      reason: "topics.gathered",
      says: "责任分工0条、工作进展0条",
      notAt: ["/zxgk/1.html", "/zxgk/2.html"],
    },
  },
  {
    rule: "CT20-2.2-b",
    holds: {
      site: listing("/sjgk/", "审计公开", "2019年度预算执行审计结果公告", "审计查出问题整改情况"),
      reason: "document.pass-kinds",
      at: ["/sjgk/1.html", "/sjgk/2.html"],
    },
    lacks: {
      near: "results of an audit; meetings about a speech and about mending",
      site: listing(
        "/sjgk/",
        "审计公开",
        "2019年度预算执行审计结果公告",
        "县审计局贯彻落实全省审计工作精神",
        "县审计局召开问题整改推进会",
      ),
      verdict: "partial",
      reason: "document.partial-kinds",
      says: "缺少：整改落实情况",
      notAt: ["/sjgk/2.html", "/sjgk/3.html"],
    },
  },
  {
    rule: "CT20-2.2-c",
    holds: {
      site: listing("/zcpg/", "决策后评估", "城区公交改革决策执行效果评估报告"),
      reason: "document.gathered",
      at: ["/zcpg/1.html"],
    },
    lacks: {
      near: "an evaluation of spending, and one of a decision two years ago",
      site: site([
        column("/zcpg/", "决策后评估", [
          row("县级部门项目支出绩效评价结果", "2020-06-15"),
          row("城区停车收费决策执行效果评估报告", "2018-06-15"),
          row("决策咨询专家名单", "2020-06-15"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/zcpg/1.html", "/zcpg/2.html", "/zcpg/3.html"],
    },
  },
]
