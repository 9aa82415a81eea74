import { afterEach, describe, expect, test, vi } from "vitest"
import { hasHost, isGovHost, requestHost } from "../../../src/platform/browser/permissions"

afterEach(() => vi.unstubAllGlobals())

/** A browser whose person allows some hosts when asked. */
function browser(allows: readonly string[]) {
  const granted = ["*://*.gov.cn/*"]
  const asked: string[][] = []
  vi.stubGlobal("chrome", {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one)),
      async request({ origins }: { origins: string[] }) {
        asked.push(origins)
        const yes = origins.every((one) => allows.some((host) => one === `*://${host}/*`))
        if (yes) granted.push(...origins)
        return yes
      },
    },
  })
  return asked
}

describe("permission for a host outside gov.cn", () => {
  test("is asked for that host alone, http and https, and holds once it is given", async () => {
    const asked = browser(["www.wangxi.example"])
    expect(await hasHost("www.wangxi.example")).toBe(false)
    expect(await requestHost("www.wangxi.example")).toBe(true)
    expect(asked).toEqual([["*://www.wangxi.example/*"]])
    expect(await hasHost("www.wangxi.example")).toBe(true)
    expect(await hasHost("other.example")).toBe(false)
  })

  test("that a person refuses is not held", async () => {
    browser([])
    expect(await requestHost("www.wangxi.example")).toBe(false)
    expect(await hasHost("www.wangxi.example")).toBe(false)
  })
})

test.each([
  ["gov.cn", true],
  ["www.wangxi.gov.cn", true],
  ["gov.cn.example", false],
  ["notgov.cn", false],
])("%s comes with the extension: %s", (host, expected) => expect(isGovHost(host)).toBe(expected))
