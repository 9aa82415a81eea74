/** Catalogues of the grass roots in 26 fields: models of the ministries, and catalogues by other names. */
import { dict26 } from "../../../rules/dictionaries.json"
import { type Article, row } from "../proof/article"
import { column, textPage } from "../proof/column"
import { link, list } from "../proof/html"
import { site } from "../proof/site"
import type { Pitfalls } from "./types"

const fields = dict26.map(({ name }) => name)
const listed = (rows: readonly Article[]) => site([column("/bzml/", "基层政务公开标准目录", rows)])
const of = (names: readonly string[]) =>
  names.map((name) => row(`柳塘县${name}领域基层政务公开标准目录`, "2020-11-10"))
const ministries = list(
  fields.map((name, i) => link(`http://www.bu${i}.gov.cn/zhiyin.html`, `${name}领域基层政务公开标准指引`)),
  "list",
)

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall: "26 links to the ministries' models",
      rule: "CN20-1.2-c",
      asOf: "2021-06-30",
      site: site([column("/bzml/", "基层政务公开标准目录", [], { above: ministries })]),
      verdict: "pending",
      reason: "column.unlisted",
    },
    {
      pitfall: "26 models of the ministries, reprinted",
      rule: "CN20-1.2-c",
      asOf: "2021-06-30",
      site: listed(fields.map((name) => row(`${name}领域基层政务公开标准指引`, "2020-11-10"))),
      verdict: "not-found",
      reason: "coverage.absent",
    },
    {
      pitfall: "26 catalogues on the ministries' hosts",
      rule: "CN20-1.2-c",
      asOf: "2021-06-30",
      site: listed(
        fields.map((name, i) =>
          row(`${name}领域基层政务公开标准目录`, "2020-11-10", { at: `http://www.bu${i}.gov.cn/ml.html` }),
        ),
      ),
      verdict: "pending",
      reason: "column.foreign",
    },
    {
      pitfall: "one page that only names the fields",
      rule: "CN20-1.2-c",
      asOf: "2021-06-30",
      site: site([
        textPage("/bzml/", "基层政务公开标准目录", `<p>试点领域共26个：${fields.join("、")}。</p>`),
      ]),
      verdict: "not-found",
      reason: "coverage.absent",
    },
  ],
  falseFail: [
    {
      pitfall: "a field under its new name",
      rule: "CN20-1.2-c",
      asOf: "2021-06-30",
      site: listed(of(fields.map((name) => (name.includes("扶贫") ? "乡村振兴" : name)))),
      verdict: "pass",
      reason: "coverage.pass",
    },
    {
      pitfall: "a column of pictures",
      rule: "CN20-1.2-c",
      asOf: "2021-06-30",
      site: site([
        textPage(
          "/bzml/",
          "基层政务公开标准目录",
          '<p><img src="/upload/1.jpg"></p><p><img src="/upload/2.jpg"></p>',
        ),
      ]),
      verdict: "pending",
      reason: "column.thin",
    },
    {
      pitfall: "one archive of all catalogues",
      rule: "CN20-1.2-c",
      asOf: "2021-06-30",
      site: listed([
        row("柳塘县26个试点领域基层政务公开标准目录汇编", "2020-11-10", {
          files: [["目录汇编.zip", "/upload/ml.zip"]],
        }),
      ]),
      verdict: "pending",
      reason: "coverage.files",
    },
    {
      pitfall: "a town with the fields that concern it",
      rule: "CN20-1.2-c",
      asOf: "2021-06-30",
      level: "township",
      name: "青石镇人民政府",
      site: listed([
        row("青石镇社会救助领域基层政务公开标准目录", "2020-11-10"),
        row("青石镇不涉及其他领域的说明", "2020-11-10"),
      ]),
      verdict: "pass",
      reason: "coverage.pass",
    },
  ],
}
