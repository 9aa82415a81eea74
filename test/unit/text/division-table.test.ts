import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { levelOfDivision } from "../../../src/core/text/division"
import {
  areRelated,
  type Division,
  divisionAt,
  divisionsIn,
  lineOf,
} from "../../../src/core/text/division-table"

/** Every place of the table, found by trying all codes. */
const places: Division[] = []
for (let province = 11; province <= 82; province++)
  for (let prefecture = 0; prefecture <= 99; prefecture++)
    for (let county = 0; county <= 99; county++) {
      const code = `${province}${String(prefecture).padStart(2, "0")}${String(county).padStart(2, "0")}`
      const found = divisionAt(code)
      if (found?.code === code) places.push(found)
    }
const anyPlace = fc.constantFrom(...places)
const namesOf = (division: Division) => lineOf(division).map(({ name }) => name)
/** Names of two letters (城区, 郊区) are words of other names, and are not looked for. */
const isTold = ({ name }: Division) => name.length > 2

describe("the table of divisions", () => {
  test("holds the country", () => {
    expect(places.filter(({ code }) => code.endsWith("0000"))).toHaveLength(34)
    expect(places.length).toBeGreaterThan(3200)
    expect(namesOf(divisionAt("440511") as Division)).toEqual(["广东省", "汕头市", "金平区"])
    expect(namesOf(divisionAt("429004") as Division)).toEqual(["湖北省", "仙桃市"])
    expect(namesOf(divisionAt("110106") as Division)).toEqual(["北京市", "丰台区"])
  })

  test("gives for a code that is no more what it lay in, and nothing for no code of it", () => {
    expect(divisionAt("440599")?.name).toBe("汕头市")
    expect(divisionAt("990121")).toBeNull()
  })

  test("every place is found by its code and by its whole name, whatever follows", () => {
    fc.assert(
      fc.property(
        anyPlace.filter(isTold),
        fc.constantFrom("人民政府", "教育局", "人民政府门户网站", ""),
        (place, rest) => {
          expect(divisionsIn(namesOf(place).join("") + rest).map(namesOf)).toEqual([namesOf(place)])
        },
      ),
      { numRuns: 2000 },
    )
  })

  test("a name alone gives every place that bears it, all of them of the form of its level", () => {
    fc.assert(
      fc.property(anyPlace.filter(isTold), (place) => {
        const found = divisionsIn(`${place.name}人民政府`)
        expect(found.map(namesOf)).toContainEqual(namesOf(place))
        expect(found.every(({ name }) => name === place.name)).toBe(true)
      }),
    )
  })

  test("a place is related to what it lies in and to no other of its level", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (a, b) => {
        for (const above of lineOf(a)) expect(areRelated(a, above) && areRelated(above, a)).toBe(true)
        if (a !== b && levelOfDivision(a.code) === levelOfDivision(b.code))
          expect(areRelated(a, b)).toBe(false)
      }),
    )
  })

  test.each([
    ["朝阳区人民政府", 2],
    ["北京市朝阳区人民政府", 1],
    ["广东省  汕头市金平区石炮台街道办事处", 1],
    ["中国汕头政府门户网站", 1],
    ["吉林政府网", 2],
    ["延边政府门户网站", 1],
    ["内蒙古政府网", 1],
    ["城区建设办公室", 0],
    ["望溪县人民政府", 0],
    ["欢迎光临", 0],
  ])("%s may be %i places", (name, count) => expect(divisionsIn(name)).toHaveLength(count))

  test("names of any length and kind are read in time", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000, unit: "grapheme" }), (text) =>
        Array.isArray(divisionsIn(text)),
      ),
    )
  })
})
