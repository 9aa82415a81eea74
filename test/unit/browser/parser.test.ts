import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import type { PageInput } from "../../../src/core/page/types"
import { type ParseReply, workerParser } from "../../../src/platform/parser"
import { page } from "../make"

/** A worker that answers by the address it is asked to read; "hang" is never answered. */
class FakeWorker {
  static made: FakeWorker[] = []
  onmessage: ((event: { data: ParseReply }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  terminated = false
  constructor() {
    FakeWorker.made.push(this)
  }
  postMessage({ url }: PageInput) {
    setTimeout(() => {
      if (url.endsWith("chatty")) this.onmessage?.({ data: { action: "ready" } as never })
      if (this.terminated || url.endsWith("hang")) return
      if (url.endsWith("crash")) this.onerror?.({ message: "out of memory" })
      else if (url.endsWith("deep")) this.onmessage?.({ data: { outcome: "too-deep", message: "deep" } })
      else this.onmessage?.({ data: { page: page({ url }) } })
    }, 1)
  }
  terminate() {
    this.terminated = true
  }
}

const input = (name: string): PageInput => ({
  url: `http://www.qingxi.gov.cn/${name}`,
  bytes: new Uint8Array(),
  contentType: null,
})
const parser = () => workerParser(() => new FakeWorker() as unknown as Worker, 1000)

beforeEach(() => {
  FakeWorker.made = []
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

describe("the parsing worker", () => {
  test("reads page after page in one thread", async () => {
    const read = parser()
    const both = Promise.all([read(input("a")), read(input("b"))])
    await vi.runAllTimersAsync()
    expect((await both).map(({ url }) => url)).toEqual([input("a").url, input("b").url])
    expect(FakeWorker.made).toHaveLength(1)
  })

  test.each(["hang", "crash"])(
    "is replaced after a page that makes it %s; the next page is read",
    async (how) => {
      const read = parser()
      const bad = expect(Promise.resolve(read(input(how)))).rejects.toMatchObject({ outcome: "parse-limit" })
      const good = read(input("good"))
      await vi.runAllTimersAsync()
      await bad
      expect((await good).url).toBe(input("good").url)
      expect(FakeWorker.made.map(({ terminated }) => terminated)).toEqual([true, false])
    },
  )

  test("says other things as well, which are no answers", async () => {
    const read = parser()
    const reading = read(input("chatty"))
    await vi.runAllTimersAsync()
    expect((await reading).url).toBe(input("chatty").url)
  })

  test("has its time anew after a sleep of the machine", async () => {
    const read = parser()
    let over = false
    const slept = Promise.resolve(read(input("hang"))).catch(() => {
      over = true
    })
    await vi.advanceTimersByTimeAsync(500)
    vi.setSystemTime(Date.now() + 3_600_000)
    await vi.advanceTimersByTimeAsync(600)
    expect(over).toBe(false)
    await vi.advanceTimersByTimeAsync(1000)
    await slept
    expect(over).toBe(true)
  })

  test("names the outcome of a page that it refuses, and lives on", async () => {
    const read = parser()
    const deep = expect(Promise.resolve(read(input("deep")))).rejects.toMatchObject({ outcome: "too-deep" })
    const good = read(input("good"))
    await vi.runAllTimersAsync()
    await deep
    await good
    expect(FakeWorker.made).toHaveLength(1)
  })

  test("does not count the time a page waits for another", async () => {
    const read = parser()
    const first = Promise.resolve(read(input("hang"))).catch(() => "gone")
    const second = read(input("good"))
    await vi.advanceTimersByTimeAsync(1100)
    expect(await first).toBe("gone")
    expect((await second).url).toBe(input("good").url)
  })
})
