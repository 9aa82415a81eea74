/** What a site shows in part, or in an odd place: cut titles, frames, the foot, other editions. */
import { row } from "../proof/article"
import { answers, column, menuLink, textPage } from "../proof/column"
import { link, list, prose } from "../proof/html"
import { platform } from "../proof/platform"
import { report } from "../proof/report"
import { site } from "../proof/site"
import type { Pitfall, Pitfalls } from "./types"

const plan = row("柳塘县突发事件总体应急预案", "2020-05-06", { body: prose(40) })
const plans = column("/yjya/", "应急预案", [plan], { hidden: true })

/** A list that cuts the titles of its rows, whose pages have them whole. */
const cutShort = (
  shown: readonly string[],
  rows: Parameters<typeof column>[2],
  path: string,
  name: string,
) => {
  const whole = column(path, name, rows)
  const cut = shown.map((title, i) => `${link(`${path}${i + 1}.html`, title)}<span>2020-05-0${i + 1}</span>`)
  const own = textPage(path, name, list(cut, "list"))
  return site([{ ...whole, pages: { ...whole.pages, ...own.pages } }])
}

/** A column that shows a page of the province's portal in a frame. */
const framed = (path: string, whose: string) => {
  const address = `http://zwfw.linghai.gov.cn${path}`
  const body = `<meta charset="utf-8"><title>${whose}权责清单</title><h1>权责清单</h1>${prose(5)}`
  return site([textPage("/qzqd/", "权责清单", `<iframe src="${address}" width="100%"></iframe>`)], {
    others: { [address]: body },
  })
}

const edition = (where: string, address: string): Pitfall => ({
  pitfall: `a column of the edition ${where} only`,
  rule: "CN20-4.2-a",
  site: site([menuLink("应急预案", address)]),
  verdict: "not-found",
  reason: "column.absent",
  says: "只见于手机版、英文版等其他版本",
})

