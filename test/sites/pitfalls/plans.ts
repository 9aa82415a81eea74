/** Plans for emergencies: news of them, warnings, and plans that stand elsewhere. */
import { row } from "../proof/article"
import { column, menuLink } from "../proof/column"
import { prose } from "../proof/html"
import { site } from "../proof/site"
import type { Pitfall, Pitfalls } from "./types"

const only = (pitfall: string, title: string): Pitfall => ({
  pitfall,
  rule: "CN20-4.2-a",
  site: site([column("/yjya/", "应急预案", [row(title, "2020-05-06", { body: prose(50) })])]),
  verdict: "fail",
  reason: "column.no-title",
})
const plan = row("柳塘县突发事件总体应急预案", "2020-05-06", { body: prose(50) })

export const pitfalls: Pitfalls = {
  falsePass: [
    only("news of a review", "县应急管理局召开突发事件总体应急预案评审会"),
    only("a warning of rain", "柳塘县气象台发布暴雨橙色预警信号"),
    only("news of an exercise", "全县开展防汛应急预案演练"),
    only("training in a plan", "县教育局组织校园安全应急预案培训"),
    only("a draft on which the public is heard", "关于《柳塘县防汛应急预案》公开征求意见的公告"),
    only("a plan that is no longer in force", "关于废止柳塘县防汛应急预案的通知"),
    only("an interpretation of a plan", "《柳塘县防汛应急预案》解读"),
    {
      pitfall: "a plan of a few words",
      rule: "CN20-4.2-a",
      site: site([
        column("/yjya/", "应急预案", [row("柳塘县防汛应急预案", "2020-05-06", { body: "<p>见附件。</p>" })]),
      ]),
      verdict: "fail",
      reason: "column.no-document",
    },
  ],
  falseFail: [
    {
      pitfall: "plans on the host of the county's own bureau",
      rule: "CN20-4.2-a",
      site: site([menuLink("应急预案", "http://yjj.liutang.gov.cn/yjya/")], {
        others: {
          "http://yjj.liutang.gov.cn/yjya/": `<meta charset="utf-8"><title>应急预案_柳塘县应急管理局</title><h2>应急预案</h2><ul class="list"><li><a href="/yjya/1.html">柳塘县防汛应急预案</a><span>2020-05-06</span></li></ul>`,
          "http://yjj.liutang.gov.cn/yjya/1.html": `<meta charset="utf-8"><title>柳塘县防汛应急预案</title><h1>柳塘县防汛应急预案</h1><p>发布时间：2020-05-06</p><div class="TRS_Editor">${prose(50)}</div>`,
        },
      }),
      verdict: "pass",
      reason: "column.pass",
      at: ["http://yjj.liutang.gov.cn/yjya/1.html"],
    },
    {
      pitfall: "plans on the host of a bureau of another domain",
      rule: "CN20-4.2-a",
      site: site([menuLink("应急预案", "http://www.ltyj.gov.cn/yjya/")]),
      verdict: "pending",
      reason: "column.external-other",
    },
    {
      pitfall: "a plan that is a file",
      rule: "CN20-4.2-a",
      site: site([
        column("/yjya/", "应急预案", [
          row("关于印发柳塘县防汛应急预案的通知", "2020-05-06", {
            body: "<p>现予印发。</p>",
            files: [["柳塘县防汛应急预案.pdf", "/upload/ya.pdf"]],
          }),
        ]),
      ]),
      verdict: "pass",
      reason: "column.pass",
    },
    {
      pitfall: "a row that leads straight to the file",
      rule: "CN20-4.2-a",
      site: site([
        column("/yjya/", "应急预案", [
          row("柳塘县防汛应急预案", "2020-05-06", {
            at: "/upload/ya.pdf",
            reply: { status: 200, headers: { "content-type": "application/pdf" }, body: "%PDF-1.4" },
          }),
        ]),
      ]),
      verdict: "pass",
      reason: "column.pass",
    },
    {
      pitfall: "a plan that has been scanned",
      rule: "CN20-4.2-a",
      site: site([
        column("/yjya/", "应急预案", [
          row("柳塘县防汛应急预案", "2020-05-06", {
            body: '<p><img src="/upload/1.jpg"></p><p><img src="/upload/2.jpg"></p>',
          }),
        ]),
      ]),
      verdict: "pending",
      reason: "column.pictured",
    },
    {
      pitfall: "a plan behind news of plans",
      rule: "CN20-4.2-a",
      site: site([
        column("/yjya/", "应急预案", [
          row("县应急管理局召开预案评审会", "2020-06-06"),
          row("全县开展预案演练", "2020-06-05"),
          plan,
        ]),
      ]),
      verdict: "pass",
      reason: "column.pass",
      at: ["/yjya/3.html"],
    },
  ],
}
