import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { idCheckCharacter, isCreditCode, isIdNumber } from "../../../src/core/text/id-number"

const TODAY = "2021-06-30"
/** The example of the standard itself. */
const EXAMPLE = "11010519491231002X"

const day = fc.date({ min: new Date("1920-01-01"), max: new Date("2020-12-31"), noInvalidDate: true })
const person = fc
  .tuple(fc.constantFrom("11", "44", "51", "65"), fc.integer({ min: 0, max: 9999 }), day, fc.nat(999))
  .map(([province, place, born, serial]) => {
    const date = born.toISOString().slice(0, 10).replaceAll("-", "")
    const digits = `${province}${String(place).padStart(4, "0")}${date}${String(serial).padStart(3, "0")}`
    return digits + idCheckCharacter(digits)
  })

describe("numbers of persons", () => {
  it("knows the example of the standard, in small letters too", () => {
    expect(isIdNumber(EXAMPLE, TODAY)).toBe(true)
    expect(isIdNumber(EXAMPLE.toLowerCase(), TODAY)).toBe(true)
  })

  it("knows every well-formed number, and no other with the same first 17 digits", () => {
    fc.assert(
      fc.property(person, (number) => {
        const others = [..."0123456789X"].filter((check) => check !== number.slice(17))
        expect(isIdNumber(number, TODAY)).toBe(true)
        expect(others.some((check) => isIdNumber(number.slice(0, 17) + check, TODAY))).toBe(false)
      }),
    )
  })

  it.each([
    ["a day that the calendar does not have", "44051119900231123"],
    ["a day to come", "44051120220101123"],
    ["another century", "44051118800101123"],
    ["a province that does not exist", "99051119900101123"],
  ])("is none with %s", (_, digits) => {
    expect(isIdNumber(digits + idCheckCharacter(digits), TODAY)).toBe(false)
  })
})

describe("codes of organisations", () => {
  it.each(["91350100M000100Y43", "11100000000013127D"])("%s is one", (code) => {
    expect(isCreditCode(code)).toBe(true)
  })

  it.each(["91350100M000100Y44", "00000000000000000000", EXAMPLE])("%s is none", (code) => {
    expect(isCreditCode(code)).toBe(false)
  })
})
