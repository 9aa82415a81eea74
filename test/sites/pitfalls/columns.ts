/** Finding a column by its name: who else bears it, and how it hides. */
import { row } from "../proof/article"
import { answers, column, landing, menuLink, textPage } from "../proof/column"
import { lines, link, list, prose } from "../proof/html"
import { guide } from "../proof/platform"
import { site } from "../proof/site"
import type { Pitfalls } from "./types"

const plan = row("柳塘县突发事件总体应急预案", "2020-05-06", { body: prose(40) })
const plans = (name = "应急预案", options = {}) => column("/yjya/", name, [plan], options)
const hidden = plans("应急预案", { hidden: true })

/** A province's page by the same name, full of what the county lacks. */
const ofProvince = {
  "http://www.linghai.gov.cn/yjya/": `<meta charset="utf-8"><title>应急预案_岭海省人民政府</title><h2>应急预案</h2>${list(
    [`${link("/yjya/1.html", "岭海省突发事件总体应急预案")}<span>2020-05-06</span>`],
    "list",
  )}`,
}
const framed = (address: string) => `<iframe src="${address}" width="100%" height="600"></iframe>`

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall: "the superior government's column in the menu",
      rule: "CN20-4.2-a",
      site: site([menuLink("应急预案", "http://www.linghai.gov.cn/yjya/")], { others: ofProvince }),
      verdict: "pending",
      reason: "column.external-other",
      notAt: ["http://www.linghai.gov.cn/yjya/1.html"],
    },
    {
      pitfall: "a friend link by the name of the column",
      rule: "CN20-4.2-a",
      site: site([], {
        home: `<div class="friend-links"><h3>友情链接</h3>${link("http://www.linghai.gov.cn/yjya/", "应急预案")}</div>`,
        others: ofProvince,
      }),
      verdict: "not-found",
      reason: "column.absent",
    },
    {
      pitfall: "news under a headline that is the column's name and no more",
      rule: "CN20-4.2-a",
      site: site([], {
        news: column("/xwzx/", "新闻中心", [
          row("县领导走访困难群众", "2020-12-30"),
          row("应急预案", "2020-12-29", { body: prose(2) }),
        ]),
      }),
      verdict: "not-found",
      reason: "column.absent",
    },
    {
      pitfall: "the word in headlines",
      rule: "CN20-1.1-a",
      site: site([column("/gzdt/", "工作动态", [row("我县公布县级部门权责清单", "2020-06-01")])]),
      verdict: "not-found",
      reason: "column.absent",
      notAt: ["/gzdt/1.html"],
    },
    {
      pitfall: "公开 alone, which is no way to apply",
      rule: "CN20-5.2-a",
      site: site([column("/gk/", "公开", [row("柳塘县河道管理办法", "2020-06-01")])]),
      verdict: "not-found",
      reason: "column.absent",
    },
    {
      pitfall: "a guide to services, which is no guide to disclosure",
      rule: "CN20-6.2-b",
      site: site([textPage("/bszn/", "办事指南", lines(guide))]),
      verdict: "not-found",
      reason: "column.absent",
      notAt: ["/bszn/"],
    },
    {
      pitfall: "negative list, list of fees, which are no lists of powers",
      rule: "CN20-1.1-a",
      site: site([
        column("/fmqd/", "负面清单", [row("市场准入负面清单（2020年版）", "2020-06-01")]),
        column("/sfqd/", "收费清单", [row("行政事业性收费目录清单", "2020-06-01")]),
      ]),
      verdict: "not-found",
      reason: "column.absent",
    },
    {
      pitfall: "the website's yearly form, which is no annual report",
      rule: "S60-1",
      asOf: "2021-06-30",
      site: site([
        column("/wznb/", "政府网站工作年度报表", [
          row("柳塘县政府网站工作年度报表（2020年度）", "2021-01-20"),
        ]),
      ]),
      verdict: "not-found",
      reason: "annual-report.no-column",
    },
  ],
  falseFail: [
    {
      pitfall: "a label that is a picture",
      rule: "CN20-4.2-a",
      site: site([hidden], {
        home: '<div class="nav"><a href="/yjya/"><img src="/b3.png" alt="应急预案"></a></div>',
      }),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/1.html"],
    },
    {
      pitfall: "a picture whose name stands in the link's title",
      rule: "CN20-4.2-a",
      site: site([hidden], {
        home: '<div class="nav"><a href="/yjya/" title="应急预案"><img src="/b3.png"></a></div>',
      }),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/1.html"],
    },
    {
      pitfall: "a menu in an iframe",
      rule: "CN20-4.2-a",
      site: site(
        [
          hidden,
          answers(
            "/nav.html",
            `<meta charset="utf-8"><ul class="nav"><li>${link("/yjya/", "应急预案")}</li><li>${link("/xwzx/", "新闻中心")}</li></ul>`,
          ),
        ],
        {
          home: framed("/nav.html"),
        },
      ),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/1.html"],
    },
    {
      pitfall: "a menu item that jumps by a script",
      rule: "CN20-4.2-a",
      site: site([hidden], {
        home: `<div class="nav"><span onclick="location.href='/yjya/'">应急预案</span></div>`,
      }),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/1.html"],
    },
    {
      pitfall: "a menu that a script writes",
      rule: "CN20-4.2-a",
      site: site([hidden], {
        home: `<div class="nav"><script>document.write('<a href="/yjya/">应急预案</a>')</script></div>`,
      }),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/1.html"],
    },
    {
      pitfall: "four levels below the home page",
      rule: "CN20-4.2-a",
      site: site([
        landing("/zfxxgk/", "政府信息公开", [
          landing("/zfxxgk/fdzdgknr/", "法定主动公开内容", [landing("/zfxxgk/yj/", "应急管理", [plans()])]),
        ]),
      ]),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/1.html"],
    },
    {
      pitfall: "the typo 权利清单",
      rule: "CN20-1.1-a",
      site: site([column("/qlqd/", "权利清单", [row("柳塘县民政局权力清单（2020年版）", "2020-06-01")])]),
      verdict: "pass",
      reason: "column.pass",
      at: ["/qlqd/1.html"],
    },
    {
      pitfall: "traditional script",
      rule: "CN20-4.2-a",
      site: site([
        column("/yjya/", "應急預案", [row("柳塘縣突發事件總體應急預案", "2020-05-06", { body: prose(40) })]),
      ]),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/1.html"],
    },
    {
      pitfall: "the unit's name, spaces and brackets around the label",
      rule: "CN20-4.2-a",
      site: site([plans("【 柳塘县　应 急 预 案 】>>")]),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/1.html"],
    },
  ],
}
