/** How soon interpretations follow their policies: which day counts, and which days do. */
import { type Article, interpretation, policy } from "../proof/article"
import { column } from "../proof/column"
import { site } from "../proof/site"
import type { Pitfalls } from "./types"

const NAME = "柳塘县高龄津贴发放办法"
const pair = (published: string, explained: string, more: Partial<Article> = {}) =>
  site([
    column("/gfxwj/", "规范性文件", [
      policy(NAME, "柳政规〔2020〕4号", published, {
        related: { heading: "政策解读", links: [[`《${NAME}》解读`, "/zcjd/1.html"]] },
        ...more,
      }),
    ]),
    column("/zcjd/", "政策解读", [interpretation(`《${NAME}》解读`, explained, [NAME, "/gfxwj/1.html"])]),
  ])
const written = (day: string) => ({ document: { number: "柳政规〔2020〕4号", written: day } })

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall: "signed weeks after, published long before",
      rule: "S16-1",
      site: pair("2020-08-03", "2020-09-15", written("2020-09-14")),
      verdict: "fail",
      reason: "timeline.fail",
    },
    {
      pitfall: "a Sunday that is worked on account of the holidays",
      rule: "S16-1",
      site: pair("2020-09-25", "2020-09-30"),
      verdict: "fail",
      reason: "timeline.fail",
    },
  ],
  falseFail: [
    {
      pitfall: "signed weeks before it was published",
      rule: "S16-1",
      site: pair("2020-09-14", "2020-09-15", written("2020-08-03")),
      verdict: "pass",
      reason: "timeline.pass",
    },
    {
      pitfall: "eight days of holidays between the two",
      rule: "S16-1",
      site: pair("2020-09-30", "2020-10-12"),
      verdict: "pass",
      reason: "timeline.pass",
    },
    {
      pitfall: "a weekend between the two",
      rule: "S16-1",
      site: pair("2020-07-10", "2020-07-15"),
      verdict: "pass",
      reason: "timeline.pass",
    },
    {
      pitfall: "explained before it was published",
      rule: "S16-1",
      site: pair("2020-09-14", "2020-09-08"),
      verdict: "pass",
      reason: "timeline.pass",
    },
  ],
}
