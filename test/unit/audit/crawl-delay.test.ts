import { expect, it } from "vitest"
import { reportHtml } from "../../../src/core/export/html"
import { auditFailing } from "../crawl/failing-host"
import { answer } from "../crawl/scripted"

const audit = (delay: string) =>
  auditFailing(() => null, {
    settings: { maxRequests: 12 },
    robots: answer(`User-agent: *\nCrawl-delay: ${delay}\n`),
  })

it.each([
  ["2", undefined, 2000, null],
  ["10", { askedMs: 10_000, keptMs: 10_000 }, 10_000, "要求每次请求至少间隔10秒，评查照此进行，用时较长"],
  [
    "90",
    { askedMs: 90_000, keptMs: 30_000 },
    30_000,
    "要求每次请求至少间隔90秒，间隔过长，评查按每30秒一次读取",
  ],
  ["1e999", { askedMs: 86_400_000, keptMs: 30_000 }, 30_000, "间隔86400秒"],
  ["-5", undefined, 500, null],
])(
  "a Crawl-delay of %s seconds is kept, as far as an audit can, and told where it is felt",
  async (delay, told, gap, words) => {
    const { result, gaps } = await audit(delay)
    expect(result.crawlDelay).toEqual(told)
    expect(Math.min(...gaps.slice(1))).toBe(gap)
    const html = reportHtml(result)
    expect(html.includes("robots.txt 要求")).toBe(words !== null)
    if (words) expect(html).toContain(words)
  },
)
