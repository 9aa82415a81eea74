/** 三: rules of supervision, services for those who have business with the offices. */
import { row } from "../article"
import { column, menuLink } from "../column"
import { lines } from "../html"
import { site } from "../site"
import type { Proof, Reply } from "../types"

/** The province's service hall, on a host of its own. */
const HALL = "http://zwfw.fujian.gov.cn/liutang/"
const hall: Record<string, Reply> = {
  [HALL]:
    "<title>福建省网上办事大厅</title><h1>柳塘县</h1><p>请输入申报号和查询密码，查询本县各部门事项的办理进度。</p>",
}

const guide = [
  ["事项名称", "临时救助对象认定"],
  ["设定依据", "《社会救助暂行办法》第四十七条"],
  ["申请条件", "因火灾、疾病等原因导致基本生活暂时困难的家庭"],
  ["办理材料", "申请书、身份证、困难情况证明"],
  ["办理地点", "柳塘县柳塘镇文化路18号民政局一楼"],
  ["办理时间", "周一至周五上午8:30-12:00"],
  ["联系电话", "0591-83217788"],
  ["办理流程", "申请、受理、审核、审批、发放"],
] as const
const full = row("临时救助办事指南", "2020-03-05", { body: lines(guide) })
const poor = row("殡葬减免办事指南", "2020-03-05", { body: lines(guide.slice(0, 4)) })

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-3.1-a",
    holds: {
      site: site([column("/ssj/", "双随机、一公开", [row("2020年度随机抽查事项清单", "2020-03-05")])]),
      reason: "column.pass",
      at: ["/ssj/", "/ssj/1.html"],
    },
    lacks: [
      {
        near: "a column by the name, without a row",
        site: site([column("/ssj/", "双随机、一公开", [])]),
        verdict: "fail",
        reason: "column.empty",
      },
      {
        near: "meetings about it",
        site: site([column("/ssj/", "双随机、一公开", [row("全县双随机抽查工作推进会召开", "2020-03-05")])]),
        verdict: "fail",
        reason: "column.no-title",
      },
      {
        near: "news of supervision, and rules of another trade",
        site: site([
          column("/gzdt/", "工作动态", [row("县市场监管局开展双随机抽查", "2020-03-05")]),
          column("/jgzd/", "监管机构设置", [row("柳塘县各监管机构", "2020-03-05")]),
        ]),
        verdict: "not-found",
        reason: "column.absent",
        notAt: ["/gzdt/1.html", "/jgzd/"],
      },
    ],
  },
  {
    rule: "CN20-3.2-a",
    holds: [
      {
        site: site([menuLink("办件查询", HALL)], { others: hall }),
        reason: "column.external",
        at: [HALL],
      },
      {
        site: site([column("/bjcx/", "办件进度查询", [])]),
        reason: "column.entrance",
        at: ["/bjcx/"],
      },
    ],
    lacks: [
      {
        near: "guides, and results of an examination",
        site: site([
          column("/bszn/", "办事指南", [full]),
          menuLink("成绩查询", "/cjcx/"),
          menuLink("网上办事大厅", HALL),
        ]),
        verdict: "not-found",
        reason: "column.absent",
        notAt: ["/bszn/", HALL],
      },
      {
        near: "a query on a host that is no government's",
        site: site([menuLink("办件查询", "http://www.bjcx.com/liutang/")]),
        verdict: "pending",
        reason: "column.external-other",
      },
    ],
  },
  {
    rule: "CN20-3.2-b",
    holds: {
      site: site([column("/bszn/", "办事指南", [full, { ...full, title: "高龄津贴办事指南" }])]),
      reason: "fields.page-pass",
      at: ["/bszn/1.html", "/bszn/2.html"],
    },
    lacks: {
      near: "one guide in full, one of four elements",
      site: site([column("/bszn/", "办事指南", [full, poor])]),
      verdict: "partial",
      reason: "fields.page-partial",
      says: "达到5项以上（共8项）的1个",
    },
  },
  {
    rule: "CN20-3.2-c",
    holds: [
      {
        site: site([menuLink("一件事一次办", HALL)], { others: hall }),
        reason: "column.external",
        at: [HALL],
      },
      {
        site: site([column("/yjs/", "“一件事”主题服务", [])]),
        reason: "column.entrance",
        at: ["/yjs/"],
      },
    ],
    lacks: {
      near: "deeds for the people, and single services",
      site: site([
        column("/mssx/", "为民办一件实事", [row("石桥村自来水改造完工", "2020-03-05")]),
        column("/bszn/", "办事指南", [full]),
      ]),
      verdict: "not-found",
      reason: "column.absent",
      notAt: ["/mssx/", "/bszn/"],
    },
  },
  {
    rule: "CN20-3.3-a",
    holds: {
      site: site([column("/hqzc/", "惠企政策", [row("柳塘县企业纾困补贴申领指南", "2020-05-05")])]),
      reason: "document.gathered",
      at: ["/hqzc/1.html"],
    },
    lacks: {
      near: "other news for enterprises, and the reliefs of the year before",
      site: site([
        column("/hqzc/", "惠企政策", [
          row("关于组织企业参加展销会的通知", "2020-05-05"),
          row("柳塘县企业纾困补贴申领指南", "2019-05-05"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/hqzc/1.html", "/hqzc/2.html"],
    },
  },
  {
    rule: "CN20-3.3-c",
    holds: {
      site: site([
        column("/zcjd/", "政策解读", [
          row("《柳塘县企业纾困补贴办法》解读", "2020-05-06", { source: "柳塘县财政局" }),
          row("《柳塘县重大项目调度办法》解读", "2020-05-07", { source: "柳塘县人民政府办公室" }),
        ]),
      ]),
      reason: "forms.pass",
      at: ["/zcjd/1.html", "/zcjd/2.html"],
      says: "符合要求的2条",
    },
    lacks: {
      near: "what papers and other places' offices say, and the own office the year before",
      site: site([
        column("/zcjd/", "政策解读", [
          row("一文看懂纾困补贴", "2020-05-06", { source: "闽江晚报" }),
          row("全省纾困政策怎么看", "2020-05-07", { source: "福建省财政厅" }),
          row("纾困补贴问与答", "2020-05-07", { source: null }),
          row("《柳塘县企业用工补贴办法》解读", "2019-05-07", { source: "柳塘县财政局" }),
        ]),
      ]),
      reason: "forms.fail",
      says: "符合要求的0条",
    },
  },
]
