/** Columns that are empty and look full, and such as are full and look empty. */
import { interpretation, row } from "../proof/article"
import { answers, column, textPage } from "../proof/column"
import { link, list, prose } from "../proof/html"
import { scriptDrawn } from "../proof/obstacles"
import { site } from "../proof/site"
import type { Pitfalls } from "./types"

const words = ["洗手要点", "疫苗接种问答", "用药常识"]
const knowledge = words.map((title, i) => row(title, `2020-1${i}-05`))
const placeholder = (title: string, body: string) =>
  column("/jsjf/", "减税降费", [row(title, "2020-06-10", { body })])

export const pitfalls: Pitfalls = {
  falsePass: [
    ...[
      ["情况说明", "<p>截至目前，我县暂无此类信息。</p>"],
      ["关于本栏目的情况说明", "<p>本年度未产生此类信息。</p>"],
      ["本年度无相关信息", "<p>特此说明。</p>"],
      ["暂无", "<p>暂无</p>"],
      ["2020年不涉及此项内容", "<p>不涉及。</p>"],
    ].map(([title = "", body = ""]) => ({
      pitfall: `an article called ${title} fills the list`,
      rule: "CN20-2.2-c",
      site: site([placeholder(title, body)]),
      verdict: "pending" as const,
      reason: "column.placeholder",
    })),
    {
      pitfall: "the column's own page says that there is nothing",
      rule: "CN20-2.2-c",
      site: site([textPage("/jsjf/", "减税降费", "<p>暂无相关信息。</p>")]),
      verdict: "pending",
      reason: "column.placeholder",
    },
    {
      pitfall: "articles of years ago under new dates",
      rule: "CN20-2.2-c",
      site: site([
        column("/jsjf/", "减税降费", [
          row("小微企业普惠性税收减免指引", "2020-12-10", { at: "/jsjf/201803/t20180305_8811.html" }),
          row("阶段性降低社会保险费率办事须知", "2020-12-09", { at: "/jsjf/201804/t20180412_8944.html" }),
        ]),
      ]),
      verdict: "pending",
      reason: "column.redated",
    },
    {
      pitfall: "articles of years ago under new dates, in the folder of a month",
      rule: "CN20-2.2-c",
      site: site([
        column("/jsjf/", "减税降费", [
          row("小微企业普惠性税收减免指引", "2020-12-10", {
            at: "/jsjf/201803/8f14e45fceea167a5a36dedd4bea2543.shtml",
          }),
        ]),
      ]),
      verdict: "pending",
      reason: "column.redated",
      says: "网址日期为2018-03",
    },
    {
      pitfall: "an article of years ago under a new date, numbered as it was written",
      rule: "CN20-2.2-c",
      site: site([
        column("/jsjf/", "减税降费", [
          row("小微企业普惠性税收减免指引", "2020-12-10", { at: "/jsjf/post_1004.html" }),
          ...[2019, 2018, 2017].flatMap((year) =>
            ["06", "03"].map((month, i) =>
              row(`${year}年${month}月办税指引`, `${year}-${month}-10`, {
                at: `/jsjf/post_${(year - 2016) * 1000 + 10 - i}.html`,
              }),
            ),
          ),
        ]),
      ]),
      verdict: "pending",
      reason: "column.redated",
      says: "编号小于",
    },
    {
      pitfall: "a page that says it is new, in a file that nobody has changed for years",
      rule: "CN20-4.1-a",
      site: site([
        column("/yqfk/", "疫情防控", [
          row("疫情防控提示", null, {
            reply: {
              status: 200,
              headers: { "last-modified": "Tue, 11 Feb 2020 01:02:03 GMT" },
              body: `<html><head><meta charset="utf-8"><title>疫情防控提示</title></head><body><h1>疫情防控提示</h1><p>发布日期：2020-12-20</p>${prose(8)}</body></html>`,
            },
          }),
          row("一周疫情通报", "2020-05-11"),
        ]),
      ]),
      verdict: "pending",
      reason: "column.redated",
      says: "文件最后修改于2020-02-11",
    },
    {
      pitfall: "news of meetings, which are named as what does not count",
      rule: "CN20-2.2-c",
      site: site([column("/jsjf/", "减税降费", [row("全县减税降费工作推进会召开", "2020-06-10")])]),
      verdict: "fail",
      reason: "column.no-title",
      says: "不含召开、会议",
    },
    {
      pitfall: "the site's news beside an empty list",
      rule: "CN20-2.2-c",
      site: site([
        column("/jsjf/", "减税降费", [], {
          above: `<div class="side"><h3>新闻中心</h3>${list([`${link("/xwzx/1.html", "全县农村工作例会召开")}<span>2020-12-30</span>`])}</div>`,
        }),
      ]),
      verdict: "pending",
      reason: "column.unlisted",
    },
  ],
  falseFail: [
    {
      pitfall: "a page in a file whose clock was never set",
      rule: "CN20-4.1-a",
      site: site([
        column("/yqfk/", "疫情防控", [
          row("疫情防控提示", null, {
            reply: {
              status: 200,
              headers: { "last-modified": "Tue, 01 Jan 1980 00:00:00 GMT" },
              body: `<html><head><meta charset="utf-8"><title>疫情防控提示</title></head><body><h1>疫情防控提示</h1><p>发布日期：2020-12-20</p>${prose(8)}</body></html>`,
            },
          }),
          row("一周疫情通报", "2020-05-11"),
        ]),
      ]),
      verdict: "pass",
      reason: "column.pass",
    },
    {
      pitfall: "documents of earlier years, put up at once beside news of this one",
      rule: "CN20-2.2-c",
      site: site([
        column("/jsjf/", "减税降费", [
          row("小微企业普惠性税收减免指引", "2020-03-10", { at: "/jsjf/post_1004.html" }),
          ...[2018, 2017, 2019, 2016].map((year, i) =>
            row(`${year}年办税指引`, `${year}-05-10`, { at: `/jsjf/post_${3000 + i}.html` }),
          ),
        ]),
      ]),
      verdict: "pass",
      reason: "column.pass",
    },
    {
      pitfall: "a list that scripts draw",
      rule: "CN20-2.2-c",
      site: site([column("/jsjf/", "减税降费", [], { reply: scriptDrawn })]),
      verdict: "blocked",
      reason: "blocked.script-drawn",
    },
    {
      pitfall: "a list that scripts draw inside the site's own frame",
      rule: "CN20-2.2-c",
      site: site([
        column("/jsjf/", "减税降费", [], {
          above: `<ul id="list"></ul><script>$.ajax({url:"/api/list",data:{id:7},success:function(d){$("#list").html(tpl(d))}})</script>`,
        }),
      ]),
      verdict: "blocked",
      reason: "blocked.script-drawn",
    },
    {
      pitfall: "a list in an iframe",
      rule: "CN20-2.2-c",
      site: site([
        column("/jsjf/", "减税降费", [], { above: '<iframe src="/jsjf/list.html"></iframe>' }),
        answers(
          "/jsjf/list.html",
          `<meta charset="utf-8">${list([`${link("/jsjf/9.html", "小规模纳税人减征增值税办事须知")}<span>2020-05-06</span>`], "list")}`,
        ),
      ]),
      verdict: "pass",
      reason: "column.pass",
      at: ["/jsjf/9.html"],
    },
    {
      pitfall: "a first page that is a stub, the rows on the next",
      rule: "CN20-2.2-c",
      site: site([
        column("/jsjf/", "减税降费", [], {
          above: `<div class="pages">${link("/jsjf/index_1.html", "下一页")} ${link("/jsjf/index_1.html", "尾页")}</div>`,
        }),
        answers(
          "/jsjf/index_1.html",
          `<meta charset="utf-8"><title>减税降费</title><h2>减税降费</h2>${list([`${link("/jsjf/9.html", "小规模纳税人减征增值税办事须知")}<span>2020-05-06</span>`], "list")}`,
        ),
      ]),
      verdict: "pass",
      reason: "column.pass",
      at: ["/jsjf/9.html"],
    },
    {
      pitfall: "a column behind a login",
      rule: "CN20-2.2-c",
      site: site([
        column("/jsjf/", "减税降费", [], {
          above: `<form class="login" action="/login" method="post"><p>请登录后查看</p><input name="user"><input type="password" name="pass"><button>登录</button></form>`,
        }),
      ]),
      verdict: "blocked",
      reason: "blocked.login",
    },
    {
      pitfall: "an explanation of a rumour, which is what the column is for",
      rule: "CN20-2.1-c",
      site: site([
        column("/hygq/", "回应关切", [
          interpretation("关于网传城区停水事件的情况说明", "2020-07-01", null, { body: prose(6) }),
        ]),
      ]),
      verdict: "pass",
      reason: "column.pass",
      at: ["/hygq/1.html"],
    },
    {
      pitfall: "rows that open no page of their own",
      rule: "CN20-4.2-b",
      site: site([
        column(
          "/jkkp/",
          "健康科普",
          knowledge.map((one) => ({ ...one, reply: { status: 404 } })),
        ),
      ]),
      verdict: "pass",
      reason: "column.pass",
    },
  ],
}