const bareReports = (titles: readonly string[], pages: Parameters<typeof column>[2]) => {
  const whole = column("/nb/", "政府信息公开年报", pages)
  const rows = titles.map((title, i) => link(`/nb/${i + 1}.html`, title))
  const own = textPage("/nb/", "政府信息公开年报", list(rows, "list"))
  return site([{ ...whole, pages: { ...whole.pages, ...own.pages } }])
}

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall: "titles cut short, behind which stands news of plans",
      rule: "CN20-4.2-a",
      site: cutShort(
        ["县应急局组织召开柳塘县森林防火…", "我县各镇认真学习贯彻突发事件…"],
        [
          row("县应急局组织召开柳塘县森林防火应急预案评审会", "2020-05-01"),
          row("我县各镇认真学习贯彻突发事件应急预案", "2020-05-02"),
        ],
        "/yjya/",
        "应急预案",
      ),
      verdict: "fail",
      reason: "column.no-title",
    },
    {
      pitfall: "a frame that shows the front of somebody's portal",
      rule: "CN20-1.1-a",
      site: framed("/qzqd/", "岭海省"),
      verdict: "pending",
      reason: "column.external-unnamed",
    },
    {
      pitfall: "a yearly report of another matter among the reports, called no more than that",
      rule: "S60-1",
      asOf: "2021-06-30",
      site: bareReports(
        ["2020年度报告"],
        [
          row("柳塘县2020年法治政府建设年度报告", "2021-01-20", {
            body: `<p>法治政府建设情况。</p>${prose(30)}`,
          }),
        ],
      ),
      verdict: "not-found",
      reason: "annual-report.absent",
    },
    edition("for telephones", "/wap/yjya/"),
    edition("on a host for telephones", "http://m.liutang.gov.cn/yjya/"),
    edition("in English", "/en/yjya/"),
    {
      pitfall: "a column of which only the foot knows",
      rule: "CN20-4.2-a",
      site: site([plans], { home: `<div class="footer">${link("/yjya/", "应急预案")}</div>` }),
      verdict: "not-found",
      reason: "column.absent",
      says: "仅见于页脚",
    },
  ],
  falseFail: [
    {
      pitfall: "titles cut short before the word that tells",
      rule: "CN20-4.2-a",
      site: cutShort(
        ["柳塘县防汛抗旱和抢险救灾…", "柳塘县突发公共卫生事件专项…"],
        [
          row("柳塘县防汛抗旱和抢险救灾工作手册", "2020-05-01"),
          { ...plan, title: "柳塘县突发公共卫生事件专项应急预案" },
        ],
        "/yjya/",
        "应急预案",
      ),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/2.html"],
    },
    {
      pitfall: "titles cut short, none of which opens",
      rule: "CN20-4.2-a",
      site: site([
        textPage(
          "/yjya/",
          "应急预案",
          list(
            [1, 2, 3].map((n) => link(`/yj/${n}.html`, `柳塘县突发公共卫生事件专项…`)),
            "list",
          ),
        ),
      ]),
      verdict: "pending",
      reason: "column.cut",
    },
    {
      pitfall: "budget and final accounts under titles cut short",
      rule: "CT20-1.4-l",
      site: cutShort(
        ["关于柳塘县2020年县级财政…", "关于柳塘县2019年县级财政…"],
        [
          row("关于柳塘县2020年县级财政预算草案的报告", "2020-05-01"),
          row("关于柳塘县2019年县级财政决算的报告", "2020-05-02"),
        ],
        "/czyjs/",
        "财政预决算",
      ),
      verdict: "pass",
      reason: "document.pass-kinds",
    },
    {
      pitfall: "a report under a title cut short",
      rule: "S60-1",
      asOf: "2021-06-30",
      site: bareReports(
        ["2020", "2019", "2018", "2017"].map((year) => `柳塘县人民政府${year}年政府信息公开工作…`),
        [report()],
      ),
      verdict: "pass",
      reason: "annual-report.pass",
    },
    {
      pitfall: "a column that shows the portal's page for the county in a frame",
      rule: "CN20-1.1-a",
      site: framed("/liutang/qzqd/", "柳塘县"),
      verdict: "pass",
      reason: "column.external",
      at: ["/qzqd/"],
    },
    {
      pitfall: "reports called by their year alone",
      rule: "S60-1",
      asOf: "2021-06-30",
      site: bareReports(
        ["2020年度报告", "2019年度报告"],
        [report(), report({ title: "柳塘县人民政府2019年政府信息公开工作年度报告", date: "2020-03-01" })],
      ),
      verdict: "pass",
      reason: "annual-report.pass",
      at: ["/nb/1.html"],
    },
    {
      pitfall: "the platform's entrance at the foot of the home page",
      rule: "CN20-5.1-a",
      site: site([{ ...platform(), menu: [] }], {
        home: `<div class="footer">${link("/zfxxgk/", "政府信息公开")}</div>`,
      }),
      verdict: "pending",
      reason: "platform.unsettled",
      says: "首页入口（仅在页脚）",
    },
    {
      pitfall: "a column that has moved to another place of the site",
      rule: "CN20-4.2-a",
      site: site([
        textPage("/ya/", "应急预案", `<p>本栏目已迁移，请${link("/yjya/", "点击查看")}。</p>`),
        plans,
      ]),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/1.html"],
    },
    {
      pitfall: "a column in the menu that is empty, and one of its name on the platform that is not",
      rule: "CN20-4.2-a",
      site: site([
        column("/ya/", "应急预案", []),
        platform({ beside: [column("/yjya/", "应急预案", [plan])] }),
      ]),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/1.html"],
    },
    {
      pitfall: "an address that only a list of choices holds",
      rule: "CN20-4.2-a",
      site: site([plans], {
        home: `<select onchange="location.href=this.value"><option value="/yjya/">应急预案</option></select>`,
      }),
      verdict: "pass",
      reason: "column.pass",
    },
    {
      pitfall: "a menu that is a map of one picture",
      rule: "CN20-4.2-a",
      site: site([plans], {
        home: '<map name="m"><area shape="rect" coords="0,0,9,9" href="/yjya/" alt="应急预案"></map><img src="/n.jpg" usemap="#m">',
      }),
      verdict: "pass",
      reason: "column.pass",
    },
    {
      pitfall: "news by the name of the place, beside news of the party",
      rule: "S19-V4",
      site: site([
        column("/ltyw/", "柳塘要闻", [
          row("县领导走访企业", "2020-12-29"),
          row("春运准备工作启动", "2020-12-28"),
        ]),
        column("/dj/", "党建工作动态", [row("党史学习", "2020-08-28")]),
        column("/tzgg/", "通知公告", [row("关于停水的公告", "2020-12-01")]),
        column("/wj/", "政府文件", [row("柳塘县河道管理办法", "2020-10-10")]),
      ]),
      verdict: "pass",
      reason: "site-basics.pass",
    },
    {
      pitfall: "the site's answer page by way of a frame of its own",
      rule: "CN20-1.1-a",
      site: site([
        textPage("/qzqd/", "权责清单", '<iframe src="/qz/list.html"></iframe>'),
        answers(
          "/qz/list.html",
          `<meta charset="utf-8">${list(
            [1, 2, 3, 4].map(
              (n) => `${link(`/qz/${n}.html`, `县级部门权责清单第${n}批`)}<span>2020-06-0${n}</span>`,
            ),
            "list",
          )}`,
        ),
      ]),
      verdict: "pass",
      reason: "column.pass",
    },
  ],
}
