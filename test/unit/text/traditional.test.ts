import { expect, test } from "vitest"
import { dict26 } from "../../../rules/dictionaries.json"
import { normaliseName } from "../../../src/core/text/name"
import { normaliseTitle, sameTitle } from "../../../src/core/text/title"
import { simplified } from "../../../src/core/text/traditional"

test("labels and titles in traditional script are those in simplified script", () => {
  expect(normaliseName("政務公開專欄")).toBe(normaliseName("政务公开"))
  expect(normaliseTitle("柳塘縣突發事件總體應急預案")).toBe("柳塘县突发事件总体应急预案")
  expect(sameTitle("關於規範性文件清理結果的通告", "关於规范性文件清理结果的通告")).toBe(true)
})

test("what is simplified already stays as it is, once or twice", () => {
  for (const { name } of dict26) expect(simplified(name)).toBe(name)
  expect(simplified(simplified("行政權力清單"))).toBe("行政权力清单")
})
