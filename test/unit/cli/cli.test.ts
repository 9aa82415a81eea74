import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { resultSchema } from "../../../src/core/export/json-schema"
import { chinesePdf } from "../../sites/files/pdf"
import { REPORT_TITLE, reportPages } from "../../sites/files/report"
import { runCli, spawnCli } from "./run-cli"
import { HOST, pages, type SmallSite, startSmallSite } from "./small-site"

let site: SmallSite
let folder: string
let map: string[]
const at = (name: string) => path.join(folder, name)
const audit = (...args: string[]) =>
  runCli(["audit", `http://${HOST}/`, ...map, "--delay", "0", "--as-of", "2020-12-31", ...args], folder)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gongkai-cli-"))
  site = await startSmallSite()
  map = ["--map-host", `*.gov.cn=127.0.0.1:${site.port}`]
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

describe("audit", () => {
  it("prints the result under its stable names, and nothing else", async () => {
    const { status, stdout, stderr } = await audit()
    expect(status).toBe(0)
    const result = JSON.parse(stdout)
    expect(result.site).toEqual({
      url: `http://${HOST}/`,
      name: "清溪县人民政府",
      level: "county",
      code: "4452240001",
      pathPrefix: "/",
    })
    expect(result.packs).toEqual([
      { id: "national-2020", version: expect.any(String), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
    expect(result.asOf).toBe("2020-12-31")
    expect(resultSchema.safeParse(result).error?.issues ?? []).toEqual([])
    expect(Object.keys(result.score)).toEqual(["value", "low", "high", "coverage", "decided", "pending"])
    expect(result.findings).toHaveLength(64)
    for (const finding of result.findings) {
      expect(finding).toMatchObject({
        rule: expect.stringMatching(/^CN20-/),
        item: expect.any(String),
        verdict: expect.any(String),
        weight: expect.any(Number),
        reason: { code: expect.any(String), text: expect.any(String) },
        evidence: expect.any(Array),
        searched: expect.any(Array),
      })
      expect(finding).toHaveProperty("ratio")
    }
    for (const page of result.pages)
      expect(Object.keys(page)).toEqual(["url", "status", "outcome", "bytes", "sha256", "rendered"])
    expect(result.pairs).toEqual(expect.any(Array))
    expect(result.stats).toMatchObject({ requests: expect.any(Number), ms: expect.any(Number) })
    expect(stderr).toMatch(/score .* requests/)
  })

  it("sees what the site has and what it lacks", async () => {
    const { findings } = JSON.parse((await audit()).stdout)
    const verdictOf = (rule: string) => findings.find((one: { rule: string }) => one.rule === rule)
    expect(verdictOf("CN20-4.2-a").verdict).toBe("pass")
    expect(verdictOf("CN20-1.2-a")).toMatchObject({ verdict: "not-found" })
    expect(verdictOf("CN20-1.2-a").searched.length).toBeGreaterThan(0)
    expect(verdictOf("CN20-5.4-a").verdict).toBe("not-applicable")
  })

  it("writes CSV with its further tables beside it, relative to the caller's folder", async () => {
    const { status, stdout, stderr } = await audit("--format", "csv", "--out", "out/r.csv")
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" })
    for (const name of ["out/r.csv", "out/r-pairs.csv", "out/r-pages.csv"]) {
      expect((await readFile(at(name))).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
      expect(stderr).toContain(at(name))
    }
  })

  it("keeps within its budget and says so", async () => {
    const result = JSON.parse((await audit("--max-requests", "4")).stdout)
    expect(result.cut).toBe("budget")
    expect(result.stats.requests).toBeLessThanOrEqual(4)
    expect(result.findings.map((one: { verdict: string }) => one.verdict)).not.toContain("not-found")
  })

  it("saves a run that is judged again to the same findings, with nothing to ask", async () => {
    const first = JSON.parse((await audit("--save-run", "run.json.gz")).stdout)
    const before = site.requests().length
    const replay = await runCli(["replay", "run.json.gz"], folder)
    expect(replay.status).toBe(0)
    expect(JSON.parse(replay.stdout).findings).toEqual(first.findings)
    expect(site.requests()).toHaveLength(before)
  })

  it("asks only for what has changed since a saved run, to the same findings", async () => {
    const first = JSON.parse((await audit("--save-run", "then.json.gz")).stdout)
    const before = site.unchanged()
    const again = JSON.parse((await audit("--since", "then.json.gz")).stdout)
    expect(again.findings).toEqual(first.findings)
    expect(again.pages).toEqual(first.pages)
    expect(site.unchanged() - before).toBe(
      first.pages.filter((page: { outcome: string }) => page.outcome === "ok").length,
    )
  })

  it("tells whose site it is, and lets no text of it steer the terminal", async () => {
    const whole = await audit("--max-requests", "3")
    expect(whole.stderr).toContain("清溪县人民政府 · 县级政府")
    const args = ["audit", `http://${HOST}/town/`, ...map, "--delay", "0", "--max-requests", "3"]
    const part = await runCli([...args, "--level", "township"], folder)
    expect(part.stderr).toContain("评查范围：/town/ 之下的内容")
    expect(part.stderr).toContain("河西镇")
    for (const hidden of ["\u001b", "\u202e"]) expect(part.stderr).not.toContain(hidden)
    expect(JSON.parse(part.stdout).site).toMatchObject({ code: null, pathPrefix: "/town/" })
    const unnamed = await runCli([...args, "--level", "department"], folder)
    expect(unnamed.stderr).toContain("页面没有写明单位名称，请用 --unit 指定")
  })

  it("takes the format of the file's ending, and refuses a folder before it asks the site", async () => {
    await audit("--max-requests", "3", "--out", "r.HTML")
    expect(await readFile(at("r.HTML"), "utf8")).toMatch(/^<!doctype html>/)
    const before = site.requests().length
    expect(await audit("--save-run", ".")).toMatchObject({ status: 2, stdout: "" })
    expect(site.requests()).toHaveLength(before)
  })

  it("takes no budget of nothing", async () => {
    const { status, stderr } = await audit("--max-megabytes", "0")
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--max-megabytes"),
    })
  })

  it("ends with 3 where the site can't be reached, and blames the site for nothing", async () => {
    const { status, stdout, stderr } = await runCli(["audit", "http://10.0.0.1/", "--delay", "0"], folder)
    expect(stderr).toContain("private-address")
    expect(status).toBe(3)
    const { cut, score, findings } = JSON.parse(stdout)
    expect(cut).toBe("unreachable")
    expect(score.value).toBeNull()
    expect(findings.some((one: { verdict: string }) => /^(fail|not-found|partial)$/.test(one.verdict))).toBe(
      false,
    )
  })
})

describe("a process of its own", () => {
  it("prints a large result whole and ends with the command's status", async () => {
    const done = await spawnCli(["audit", `http://${HOST}/`, ...map, "--delay", "0"], folder)
    expect(done.status).toBe(0)
    expect(JSON.parse(done.stdout).findings).toHaveLength(64)
    expect(await spawnCli(["audit"], folder)).toMatchObject({ status: 2, stdout: "" })
  })
})

describe("a wrong command line ends with 2 and says what to do", () => {
  it.each<[string[], string]>([
    [[], "请写明命令：audit, replay, page, rules / name a command"],
    [["adit"], "没有 adit 这个命令，最接近的是 audit"],
    [["audit"], "请写明网站地址 / name the site's address"],
    [["audit", "a.gov.cn", "b.gov.cn"], "多出了 b.gov.cn"],
    [["audit", "ftp://a.gov.cn/"], "ftp://a.gov.cn/"],
    [["audit", "a.gov.cn", "--level", "village"], "county"],
    [["audit", "a.gov.cn", "--as-of", "2020-02-30"], "YYYY-MM-DD"],
    [["audit", "a.gov.cn", "--format", "xml"], "json, csv, html"],
    [["audit", "a.gov.cn", "--max-requests", "-3"], "--max-requests 应为 1 至 100000 的整数，不能是“-3”"],
    [["audit", "a.gov.cn", "--delay", "soon"], "--delay 应为 0 至 600000 的整数"],
    [["audit", "a.gov.cn", "--path-prefix", "town"], "/town/"],
    [["audit", "a.gov.cn", "--out", "."], ".: 是文件夹，不是文件 / is a folder, not a file"],
    [["audit", "a.gov.cn", "--out", "a", "--save-run", "./a"], "--out 与 --save-run 不能是同一个文件"],
    [["audit", "a.gov.cn", "--since", "no-such-run.json"], "no-such-run.json: 没有这个文件"],
    [["audit", "a.gov.cn", "--map-host", "x"], "*.gov.cn=127.0.0.1:8123"],
    [["audit", "a.gov.cn", "--frobnicate"], "--frobnicate"],
    [["replay"], "请写明评查记录文件"],
    [["replay", "no-such-run.json"], "no-such-run.json: 没有这个文件 / no such file"],
    [["replay", "."], "是文件夹"],
    [["page"], "请写明至少一个文件或网址"],
    [["rules", "check", "a.json", "--pack", "b"], "没有 --pack 这个选项"],
    [["rules", "chek", "a.json"], "rules check"],
  ])("%j", async (args, hint) => {
    const { status, stdout, stderr } = await runCli(args, folder)
    expect(status).toBe(2)
    expect(stdout).toBe("")
    expect(stderr).toContain(hint)
    expect(stderr).not.toContain("    at ")
  })
})

describe("rule files", () => {
  it("in order end with 0", async () => {
    expect(
      await runCli(["rules", "check", "rules/national-2020.json", "rules/columns.json"], process.cwd()),
    ).toMatchObject({
      status: 0,
    })
  })

  it("that can't be read are named and end with 2, the others checked", async () => {
    await writeFile(at("empty.json"), "")
    const run = await runCli(["rules", "check", "nothing.json", "empty.json", "."], folder)
    expect(run.status).toBe(2)
    expect(run.stdout).toMatch(/^empty\.json:1:1 .*JSON/)
    for (const name of ["nothing.json", "."]) expect(run.stderr).toContain(`${name}: `)
  })

  it("with errors end with 1 for rules check and with 4 for audit, naming place and nearest name", async () => {
    const pack = JSON.parse(await readFile("rules/national-2020.json", "utf8"))
    const at = pack.rules.findIndex((rule: { check: { kind: string } }) => rule.check.kind === "column")
    pack.rules[at].check.kind = "colunm"
    await writeFile(path.join(folder, "bad.json"), JSON.stringify(pack))
    const checked = await runCli(["rules", "check", "bad.json"], folder)
    expect(checked.status).toBe(1)
    expect(checked.stdout).toContain(`bad.json`)
    expect(checked.stdout).toContain(`$.rules[${at}].check.kind`)
    expect(checked.stdout).toContain("column")
    const audited = await runCli(["audit", `http://${HOST}/`, "--pack", "bad.json"], folder)
    expect(audited).toMatchObject({ status: 4, stdout: "" })
    expect(audited.stderr).toContain(`$.rules[${at}].check.kind`)
  })

  it("with variables to fill in are in order, and end an audit with 4, each variable named", async () => {
    const checked = await runCli(["rules", "check", "rules/county-example-2020.json"], process.cwd())
    expect(checked.status).toBe(0)
    expect(checked.stdout).toMatch(/county-example-2020\.json:\d+:\d+ \$\.variables\[0\]\.value.*county/)
    const audited = await runCli(["audit", `http://${HOST}/`, "--pack", "county-example-2020"], folder)
    expect(audited).toMatchObject({ status: 4, stdout: "" })
    for (const name of ["county", "documentNumber", "livelihoodProjects", "performanceWeight", "towns"])
      expect(audited.stderr).toContain(`变量 ${name} 未填写`)
  })

  it("that give one id to different rules end an audit with 4", async () => {
    const pack = JSON.parse(await readFile("rules/guangdong-2020.json", "utf8"))
    const own = {
      ...pack,
      id: "own",
      rules: [{ ...pack.rules[0], id: "X-1", item: "L.1" }],
      division: undefined,
    }
    await writeFile(path.join(folder, "own.json"), JSON.stringify(own))
    await writeFile(path.join(folder, "other.json"), JSON.stringify({ ...own, id: "other" }))
    const twice = ["--pack", "own.json", "--pack", "other.json"]
    const { status, stderr } = await runCli(["audit", `http://${HOST}/`, ...twice], folder)
    expect(status).toBe(4)
    expect(stderr).toContain("编号重复")
    expect(stderr).toContain("X-1")
  })

  it("that are not there end an audit with 4, the nearest pack named", async () => {
    const { status, stderr } = await runCli(["audit", `http://${HOST}/`, "--pack", "national-2002"], folder)
    expect(status).toBe(4)
    expect(stderr).toMatch(/national-2002.*没有这个规则包.*最接近的是 national-2020/)
  })
})

describe("a saved run that was judged by rule files", () => {
  it("asks for them by name when it is judged again", async () => {
    const pack = JSON.parse(await readFile("rules/standards.json", "utf8"))
    await writeFile(at("team.json"), JSON.stringify({ ...pack, id: "team-2020" }))
    await audit("--pack", "team.json", "--max-requests", "3", "--save-run", "team.run")
    const bare = await runCli(["replay", "team.run"], folder)
    expect(bare).toMatchObject({ status: 4, stdout: "" })
    expect(bare.stderr).toContain("这次评查所用的规则包 team-2020 不是自带的，请用 --pack 写明文件")
    expect(await runCli(["replay", "team.run", "--pack", "team.json"], folder)).toMatchObject({ status: 0 })
  })

  it("is not written over through a link to it", async () => {
    await symlink(at("team.run"), at("link.json"))
    const { status, stderr } = await runCli(
      ["replay", "team.run", "--pack", "team.json", "--out", "link.json"],
      folder,
    )
    expect(status).toBe(2)
    expect(stderr).toContain("不能是同一个文件")
  })
})

describe("page", () => {
  it("reads document files whatever they are called, and says why one has no text", async () => {
    await writeFile(at("report.dat"), chinesePdf(reportPages()))
    await writeFile(at("scan.pdf"), chinesePdf([{ texts: [] }]))
    const run = await runCli(["page", "report.dat", "scan.pdf"], folder)
    expect(JSON.parse(run.stdout)).toMatchObject({
      title: REPORT_TITLE,
      format: "pdf",
      kind: "annual-report",
    })
    expect(run).toMatchObject({ status: 2 })
    expect(run.stderr).toContain("scan.pdf: PDF: 扫描件或图片，无文字层 / image")
  })

  it("prints one line for each page under its stable names", async () => {
    await writeFile(at("list.html"), pages["/yjya/"] ?? "")
    const run = await runCli(
      ["page", "list.html", `http://${HOST}/`, "--base", `http://${HOST}/yjya/`, ...map],
      folder,
    )
    expect(run.status).toBe(0)
    const [list, home] = run.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(Object.keys(list)).toEqual(
      "url charset title date number source kind dialect site column links entries attachments related text".split(
        " ",
      ),
    )
    expect(list).toMatchObject({
      url: `http://${HOST}/yjya/`,
      site: { name: "清溪县人民政府", code: "4452240001" },
    })
    expect(list.entries[0]).toEqual({
      url: `http://${HOST}/yjya/1.html`,
      title: "清溪县突发公共事件总体应急预案",
      date: "2020-06-01",
    })
    expect(home.url).toBe(`http://${HOST}/`)
  })

  it("prints what can be read and ends with 2 for what can't", async () => {
    await writeFile(at("one.html"), pages["/"] ?? "")
    const { status, stdout, stderr } = await runCli(["page", "nothing.html", ".", "one.html"], folder)
    expect(status).toBe(2)
    expect(stdout.trim().split("\n")).toHaveLength(1)
    expect(stderr).toContain("nothing.html: 没有这个文件 / no such file")
    expect(stderr).toContain(".: 是文件夹，不是文件 / is a folder")
  })

  it("reads bytes in the charset they were served with", async () => {
    await writeFile(at("gbk.html"), Buffer.from([0xc7, 0xe5, 0xcf, 0xaa]))
    const { stdout } = await runCli(["page", "gbk.html", "--content-type", "text/html; charset=gbk"], folder)
    expect(JSON.parse(stdout).charset).toBe("gb18030")
  })
})
