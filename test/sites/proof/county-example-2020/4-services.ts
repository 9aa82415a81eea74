/** 四（四）: services and the hot line. */
import { column, menuLink } from "../column"
import { site } from "../site"
import type { Proof } from "../types"
import { headlines, rowsOf } from "./listing"

const guides = column("/bszn/", "办事指南", rowsOf(["城乡居民最低生活保障申请"]))
const hall = "http://zwfw.linghai.gov.cn/liutang/"
const hotline = "http://www.minhai.gov.cn/12345/"

/** The way to the hot line, and what looks like one. */
const hotlineProof: Omit<Proof, "rule"> = {
  holds: {
    site: site([menuLink("12345", hotline)], {
      others: { [hotline]: "<title>12345政务服务便民热线</title><p>全市统一受理，一号对外。</p>" },
    }),
    reason: "column.external",
    at: [hotline],
  },
  lacks: {
    near: "numbers of single offices in the news, and a page of interviews",
    site: site([
      column("/gzdt/", "工作动态", rowsOf(["12345热线受理量创新高"])),
      column("/zxft/", "在线访谈", rowsOf(["县民政局局长谈养老"])),
    ]),
    reason: "column.absent",
    notAt: ["/gzdt/1.html", "/zxft/", "/zxft/1.html"],
  },
}

export const proofs: readonly Proof[] = [
  {
    rule: "CT20-4.4-a",
    holds: [
      {
        site: site([guides, column("/ggfwsx/", "公共服务事项清单", rowsOf(["柳塘县公共服务事项清单"]))]),
        reason: "column.matrix-pass",
        at: ["/bszn/", "/ggfwsx/"],
      },
      {
        site: site([menuLink("办事指南", hall), column("/ggfwsx/", "公共服务事项清单", [])], {
          others: { [hall]: "<title>岭海省政务服务网</title><p>柳塘县各部门的事项可在此查看和办理。</p>" },
        }),
        reason: "column.matrix-pass",
        at: [hall, "/ggfwsx/"],
      },
    ],
    lacks: {
      near: "guides to disclosure and to travel, and a list of powers",
      site: site([
        column("/gkzn/", "政府信息公开指南", rowsOf(["柳塘县政府信息公开指南"])),
        column("/lyzn/", "旅游指南", rowsOf(["柳塘两日游推荐线路"])),
        column("/qzqd/", "权责清单", rowsOf(["柳塘县民政局权责清单"])),
      ]),
      reason: "column.matrix-none",
      notAt: ["/gkzn/", "/lyzn/", "/qzqd/"],
    },
  },
  { rule: "CT20-4.4-b", ...hotlineProof },
  {
    rule: "CT20-4.4-c",
    holds: [
      {
        site: site([
          column("/bszn/", "办事指南", rowsOf(["“最多跑一次”高频事项清单", "城乡居民最低生活保障申请"])),
        ]),
        reason: "document.gathered",
        at: ["/bszn/1.html"],
      },
      {
        site: headlines("关于公布“最多跑一次”事项清单的通告"),
        reason: "document.gathered",
        at: ["/xwzx/1.html"],
      },
    ],
    lacks: {
      near: "guides of which none is a list, and a race",
      site: site([guides, column("/gzdt/", "工作动态", rowsOf(["千人健步跑活动举行"]))]),
      reason: "document.gathered-none",
      notAt: ["/bszn/1.html", "/gzdt/1.html"],
    },
  },
  { rule: "CT20-4.4-d", ...hotlineProof },
]
