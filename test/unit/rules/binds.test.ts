import { expect, test } from "vitest"
import { binds } from "../../../src/core/rules/binds"
import { makeRule } from "./support"

const rule = makeRule({ appliesTo: ["county", "department"], units: { department: ["人力资源", "人社"] } })

test("a rule binds the levels it names", () => {
  expect(binds(rule, { level: "county", name: null })).toBe(true)
  expect(binds(rule, { level: "township", name: "人社镇人民政府" })).toBe(false)
})

test("where it names units of a level, it binds these alone", () => {
  const ofDepartment = (name: string | null) => binds(rule, { level: "department", name })
  expect(ofDepartment("某市人力资源和社会保障局")).toBe(true)
  expect(ofDepartment("某县人 社 局")).toBe(true)
  expect(ofDepartment("某市财政局")).toBe(false)
  expect(ofDepartment(null)).toBe(false)
})
