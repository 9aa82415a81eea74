/** What goes by nearly the right name: other matters, other units' papers, what is told of work, and the right thing under an unusual one. */
import { policy, row } from "../proof/article"
import { column, landing, textPage } from "../proof/column"
import { lines, link, list, prose } from "../proof/html"
import { guide, platform } from "../proof/platform"
import { site } from "../proof/site"
import type { Pitfall, Pitfalls } from "./types"

type Rows = Parameters<typeof column>[2]

/** A column whose name holds that of another. */
const named = (rule: string, name: string, title: string): Pitfall => ({
  pitfall: `a column called ${name}`,
  rule,
  site: site([
    column(
      "/lm/",
      name,
      [1, 2, 3].map((n) => row(`${title}${n}`, `2020-12-2${n}`)),
    ),
  ]),
  verdict: "not-found",
  reason: rule === "CN20-1.3-b" ? "gather.absent" : "column.absent",
  notAt: ["/lm/", "/lm/1.html"],
})

const leaders = (duties: string) =>
  site([
    column(
      "/ldfg/",
      "领导分工",
      ["郑山青", "陈文海"].map((name) =>
        row(`${name}同志`, "2020-03-05", {
          body: `<p>${name}同志${duties}</p>${prose(4)}<p>办公室电话：0591-83211234</p><p>办公室地址：文化路1号</p>`,
        }),
      ),
    ),
  ])

const guides = (...rows: Rows) => site([column("/gkzn/", "公开指南", rows)])
const ofBureau = row("县教育局信息公开指南", "2020-03-01", { body: lines(guide) })

const NAME = "柳塘县高龄津贴发放办法"
const away = list(
  [1, 2, 3, 4].map((n) => {
    const title = n === 1 ? `一图读懂《${NAME}》` : `视频解读：便民措施${n}`
    return `${link(`http://media.example/s/${n}`, title)}<span>2020-10-1${n}</span>`
  }),
  "list",
)
const shownAway = site([
  column("/gfxwj/", "规范性文件", [policy(NAME, "柳政规〔2020〕4号", "2020-10-12")]),
  textPage("/zcjd/", "政策解读", away),
])

export const pitfalls: Pitfalls = {
  falsePass: [
    named("CN20-1.1-a", "安全生产责任清单", "柳塘县安全生产责任清单"),
    named("CN20-1.1-a", "普法责任清单", "普法责任清单"),
    named("CN20-2.2-c", "购房优惠政策", "购房补贴公告"),
    named("CN20-3.1-a", "市场监管动态", "县市场监管局开展专项抽查"),
    named("CN20-4.1-a", "非洲猪瘟疫情防控", "猪瘟防控通报"),
    named("CN20-4.2-b", "防震减灾科普知识", "地震避险常识"),
    named("CN20-1.3-b", "市政府文件", "宁汐市河道管理办法"),
    {
      pitfall: "a department's guide in place of the government's own",
      rule: "CN20-6.2-b",
      site: guides(ofBureau),
      verdict: "fail",
      reason: "fields.none",
      says: "“县教育局信息公开指南”（2020-03-01，属于其他单位或上级）",
      notAt: ["/gkzn/1.html"],
    },
    {
      pitfall: "a box for letters to leaders, taken for their duties",
      rule: "ST20-5-b",
      site: site([
        column("/ldxx/", "领导信箱", [
          row("关于政务公开的来信", "2020-05-06", { body: "<p>来信内容：请做好政务公开。</p>" }),
        ]),
      ]),
      verdict: "not-found",
      reason: "column.absent",
    },
    {
      pitfall: "news of work in a field beside no catalogue",
      rule: "CN20-1.2-c",
      site: site([
        column("/jczwgk/", "基层政务公开", [
          row("县政务公开办召开标准化规范化工作会", "2020-11-20"),
          row("我县扎实推进就业领域政务公开", "2020-11-21"),
        ]),
      ]),
      verdict: "not-found",
      reason: "coverage.absent",
    },
    {
      pitfall: "a survey of how the website pleases",
      rule: "CN20-1.2-a",
      site: site([column("/wsdc/", "网上调查", [row("网站满意度调查问卷", "2020-05-01")])]),
      verdict: "fail",
      reason: "column.no-title",
      says: "标题含“满意度”",
    },
  ],
  falseFail: [
    {
      pitfall: "the office's telephone below each leader, and no leader in charge",
      rule: "ST20-5-b",
      site: leaders("负责农业、水利方面工作。"),
      verdict: "not-found",
      reason: "topics.absent",
      says: "正文未见“政务公开、政府信息公开”",
    },
    {
      pitfall: "a leader in charge of the office, its telephone below",
      rule: "ST20-5-b",
      site: leaders("协助县长分管办公室方面工作。"),
      verdict: "pending",
      reason: "topics.weaker",
      says: "分管办公室",
    },
    {
      pitfall: "the government's guide beside a department's",
      rule: "CN20-6.2-b",
      site: guides(ofBureau, row("柳塘县人民政府信息公开指南", "2020-03-01", { body: lines(guide) })),
      verdict: "pass",
      reason: "fields.pass",
      at: ["/gkzn/2.html"],
    },
    {
      pitfall: "a guide that says all of it in one sentence",
      rule: "CN20-6.2-b",
      site: site([
        textPage(
          "/gkzn/",
          "政府信息公开指南",
          `<p>本机关的政府信息公开工作机构为柳塘县人民政府办公室政务公开股，办公地址为柳塘县文化路1号，办公时间为周一至周五上午8:30-12:00，联系电话0591-83211234，传真0591-83215678，电子邮箱ltzw@liutang.gov.cn。</p>${prose(5)}`,
        ),
      ]),
      verdict: "pass",
      reason: "fields.pass",
    },
    {
      pitfall: "budgets in folders called by the year",
      rule: "CT20-1.4-l",
      site: site([
        landing("/czyjs/", "财政预决算", [
          column("/czyjs/2020/", "2020年", [row("柳塘县2020年政府预算", "2020-02-01")]),
          column("/czyjs/2019/", "2019年度", [row("柳塘县2019年政府决算", "2020-09-01")]),
        ]),
      ]),
      verdict: "pass",
      reason: "document.pass-kinds",
    },
    {
      pitfall: "columns of the key fields that are called 领域 and 信息公开",
      rule: "CT20-1.4-b",
      site: site([
        platform({
          beside: [
            landing("/zdly/", "重点领域信息公开", [
              column(
                "/zdly/jy/",
                "就业领域信息公开",
                ["高校毕业生", "退役军人", "下岗职工", "农民工"].map((who) =>
                  row(`柳塘县${who}就业创业补贴办法`, "2020-05-01"),
                ),
              ),
            ]),
          ],
        }),
      ]),
      verdict: "pass",
      reason: "topics.pass",
    },
    {
      pitfall: "an interpretation that the column lists and an app shows",
      rule: "CN20-2.1-a",
      site: shownAway,
      verdict: "fail",
      reason: "interpretation.fail",
      says: `“一图读懂《${NAME}》”（2020-10-11，链接至站外）`,
    },
    {
      pitfall: "forms of interpretations that an app shows",
      rule: "CN20-5.3-b",
      site: shownAway,
      verdict: "pending",
      reason: "column.foreign",
    },
  ],
}
