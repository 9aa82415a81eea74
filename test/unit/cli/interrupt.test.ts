import { existsSync, openSync } from "node:fs"
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { FixtureSite } from "../../sites/listen"
import { type CliRun, endOf, runCli, startCli } from "./run-cli"
import { startSmallSite } from "./small-site"

let site: FixtureSite
let folder: string
let undisturbed: ReturnType<typeof found>
const at = (name: string) => path.join(folder, name)
const call = (...args: string[]) => [
  "audit",
  site.url,
  ...["--map-host", `*.gov.cn=127.0.0.1:${site.port}`, "--delay", "0", "--as-of", "2020-12-31"],
  ...args,
]

function found({ stdout }: CliRun) {
  const { findings, score, stats } = JSON.parse(stdout)
  return { findings, score, spent: stats.requests }
}

/** Runs an audit until it has read something, then does something to it. */
async function disturb(args: string[], how: "SIGKILL" | "SIGTERM" | "SIGINT" | "SIGHUP") {
  const child = startCli(call(...args), folder)
  const ended = endOf(child)
  child.stderr?.on("data", (text: string) => {
    if (/已读 [2-9] 页/.test(text)) child.kill(how)
  })
  return ended
}

async function goOn(file: string, ...args: string[]) {
  const before = site.requests().length
  const done = await runCli(call("--resume", file, ...args), folder)
  const { findings, score, stats } = JSON.parse(done.stdout)
  return {
    ...done,
    result: { findings, score, spent: stats.requests },
    requests: site.requests().slice(before),
  }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gongkai-cli-interrupt-"))
  site = await startSmallSite(150)
  undisturbed = found(await runCli(call(), folder))
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

describe("an audit that is killed", () => {
  it("leaves what it read, to be judged, and to go on with to the same end", async () => {
    const killed = await disturb(["--save-run", "killed.json.gz"], "SIGKILL")
    expect(killed).toMatchObject({ status: -1, stdout: "" })
    expect(killed.stderr).toContain("--resume killed.json.gz.part")
    expect(existsSync(at("killed.json.gz"))).toBe(false)

    const judged = await runCli(["replay", "killed.json.gz.part"], folder)
    const { cut, pages } = JSON.parse(judged.stdout)
    expect({ cut, status: judged.status }).toEqual({ cut: "stopped", status: 0 })
    expect(pages.length).toBeGreaterThan(1)

    const again = await runCli(call("--save-run", "killed.json.gz"), folder)
    expect(again).toMatchObject({ status: 2, stdout: "" })
    expect(again.stderr).toContain("接着评查加 --resume killed.json.gz.part")

    const resumed = await goOn("killed.json.gz.part", "--save-run", "killed.json.gz")
    expect(resumed.result).toEqual(undisturbed)
    const read = pages.map(({ url }: { url: string }) => `GET ${url.replace("http://", "")}`)
    expect(resumed.requests.filter((one) => read.includes(one) || one.includes("/robots.txt"))).toEqual([])
    expect(existsSync(at("killed.json.gz.part"))).toBe(false)
    const replayed = JSON.parse((await runCli(["replay", "killed.json.gz"], folder)).stdout)
    expect(replayed.findings).toEqual(undisturbed.findings)
  })
})

describe("an audit that is asked to end", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "ends in good order (%s), to be gone on with",
    async (how) => {
      const stopped = await disturb(["--save-run", `${how}.json`], how)
      expect(stopped.status).toBe(0)
      expect(JSON.parse(stopped.stdout).cut).toBe("stopped")
      expect(stopped.stderr).toContain(`--resume ${how}.json`)
      expect((await goOn(`${how}.json`)).result).toEqual(undisturbed)
    },
  )

  it("by its budget goes on with as much again", async () => {
    const same = ["--max-requests", "5", "--save-run", "part.json"]
    const part = await runCli(call(...same), folder)
    expect(JSON.parse(part.stdout).cut).toBe("budget")
    expect(part.stderr).toContain("--resume part.json")
    const whole = found(await runCli(call("--max-requests", "10"), folder))
    expect((await goOn("part.json", ...same)).result).toEqual(whole)
  })

  it("while it goes on after a used-up budget keeps what it was given", async () => {
    const same = ["--max-requests", "5"]
    await runCli(call(...same, "--save-run", "first.json"), folder)
    const stopped = await disturb([...same, "--resume", "first.json", "--save-run", "second.json"], "SIGTERM")
    expect(JSON.parse(stopped.stdout).cut).toBe("stopped")
    const whole = found(await runCli(call("--max-requests", "10"), folder))
    expect((await goOn("second.json", ...same)).result).toEqual(whole)
  })
})

