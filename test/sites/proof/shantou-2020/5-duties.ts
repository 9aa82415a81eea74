/** 五 and the closing words: how applications are handled, who is in charge, what was planned. */
import { row } from "../article"
import { column, textPage } from "../column"
import { proofs as guangdong } from "../guangdong-2020"
import { lines } from "../html"
import { sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"

const work = (text: string) => `<p>${text}</p>`

/** Leaders of the county: one page each, with what they look after. */
const leaders = (...rows: ReturnType<typeof row>[]) =>
  site([
    column("/ldzc/", "领导之窗", [
      row("县长 陈文海", null, { body: work("主持县政府全面工作。") }),
      row("副县长 黄建平", null, { body: work("分管农业农村、水利、林业。") }),
      row("副县长 郑丽娟", null, { body: work("分管教育、卫生健康、文化旅游。") }),
      ...rows,
    ]),
  ])

export const proofs: readonly Proof[] = [
  {
    rule: "ST20-5-a",
    holds: {
      site: site([
        column("/gkzd/", "政府信息公开制度", [row("柳塘县政府信息依申请公开工作制度", "2020-03-02")]),
      ]),
      reason: "document.gathered",
      at: ["/gkzd/1.html"],
    },
    lacks: {
      near: "the form to apply with, and rules of other parts of the work",
      site: site([
        column("/gkzd/", "政府信息公开制度", [row("柳塘县政府信息公开保密审查制度", "2020-03-02")]),
        column("/ysqgk/", "依申请公开", [
          row("柳塘县政府信息公开申请表", "2020-03-02", { files: [["申请表", "/upload/sqb.doc"]] }),
          row("政府信息公开申请流程图", "2020-03-02"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/gkzd/1.html", "/ysqgk/1.html", "/ysqgk/2.html"],
    },
  },
  {
    rule: "ST20-5-b",
    holds: [
      {
        site: site([
          textPage(
            "/ldfg/",
            "领导分工",
            lines([
              ["县长 陈文海", "主持县政府全面工作，负责审计、机构编制方面工作。"],
              ["副县长 黄建平", "负责农业农村、水利、林业、气象方面工作。"],
              ["副县长 林志强", "分管县政府办公室、政府信息公开、信访方面工作。"],
            ]),
          ),
        ]),
        reason: "topics.pass",
        at: ["/ldfg/"],
      },
      {
        site: leaders(
          row("常务副县长 林志强", null, {
            body: work("负责县政府常务工作，分管政府办公室、政务公开、财政、税务。"),
          }),
        ),
        reason: "topics.pass",
        at: ["/ldzc/4.html"],
      },
    ],
    lacks: [
      {
        near: "a leader in charge of the office and of services, but not of disclosure",
        site: leaders(
          row("常务副县长 林志强", null, { body: work("分管政府办公室、政务服务、信访、财政、税务。") }),
        ),
        verdict: "pending",
        reason: "topics.weaker",
        says: "“分管政府办公室、政务服务、信访、财政、税务”（只提到“办公室”）",
        notAt: ["/ldzc/4.html"],
      },
      {
        near: "a leader at a meeting about disclosure",
        site: leaders(
          row("副县长林志强主持召开政务公开工作会议", "2020-09-10"),
          row("县长陈文海调研政务公开工作", "2020-08-10"),
        ),
        verdict: "not-found",
        reason: "topics.absent",
        says: "“副县长林志强主持召开政务公开工作会议”（2020-09-10，标题含“召开”）",
        notAt: ["/ldzc/4.html", "/ldzc/5.html"],
      },
    ],
  },
  sameAs(guangdong, "GD20-6-b", "ST20-6-b"),
]
