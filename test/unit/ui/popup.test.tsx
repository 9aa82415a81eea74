// @vitest-environment happy-dom
import { act } from "react"
import { createRoot } from "react-dom/client"
import { describe, expect, test } from "vitest"
import type { Identity } from "../../../src/core/result/types"
import type { RunState } from "../../../src/platform/browser/types"
import { PopupApp } from "../../../src/ui/popup/PopupApp"
import type { GovSite } from "../../../src/ui/store/draft"
import { createPopupStore } from "../../../src/ui/store/popup"
import { fakeClient } from "../../e2e/preview/fake-client"
import { type Scenario, scenarios } from "../../e2e/preview/scenarios"
import { mountPoint } from "./mount"

const place = mountPoint()

async function show(scenario: Scenario) {
  const store = createPopupStore(fakeClient(scenario))
  await act(async () => {
    place.root.render(<PopupApp store={store} />)
    void store.getState().load()
  })
}

const button = (name: RegExp) =>
  [...place.box.querySelectorAll("button")].find(({ textContent }) => name.test(textContent ?? ""))
const press = (name: RegExp) => act(async () => button(name)?.click())

describe("each state says what it is and what can be done", () => {
  test.each([
    ["loading", [/正在识别/]],
    ["broken", [/没有取得/, /重试/, /评查引擎没有应答/]],
    ["not-web", [/不是网页/, /请打开要评查的政府网站/]],
    ["not-government", [/不是政府网站/, /标识码/]],
    ["permission", [/www\.wangxi\.cn/, /允许读取/]],
    ["ready", [/望溪县人民政府/, /9901210001/, /县级政府/, /2020年政务公开工作要点/, /评查时点/, /开始评查/]],
    ["ready-unknown", [/www\.wangxi\.gov\.cn/, /未能推断/, /选择层级后/]],
    ["queued", [/排队中/, /尚未开始/]],
    [
      "running",
      [/评查中/, /指标已查完 \d+ \/ \d+/, /已读页面 41/, /规划计划/, /暂停/, /停止/, /加强用权公开/],
    ],
    ["paused", [/已暂停/, /继续/]],
    ["stopping", [/正在停止/]],
    [
      "done",
      [/分/, /区间/, /已判定 \d+ \/ \d+ 项，覆盖权重/, /结尾：年度报告/, /导出CSV/, /完整报告/, /重新评查/],
    ],
    ["partial", [/单项否决/, /权责清单未公开/, /请求数、时间或读取量达到上限/, /继续评查/, /同样的上限/]],
    ["unreachable", [/首页未能读取.*首页访问结果：超时/, /—/, /重新评查/]],
    ["stopped", [/评查被手动停止/, /继续评查/, /接着查/]],
    ["undecided", [/—/, /未判定/, /不计分/]],
    ["failed", [/没有完成/, /连接超时/, /重新评查/]],
    ["interrupted", [/被浏览器中断/, /继续评查/, /已得出的结论/]],
  ])("%s", async (name, texts) => {
    await show(scenarios[name] as Scenario)
    for (const text of texts) expect(place.box.textContent).toMatch(text)
  })

  test("nothing can be started while the level is unknown", async () => {
    await show(scenarios["ready-unknown"] as Scenario)
    expect(button(/开始评查/)?.disabled).toBe(true)
  })

  test("no score is a dash, never a figure", async () => {
    await show(scenarios.undecided as Scenario)
    expect(place.box.querySelector("[data-testid=score]")?.textContent).toBe("—")
  })
})

describe("who the site is", () => {
  const ready = scenarios.ready as Scenario
  const identity: Identity = {
    name: { text: "汕头市人民政府", from: "head" },
    code: { text: "4405070001", from: "footer" },
    level: { value: "county", by: "code", from: "footer" },
    unit: { value: "government", by: "name", from: "head" },
    divisions: { value: ["广东省", "汕头市", "龙湖区"], by: "code", from: "footer" },
    contradictions: [
      { code: "who.codes", values: { a: "4405070001", b: "4405110001", placeA: "页脚", placeB: "纠错标识" } },
    ],
  }

  test("is shown with its region, where its level comes from, and what does not fit; the level can be corrected", async () => {
    await show({ ...ready, tab: { ...(ready.tab as GovSite), identity } })
    for (const text of [/广东省汕头市龙湖区/, /按页脚的标识码推断，可更正/, /不一致，请核对/])
      expect(place.box.textContent).toMatch(text)
    expect(place.box.querySelector<HTMLSelectElement>("select")?.disabled).toBe(false)
  })

  test("is not made up where the engine did not tell", async () => {
    await show(ready)
    expect(place.box.textContent).toMatch(/按标识码和名称推断，可更正/)
    expect(place.box.textContent).not.toMatch(/请核对/)
  })
})

