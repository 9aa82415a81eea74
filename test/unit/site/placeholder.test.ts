import { describe, expect, it } from "vitest"
import { isPlaceholder } from "../../../src/core/site/placeholder"

describe("rows that say nothing", () => {
  it.each([
    "暂无信息",
    "情况说明",
    "2020年度情况说明",
    "关于本栏目的情况说明",
    "关于本栏目有关情况的说明",
    "关于有关情况的说明",
    "关于无此类信息的情况说明",
    "关于本年度未发生此类事项的情况说明",
    "关于信息公开未更新的情况说明",
  ])("%s", (title) => {
    expect(isPlaceholder(title)).toBe(true)
  })

  it.each([
    "关于停水的情况说明",
    "关于城区停水有关情况的说明",
    "关于路灯故障的情况说明",
    "关于不动产登记窗口搬迁的情况说明",
    "关于网传某事的情况说明",
    "2020年财政决算情况说明",
  ])("not %s", (title) => {
    expect(isPlaceholder(title)).toBe(false)
  })
})
