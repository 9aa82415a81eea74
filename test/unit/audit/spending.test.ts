import { expect, it } from "vitest"
import { createRecord } from "../../../src/core/audit/record"
import { createSpending } from "../../../src/core/audit/spending"
import type { Visit } from "../../../src/core/crawl/types"
import { visit } from "../make"

const LENGTH = 20_000
const at = (place: number) => `http://www.a.gov.cn/${place}`

it("a record whose data calls name further ones without end is counted all the same", () => {
  const chain = Array.from({ length: LENGTH }, (_, place): Visit => {
    const cost = { bytes: 10, slowestMs: 0, calls: [at((place + 1) % LENGTH)] }
    return { ...visit(at(place), { outcome: "timeout" }), requests: 1, cost }
  })
  const spending = createSpending(createRecord(chain), { maxRequests: 100_000, maxBytes: 1_000_000 })
  for (const one of chain) spending.count(one)
  expect(spending.requests()).toBe(LENGTH)
  expect(spending.left()).toEqual({ requests: 80_000, bytes: 800_000 })
})
