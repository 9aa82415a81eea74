import { describe, expect, it } from "vitest"
import { rounded, sorted } from "../../../src/core/checks/part"

describe("parts told by their share", () => {
  it.each([
    [1, 1],
    [0.9, 1],
    [0.89, 0.89],
    [0, 0],
  ])("a share of %s counts %s", (share, counted) => {
    expect(rounded(share)).toBe(counted)
  })

  it("are sorted by what was seen of them, and summed up", () => {
    const part = (title: string, share: number | null, note?: string) => ({
      title,
      share,
      note,
      evidence: [],
    })
    const { shown, missing, open, worth, values } = sorted([
      part("检索", 1),
      part("文号", 0.5, "1/2"),
      part("下载", 0),
      part("正文", null),
    ])
    expect([shown, missing, open].map((parts) => parts.length)).toEqual([1, 2, 1])
    expect(worth).toBe(1.5)
    expect(values).toEqual({
      total: 4,
      shown: "检索",
      missing: "文号（1/2）、下载",
      open: "正文",
      rest: "；未能判断：正文",
    })
    expect(sorted([]).values).toEqual({ total: 0, shown: "无", missing: "无", open: "无", rest: "" })
  })
})
