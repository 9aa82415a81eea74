import { beforeEach, describe, expect, test, vi } from "vitest"

const machine = vi.hoisted(() => ({
  /** Browsers that are found, one look after the other. */
  browsers: [] as (string | null)[],
  files: [] as string[],
  ran: [] as string[],
  status: 0,
  fonts: "",
}))

vi.mock("../../../src/platform/node/find-browser", () => ({
  findBrowser: () => machine.browsers.shift() ?? null,
}))
vi.mock("node:fs", () => ({ existsSync: (path: string) => machine.files.includes(path) }))
vi.mock("../../../src/dev/run", () => ({
  say: () => {},
  run: async (command: string, args: string[]) => {
    machine.ran.push([command, ...args].join(" "))
    return { status: machine.status, output: command === "fc-list" ? machine.fonts : "" }
  },
}))

const { needBrowser, needChineseFont } = await import("../../../src/dev/chromium")
const user = (id: number) => vi.spyOn(process, "getuid").mockReturnValue(id)
const install = "env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends"

beforeEach(() => {
  Object.assign(machine, {
    browsers: [],
    files: ["/usr/bin/apt-get", "/usr/bin/sudo"],
    ran: [],
    status: 0,
    fonts: "",
  })
  user(0)
})

describe("a browser for the demo and the tests", () => {
  test("is the one that is there: nothing is installed", async () => {
    machine.browsers = ["/usr/bin/chromium"]
    expect(await needBrowser()).toBe("/usr/bin/chromium")
    expect(machine.ran).toEqual([])
  })

  test.each([
    [0, ""],
    [1000, "sudo -n "],
  ])("is installed by the package manager where there is none (user %d)", async (id, prefix) => {
    user(id)
    machine.browsers = [null, "/usr/bin/chromium"]
    expect(await needBrowser()).toBe("/usr/bin/chromium")
    expect(machine.ran).toEqual([
      `${prefix}env DEBIAN_FRONTEND=noninteractive apt-get -q update`,
      `${prefix}${install} chromium fonts-noto-cjk`,
    ])
  })

  test.each([
    ["there is no package manager", () => Object.assign(machine, { files: [] })],
    [
      "a user may not become root",
      () => user(1000) && Object.assign(machine, { files: ["/usr/bin/apt-get"] }),
    ],
    ["the package manager fails", () => Object.assign(machine, { status: 100 })],
  ])("is asked of the person where %s", async (_, given) => {
    given()
    await expect(needBrowser()).rejects.toThrow("CHROME_PATH")
  })
})

describe("a Chinese font", () => {
  const onLinux = process.platform === "linux" ? test : test.skip

  onLinux("is installed where none is found, and nothing where there is one", async () => {
    machine.fonts = "Noto Sans CJK SC"
    await needChineseFont()
    expect(machine.ran).toEqual(["fc-list :lang=zh family"])
    machine.fonts = ""
    await needChineseFont()
    expect(machine.ran.at(-1)).toBe(`${install} fonts-noto-cjk`)
  })
})