describe("going on", () => {
  const done = scenarios.done as Scenario
  const imported = { name: "run.json.gz", at: "2021-07-01T02:00:00.000Z" }

  test.each(["partial", "stopped", "interrupted"])("with one that is %s is one button", async (name) => {
    await show(scenarios[name] as Scenario)
    await press(/继续评查/)
    expect(place.box.querySelector("[data-screen]")?.getAttribute("data-screen")).toBe("running")
  })

  test.each([
    ["came to its end", done.run],
    ["found the site unreachable", scenarios.failed?.run],
    ["was read from a file", { ...scenarios.partial?.run, imported }],
  ])("is not offered for one that %s", async (_, run) => {
    await show({ ...done, run: run as RunState })
    expect(button(/继续评查/)).toBe(undefined)
  })
})

test("one that waits in line says what it waits for", async () => {
  const queued = scenarios.queued as Scenario
  const client = fakeClient(queued)
  const other = scenarios.running?.run as RunState
  const summary = { ...other, id: "other", createdAt: "", finishedAt: null, score: null }
  const runs = async () => [...(await client.runs()), { ...summary, state: "queued" as const }, summary]
  const store = createPopupStore({ ...client, runs })
  await act(async () => {
    place.root.render(<PopupApp store={store} />)
    void store.getState().load()
  })
  expect(place.box.textContent).toMatch(/另有一项评查（评查中）：望溪县人民政府/)
})

test("pages in background tabs are told of while they are open", async () => {
  const running = scenarios.running as Scenario
  const run = running.run as RunState
  await show(running)
  expect(place.box.textContent).not.toMatch(/后台标签页/)
  act(() => place.root.unmount())
  place.root = createRoot(place.box)
  await show({ ...running, run: { ...run, progress: { ...run.progress, drawing: 2 } } })
  expect(place.box.textContent).toMatch(/后台标签页读取脚本生成的页面（2 个）/)
})

describe("the checklist", () => {
  test("opens from part to item to rule, to the evidence", async () => {
    await show(scenarios.done as Scenario)
    expect(place.box.textContent).not.toMatch(/权力配置信息公开/)
    await press(/加强用权公开/)
    await press(/权力配置信息公开/)
    await press(/权责清单已公开/)
    const link = place.box.querySelector<HTMLAnchorElement>("main a")
    expect(link?.href).toContain("#:~:text=")
    expect(link?.rel).toBe("noreferrer")
    expect(link?.target).toBe("_blank")
    expect(place.box.textContent).toMatch(/国办发〔2020〕17号/)
  })

  test("what was not found shows where it was looked for", async () => {
    await show(scenarios.done as Scenario)
    const parts = [...place.box.querySelectorAll<HTMLElement>("main h2 button")]
    for (const part of parts) await act(async () => part.click())
    for (const item of [...place.box.querySelectorAll<HTMLElement>("main h3 button")])
      await act(async () => item.click())
    await press(/^未找到/)
    expect(place.box.textContent).toMatch(/查找路径（5 处）/)
    expect(place.box.textContent).toMatch(/站内搜索/)
  })

  test("an address that is no web address is text, not a link", async () => {
    const { run, tab } = scenarios.done as Required<Scenario>
    const [first] = run.result?.findings ?? []
    const evidence = [{ url: "javascript:alert(1)", text: "<img src=x onerror=alert(1)>" }]
    const result = run.result && { ...run.result, findings: first ? [{ ...first, evidence }] : [] }
    await show({ tab, run: { ...run, result } })
    for (const name of [/加强用权公开/, /权力配置信息公开/, /权责清单已公开/]) await press(name)
    expect(place.box.textContent).toContain("<img src=x onerror=alert(1)>")
    expect(place.box.querySelector("main img, main a[href^='javascript']")).toBeNull()
  })
})
