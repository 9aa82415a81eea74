import { describe, expect, test } from "vitest"
import { isForeignIssuer, isOwnUnit } from "../../../src/core/checks/unit"
import { subject } from "../make"

const district = subject({ name: "云泽市清溪区人民政府门户网站" })
const bureau = subject({ name: "云泽市教育局", level: "department" })

describe("the unit a report is of", () => {
  test.each(["", "清溪区", "云泽市清溪区人民政府", "清溪区政府", "清溪区人民政府办公室"])(
    "%s is the district's",
    (name) => expect(isOwnUnit(name, district)).toBe(true),
  )
  test.each(["清溪区财政局", "区财政局", "云泽市", "云泽市人民政府", "柳塘街道", "清溪区柳塘镇", "东山区"])(
    "%s is another's",
    (name) => expect(isOwnUnit(name, district)).toBe(false),
  )
  test.each([
    ["云泽市教育局", true],
    ["市教育局", true],
    ["云泽市", false],
    ["云泽市财政局", false],
  ])("%s for a department: %s", (name, own) => expect(isOwnUnit(name, bureau)).toBe(own))

  test.each(["清溪区政府办", "云泽市清溪区府办", "清溪区政办", "清溪区人民政府办", "清溪县政府", "清溪市"])(
    "%s is the district's: its own office, its kind of place before or after",
    (name) => expect(isOwnUnit(name, district)).toBe(true),
  )
  test.each(["清溪镇", "云泽市清溪街道办事处", "清溪乡人民政府"])("%s only shares its name", (name) =>
    expect(isOwnUnit(name, district)).toBe(false),
  )
  test("towns, townships and subdistricts of one name are one", () => {
    const town = subject({ name: "柳塘镇人民政府", level: "township" })
    expect(isOwnUnit("柳塘乡", town)).toBe(true)
    expect(isOwnUnit("柳塘镇党政办", town)).toBe(true)
    expect(isOwnUnit("柳塘区", town)).toBe(false)
  })

  test("without a known name a government takes no department's report", () => {
    expect(isOwnUnit("清溪区", subject({ name: null }))).toBe(true)
    expect(isOwnUnit("清溪区财政局", subject({ name: null }))).toBe(false)
  })
})

describe("issuers above or elsewhere", () => {
  test.each([
    "国务院办公厅",
    "财政部 税务总局",
    "某某省人民政府",
    "云泽市人民政府",
    "市人民政府",
    "省财政厅",
  ])("%s is someone else for the district", (issuer) => expect(isForeignIssuer(issuer, district)).toBe(true))
  test.each(["云泽市清溪区人民政府", "清溪区财政局", "区政府办公室", "教育局", "市场监督管理局", "本网"])(
    "%s is not",
    (issuer) => expect(isForeignIssuer(issuer, district)).toBe(false),
  )
  test("for a department its government is someone else, its partners are not", () => {
    expect(isForeignIssuer("云泽市人民政府", bureau)).toBe(true)
    expect(isForeignIssuer("云泽市教育局 云泽市财政局", bureau)).toBe(false)
  })
  test("for a ministry only the State Council is", () => {
    const ministry = subject({ name: "国家林草局", level: "ministry" })
    expect(isForeignIssuer("国务院办公厅", ministry)).toBe(true)
    expect(isForeignIssuer("国家林草局", ministry)).toBe(false)
  })
})
