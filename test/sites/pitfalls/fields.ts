/** Functions of an office: labels without values, and values that stand elsewhere. */
import { row } from "../proof/article"
import { column, landing, textPage } from "../proof/column"
import { lines, prose } from "../proof/html"
import { site } from "../proof/site"
import type { Pitfalls } from "./types"

const duties = [
  ["机关职能", "负责全县民政事务的管理和服务，指导基层政权建设"],
  ["内设机构", "办公室、社会救助股、社会事务股"],
] as const
const contact = [
  ["办公地址", "柳塘县柳塘镇文化路18号"],
  ["办公时间", "周一至周五上午8:30-12:00，下午14:30-17:30"],
  ["联系电话", "0591-83217788"],
  ["负责人", "陈文海"],
] as const
const about = (body: string) => site([textPage("/jgzn/", "机构职能", body)])
const cells = [...duties, ...contact]
  .map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`)
  .join("")

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall: "headings of a template with nothing behind them",
      rule: "CN20-1.1-b",
      site: about(lines([...duties, ["办公地址", ""], ["办公时间", ""], ["联系方式", ""], ["负责人", ""]])),
      verdict: "partial",
      reason: "fields.partial",
      says: "未见：办公地址、办公时间、联系方式、负责人姓名",
    },
    {
      pitfall: "labels in one row, their cells blank",
      rule: "CN20-1.1-b",
      site: about(
        "<table><tr><td>机关职能</td><td>内设机构</td><td>办公地址</td><td>办公时间</td><td>联系电话</td><td>负责人</td></tr><tr><td></td><td></td><td></td><td></td><td></td><td></td></tr></table>",
      ),
      verdict: "fail",
      reason: "fields.none",
    },
    {
      pitfall: "the site's own telephone at the foot of the page",
      rule: "CN20-1.1-b",
      site: about(`${lines([...duties, ["办公地址", "柳塘县柳塘镇文化路18号"]])}${prose(3)}`),
      verdict: "partial",
      reason: "fields.partial",
      says: "联系方式",
    },
    {
      pitfall: "words that are no number behind the telephone's label",
      rule: "CN20-1.1-b",
      site: about(
        lines([
          ...duties,
          ["办公地址", "见首页"],
          ["办公时间", "法定工作日"],
          ["联系电话", "详见附件"],
          ["负责人", "空缺"],
        ]),
      ),
      verdict: "partial",
      reason: "fields.partial",
      says: "联系方式",
    },
  ],
  falseFail: [
    {
      pitfall: "all of it in a picture",
      rule: "CN20-1.1-b",
      site: about('<p><img src="/upload/jgzn.jpg"></p>'),
      verdict: "pending",
      reason: "fields.covered",
    },
    {
      pitfall: "the telephone in a picture",
      rule: "CN20-1.1-b",
      site: about(`${lines(duties)}<p><img src="/upload/lxfs.png" alt="联系方式"></p>`),
      verdict: "pending",
      reason: "fields.covered",
    },
    {
      pitfall: "fields on pages one level down",
      rule: "CN20-1.1-b",
      site: site([
        landing("/jgzn/", "机构职能", [
          textPage("/jgzn/zn/", "主要职责", lines(duties)),
          textPage("/jgzn/lx/", "联系方式", lines(contact)),
        ]),
      ]),
      verdict: "pass",
      reason: "fields.pass",
    },
    {
      pitfall: "fields on the articles that the column lists",
      rule: "CN20-1.1-b",
      site: site([
        column("/jgzn/", "机构职能", [
          row("主要职责和内设机构", "2019-03-05", { body: lines(duties) }),
          row("办公地址和联系方式", "2019-03-05", { body: lines(contact) }),
        ]),
      ]),
      verdict: "pass",
      reason: "fields.pass",
    },
    {
      pitfall: "labels and values in cells of a table",
      rule: "CN20-1.1-b",
      site: about(`<table>${cells}</table>`),
      verdict: "pass",
      reason: "fields.pass",
    },
    {
      pitfall: "labels with spaces between their characters, values on the next line",
      rule: "CN20-1.1-b",
      site: about(
        "<p>一、主要职责</p><p>负责全县民政事务的管理和服务，指导基层政权建设。</p><p>二、内设机构</p><p>办公室、社会救助股。</p><p>地　　址：柳塘县柳塘镇文化路18号</p><p>办 公 时 间 ： 周一至周五 8:30-12:00</p><p>电&ensp;&ensp;话：０５９１－８３２１７７８８</p><p>负 责 人：陈文海</p>",
      ),
      verdict: "pass",
      reason: "fields.pass",
    },
  ],
}
