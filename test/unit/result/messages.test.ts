import { describe, expect, it } from "vitest"
import { isObstacle, outcomeNames } from "../../../src/core/crawl/outcome"
import { messages, reasonText } from "../../../src/core/result/messages"
import { outcomeWords } from "../../../src/core/result/words"

describe("words", () => {
  it.each(outcomeNames)("has a word for what came of an address: %s", (outcome) => {
    expect(outcomeWords[outcome]).toMatch(/[\u4e00-\u9fff]/)
  })
})

describe("sentences", () => {
  it.each(outcomeNames.filter(isObstacle))("says what %s stood in the way of", (outcome) => {
    const text = reasonText({
      code: `blocked.${outcome}`,
      values: { column: "应急预案", url: "http://a.gov.cn/" },
    })
    expect(text).toContain("“应急预案”未能判断")
    expect(text).toContain("http://a.gov.cn/")
  })

  it("has no sentence for an obstacle that does not exist", () => {
    const named = Object.keys(messages).flatMap((code) => /^blocked\.(.+)$/.exec(code)?.[1] ?? [])
    // A home page that is but a door is an obstacle to a search, though its own visit went well.
    expect(named.sort()).toEqual([...outcomeNames.filter(isObstacle), "closed-door", "login"].sort())
  })
})
