/** 六: who is in charge, training, supervision. */
import { row } from "../article"
import { column, textPage } from "../column"
import { lines } from "../html"
import { guide } from "../platform"
import { site } from "../site"
import type { Proof } from "../types"

const leaders = (duties: string) =>
  textPage(
    "/ldfg/",
    "领导分工",
    lines([
      ["县长 郑山青", "主持县政府全面工作，负责审计、机构编制方面工作。"],
      ["副县长 陈文海", duties],
      ["副县长 林小河", "负责农业农村、水利、林业、乡村振兴、气象方面工作，联系县农民专业合作社联合社。"],
      ["副县长 苏晚晴", "负责教育、文化、体育、旅游、卫生健康、医疗保障方面工作，联系县红十字会。"],
    ]),
  )

const instructions = (more: string) => textPage("/gkzn/", "政府信息公开指南", `${lines(guide)}${more}`)

/** Rules on what any list of the site may show look at the home page's when they run alone. */
const headlines = (...rows: Parameters<typeof column>[2]) =>
  site([], { news: column("/xwzx/", "新闻中心", rows) })

const contact = guide.slice(3)

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-6.1-a",
    holds: {
      site: site([leaders("分管县政府办公室、政务公开、政务服务工作。")]),
      reason: "topics.gathered",
      at: ["/ldfg/"],
      says: "分管政府信息公开1条",
    },
    lacks: [
      {
        near: "duties without it; it stands on the page of an office",
        site: site([
          leaders("分管县政府办公室、政务服务工作。"),
          textPage("/jgzn/", "机构职能", "<p>县政府办公室负责推进、指导全县政务公开、政府信息公开工作。</p>"),
        ]),
        reason: "topics.gathered",
        says: "只提到“办公室”",
        notAt: ["/ldfg/", "/jgzn/"],
      },
      {
        near: "a leader's visit to those who do it",
        site: site([column("/ldfg/", "领导分工", [row("副县长陈文海调研政务公开工作", "2020-06-01")])]),
        reason: "topics.gathered",
        says: "分管政府信息公开0条",
        notAt: ["/ldfg/1.html"],
      },
    ],
  },
  {
    rule: "CN20-6.1-c",
    holds: {
      site: headlines(row("关于第三季度全县政务公开工作考评情况的通报", "2020-10-12")),
      reason: "document.gathered",
      at: ["/xwzx/1.html"],
    },
    lacks: {
      near: "inspections of other matters, and meetings on disclosure",
      site: headlines(
        row("县教育局通报校园安全检查情况", "2020-10-12"),
        row("全县政务公开工作推进会召开", "2020-10-12"),
      ),
      reason: "document.gathered-none",
      notAt: ["/xwzx/1.html", "/xwzx/2.html"],
    },
  },
  {
    rule: "CN20-6.2-a",
    holds: {
      site: site([instructions("<p>县政府办公室是全县政府信息公开工作的主管部门。</p>")]),
      reason: "topics.pass",
      at: ["/gkzn/"],
    },
    lacks: {
      near: "who takes applications, and who is in charge of archives",
      site: site([
        instructions("<p>县档案局是全县档案工作的主管部门。</p>"),
        column("/gzdt/", "工作动态", [row("县政府办公室履行政务公开主管部门职责", "2020-10-12")]),
      ]),
      verdict: "not-found",
      reason: "topics.absent",
      notAt: ["/gkzn/", "/gzdt/1.html"],
    },
  },
  {
    rule: "CN20-6.2-b",
    holds: {
      site: site([instructions("")]),
      reason: "fields.pass",
      at: ["/gkzn/"],
    },
    lacks: {
      near: "all labels; no number behind the fax, no address behind the mail; the office's is on another page",
      site: site([
        textPage(
          "/gkzn/",
          "政府信息公开指南",
          lines([...contact.slice(0, 4), ["传真号码", "待补充"], ["电子邮箱", "暂无"]]),
        ),
        textPage("/lxwm/", "联系我们", lines(contact)),
      ]),
      verdict: "partial",
      reason: "fields.partial",
      says: "未见：传真号码、互联网联系方式",
      notAt: ["/lxwm/"],
    },
  },
  {
    rule: "CN20-6.3-b",
    holds: {
      site: headlines(row("全县政务公开业务培训班开班", "2020-09-12")),
      reason: "document.gathered",
      at: ["/xwzx/1.html"],
    },
    lacks: {
      near: "the training of the year before, training in other matters",
      site: headlines(
        row("全县政务公开业务培训班开班", "2019-09-12"),
        row("全县安全生产业务培训班开班", "2020-09-12"),
      ),
      reason: "document.gathered-none",
      notAt: ["/xwzx/1.html", "/xwzx/2.html"],
    },
  },
  {
    rule: "CN20-6.4-b",
    holds: {
      site: headlines(row("我县荣获某研究会政务公开十佳称号", "2020-12-12")),
      reason: "document.gathered",
      at: ["/xwzx/1.html"],
    },
    lacks: {
      near: "prizes for other things, and disclosure without any",
      site: headlines(
        row("县实验小学合唱团荣获一等奖", "2020-12-12"),
        row("全县政务公开工作推进会召开", "2020-10-12"),
      ),
      reason: "document.gathered-none",
      notAt: ["/xwzx/1.html", "/xwzx/2.html"],
    },
  },
]
