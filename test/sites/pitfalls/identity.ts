/** Whose site it is, what is its own, and what its marks are worth; personal data. */
import { row } from "../proof/article"
import { answers, column, textPage } from "../proof/column"
import { link, list, prose } from "../proof/html"
import { site } from "../proof/site"
import type { Pitfalls } from "./types"

const person = (text: string, body = prose(4)) =>
  site([
    column("/yqfk/", "疫情防控", [
      row("关于返乡人员登记的通告", "2020-12-20", { body: `<p>${text}</p>${body}` }),
    ]),
  ])
const plan = row("柳塘县突发事件总体应急预案", "2020-05-06", { body: prose(50) })
const other = (name: string) => `http://${name}.linghai.gov.cn/yjya/`
const none = { verdict: "pending", reason: "personal-data.none" } as const
const seen = { verdict: "pending", reason: "personal-data.hits" } as const

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall: "a number with spaces between its digits",
      rule: "CN20-4.3-b",
      site: person("居民张三，身份证号 110105 19491231 002X。"),
      ...seen,
    },
    {
      pitfall: "a number in full width",
      rule: "CN20-4.3-b",
      site: person("居民张三，身份证号１１０１０５１９４９１２３１００２Ｘ。"),
      ...seen,
    },
    {
      pitfall: "plans of other places in the header that all sites of a region share",
      rule: "CN20-4.2-a",
      site: site([], {
        home: `<div class="header">${list(["东山县", "西河县"].map((name, i) => link(other(`d${i}`), `${name}应急预案`)))}</div>`,
      }),
      verdict: "not-found",
      reason: "column.absent",
    },
    {
      pitfall: "a bureau's page taken for the county's portal",
      rule: "CN20-1.2-c",
      level: "department",
      name: "柳塘县教育局",
      site: site([
        column("/bzml/", "基层政务公开标准目录", [row("柳塘县教育领域基层政务公开标准目录", "2020-11-10")]),
      ]),
      verdict: "not-applicable",
      reason: "common.level",
    },
  ],
  falseFail: [
    {
      pitfall: "a unified credit code",
      rule: "CN20-4.3-b",
      site: person("统一社会信用代码：11350499MB1234567X"),
      ...none,
    },
    {
      pitfall: "a long index number",
      rule: "CN20-4.3-b",
      site: person("索引号：350499-0100-2020-000123-110105"),
      ...none,
    },
    {
      pitfall: "an office's telephones",
      rule: "CN20-4.3-b",
      site: person("咨询电话：0591-83217788，值班手机：13800138000（防控办）"),
      ...none,
    },
    {
      pitfall: "numbers that are masked as the law has it",
      rule: "CN20-4.3-b",
      site: person("拟录用人员：张三，身份证号110105********002X"),
      ...none,
    },
    {
      pitfall: "18 digits that are no day of birth",
      rule: "CN20-4.3-b",
      site: person("项目编号：110105194913310021"),
      ...none,
    },
    {
      pitfall: "a part of the site on another host below its own domain",
      rule: "CN20-4.2-a",
      site: site([textPage("/x/", "便民", prose(2))], {
        home: `<div class="nav">${link("http://zfxxgk.liutang.gov.cn/yjya/", "应急预案")}</div>`,
        others: {
          "http://zfxxgk.liutang.gov.cn/yjya/": `<meta charset="utf-8"><title>应急预案</title><h2>应急预案</h2><ul class="list"><li><a href="/yjya/1.html">柳塘县突发事件总体应急预案</a><span>2020-05-06</span></li></ul>`,
          "http://zfxxgk.liutang.gov.cn/yjya/1.html": `<meta charset="utf-8"><title>柳塘县突发事件总体应急预案</title><h1>柳塘县突发事件总体应急预案</h1><p>发布时间：2020-05-06</p><div class="TRS_Editor">${prose(50)}</div>`,
        },
      }),
      verdict: "pass",
      reason: "column.pass",
    },
    {
      pitfall: "a column under a path that the menu does not share",
      rule: "CN20-4.2-a",
      site: site([column("/art/col_8123/", "应急预案", [plan])]),
      verdict: "pass",
      reason: "column.pass",
    },
    {
      pitfall: "a province's duty at a county's site",
      rule: "CN20-5.3-e",
      site: site([]),
      verdict: "not-applicable",
      reason: "common.level",
    },
    {
      pitfall: "no word of IPv6 from the machine that asks",
      rule: "CN20-5.3-e",
      level: "prefecture",
      name: "柳塘市人民政府",
      site: site([]),
      verdict: "pending",
      reason: "transport.pending",
    },
    {
      pitfall: "marks of the foot that a script writes",
      rule: "S47-2",
      site: site([answers("/foot.js", "")], {
        home: `<script>document.write('<div class="footer">主办单位：柳塘县人民政府 联系电话：0591-83217788 <a href="http://beian.miit.gov.cn/">闽ICP备12345678号</a> <a href="http://www.beian.gov.cn/">闽公网安备 35049902000001号</a> 网站标识码：3504990001 <a href="http://bszs.conac.cn/">党政机关</a> <a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html">我为政府网站找错</a> <a href="/wzdt/">网站地图</a></div>')</script>`,
      }),
      verdict: "pass",
      reason: "site-norms.pass",
    },
  ],
}
