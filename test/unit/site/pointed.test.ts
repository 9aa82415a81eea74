import { expect, test } from "vitest"
import { createSite } from "../../../src/core/site/site"
import { columns, ORIGIN, page, subject, visit } from "../make"

const at = (path: string) => `${ORIGIN}${path}`
const rows: [string, string, string][] = [
  ["关于某事项的通知", "/x/1.html", "2020-03-01"],
  ["关于另一事项的通知", "/x/2.html", "2020-04-01"],
]
const made = (pointed: Record<string, string>) =>
  createSite({
    subject: subject(),
    asOf: "2020-12-31",
    period: { from: "2020-01-01", to: "2020-12-31" },
    columns,
    pointed,
  })
const home = visit(page({ url: "/", kind: "home", nav: [["政策解读", "/zcjd/"]] }))

test("a place pointed at is read first, whatever it is called, and is the column", () => {
  const site = made({ zcjd: at("/x/") })
  site.add(home)
  expect(site.column("zcjd").leads.map(({ url }) => url)).toEqual([at("/x/")])
  site.add(visit(page({ url: "/x/", title: "别的名字", entries: rows })))
  const facts = site.column("zcjd")
  expect(facts).toMatchObject({ state: "found", chosen: { url: at("/x/") }, leads: [] })
  expect(facts.entries).toHaveLength(2)
})

test("other columns are looked for as ever", () => {
  const site = made({ qzqd: at("/x/") })
  site.add(home)
  expect(site.column("zcjd").leads.map(({ url }) => url)).toEqual([at("/zcjd/")])
})

test("where nothing can be read there, the search goes on", () => {
  const site = made({ zcjd: at("/gone/") })
  site.add(home)
  site.add(visit("/gone/"))
  expect(site.column("zcjd").leads.map(({ url }) => url)).toEqual([at("/zcjd/")])
})
