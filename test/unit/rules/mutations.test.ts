import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, test } from "vitest"
import { throughCommand } from "../../fuzz/rules/command"
import { type Outcome, throughEditor, throughLoader } from "../../fuzz/rules/flaws"
import { type Mutation, mutationOf } from "../../fuzz/rules/mutations"

/*
 * Damaged rule files either load with a meaning or are told with their place; nobody throws, hangs or changes what is shipped.
 * `npx tsx test/fuzz/rules/run.ts` takes ten thousand.
 */

const SLOW = 300_000
const LOADED = 3000
const EDITED = 600
const COMMANDED = 30

/** Flaws by mutation number, and how many files loaded. */
async function flawsOf(count: number, step: number, work: (it: Mutation) => Outcome | Promise<Outcome>) {
  const flaws: Record<number, string> = {}
  let loaded = 0
  for (let n = 0; n < count * step; n += step) {
    const outcome = await work(mutationOf(n))
    if (outcome.flaw) flaws[n] = outcome.flaw
    if (outcome.loaded) loaded++
  }
  return { flaws, loaded }
}

test("the same number is the same file, and numbers differ", () => {
  expect(mutationOf(7)).toEqual(mutationOf(7))
  const files = new Set(Array.from({ length: 200 }, (_, n) => mutationOf(n).bytes.join()))
  expect(files.size).toBeGreaterThan(190)
})

test(
  `the loader bears ${LOADED} of them`,
  async () => {
    const { flaws, loaded } = await flawsOf(LOADED, 1, throughLoader)
    expect(flaws).toEqual({})
    // Both sides are met: files that still mean something, and files that don't.
    expect(loaded).toBeGreaterThan(LOADED * 0.05)
    expect(loaded).toBeLessThan(LOADED * 0.5)
  },
  SLOW,
)

test(
  `the editor bears ${EDITED}: marks within the text, hints, the form of variables`,
  async () => {
    expect((await flawsOf(EDITED, 5, throughEditor)).flaws).toEqual({})
  },
  SLOW,
)

test(
  `the command bears ${COMMANDED}`,
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "rule-files-"))
    try {
      expect((await flawsOf(COMMANDED, 100, (it) => throughCommand(it, folder))).flaws).toEqual({})
    } finally {
      await rm(folder, { recursive: true })
    }
  },
  SLOW,
)