describe("an audit whose reader has gone", () => {
  it("keeps the run whole where nobody takes its result", async () => {
    const child = startCli(call("--save-run", "unread.json"), folder)
    child.stdout?.destroy()
    await endOf(child)
    expect((await runCli(["replay", "unread.json"], folder)).status).toBe(0)
  })

  it("ends with its result where nobody takes its messages", async () => {
    const child = startCli(call(), folder)
    child.stderr?.destroy()
    const { status, stdout } = await endOf(child)
    expect(status).toBe(0)
    expect(JSON.parse(stdout).findings).toEqual(undisturbed.findings)
  })

  it.skipIf(!existsSync("/dev/full"))("says that its result could not be written", async () => {
    const full = openSync("/dev/full", "w")
    const { status, stderr } = await endOf(
      startCli(call("--max-requests", "3"), folder, ["ignore", full, "pipe"]),
    )
    expect(status).toBe(2)
    expect(stderr).toContain("标准输出 / standard output: 磁盘已满 / the disk is full")
  })
})

describe("a run to go on with", () => {
  it.skipIf(!existsSync("/dev/full"))(
    "is left whole where the disk has no room for what comes of it",
    async () => {
      await runCli(call("--max-requests", "3", "--save-run", "kept.json"), folder)
      const before = await readFile(at("kept.json"))
      const again = call("--resume", "kept.json", "--save-run", "kept.json")
      const { status, stderr } = await endOf(
        startCli(again, folder, "pipe", ["bash", "-c", 'ulimit -f 1; "$@"', ""]),
      )
      expect(status).toBe(2)
      expect(stderr).toContain("kept.json: ")
      expect(await readFile(at("kept.json"))).toEqual(before)
      expect((await readdir(folder)).filter((name) => name.startsWith("kept"))).toEqual(["kept.json"])
    },
  )

  it("is one of the same address that has not come to its end", async () => {
    await runCli(call("--max-requests", "3", "--save-run", "few.json"), folder)
    const other = await runCli(["audit", "http://www.other.gov.cn/", "--resume", "few.json"], folder)
    expect(other).toMatchObject({ status: 2, stdout: "" })
    expect(other.stderr).toContain(`few.json: 是 ${site.url} 的评查`)
    await runCli(["audit", "http://10.0.0.1/", "--delay", "0", "--save-run", "gone.json"], folder)
    const gone = await runCli(["audit", "http://10.0.0.1/", "--resume", "gone.json"], folder)
    expect(gone).toMatchObject({ status: 2, stdout: "" })
    expect(gone.stderr).toContain("gone.json: 已经结束，没有可接着做的")
  })

  it("keeps the columns that a person pointed at", async () => {
    await runCli(call("--max-requests", "3", "--save-run", "whole.json"), folder)
    const run = JSON.parse(await readFile(at("whole.json"), "utf8"))
    const pointed = { zcjd: new URL("/town/", site.url).href }
    await writeFile(at("pointed.json"), JSON.stringify({ ...run, pointed }))
    const { stdout } = await goOn("pointed.json", "--save-run", "pointed-2.json")
    expect(JSON.parse(stdout).pages.map(({ url }: { url: string }) => url)).toContain(pointed.zcjd)
    expect(JSON.parse(await readFile(at("pointed-2.json"), "utf8")).pointed).toEqual(pointed)
  })

  it("keeps its unit, day and rules unless others are given", async () => {
    const given = ["--unit", "某单位", "--level", "department", "--pack", "standards", "--max-requests", "4"]
    await runCli(call(...given, "--save-run", "given.json"), folder)
    const bare = ["audit", site.url, "--map-host", `*.gov.cn=127.0.0.1:${site.port}`, "--delay", "0"]
    const again = JSON.parse(
      (await runCli([...bare, "--resume", "given.json", "--max-requests", "4"], folder)).stdout,
    )
    expect(again.site).toMatchObject({ name: "某单位", level: "department" })
    expect(again.asOf).toBe("2020-12-31")
    expect(again.packs.map(({ id }: { id: string }) => id)).toEqual(["standards"])
  })
})
