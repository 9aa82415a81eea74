import { expect, test } from "vitest"
import { document } from "../../../../src/core/checks/document"
import { byRelevance } from "../../../../src/core/checks/document/rank"
import { rowOf } from "../../../../src/core/checks/gather/rows"

const params = document.params.parse({
  columns: ["hygq"],
  titles: { any: ["疫情", "疫情防控", "辟谣"] },
  kinds: [{ title: "负责人", titles: { any: ["县长"] } }],
})
const row = (title: string, date: string | null) =>
  rowOf({ url: `http://a.gov.cn/${title}.html`, title, date })

test("what says most of the matter comes first, then what is new; a word inside another counts once", () => {
  const rows = [
    row("疫情防控提示", "2020-02-01"),
    row("疫情通报", "2020-03-01"),
    row("县长就疫情防控答记者问", "2020-01-20"),
    row("疫情辟谣", null),
    row("疫情简报", null),
  ]
  expect(byRelevance(rows, params).map(({ title }) => title)).toEqual([
    "县长就疫情防控答记者问",
    "疫情辟谣",
    "疫情通报",
    "疫情防控提示",
    "疫情简报",
  ])
})
