import { readFileSync } from "node:fs"
import { expect, test } from "vitest"

interface Entry {
  version?: string
  optionalDependencies?: Record<string, string>
}

const { packages } = JSON.parse(
  readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"),
) as { packages: Record<string, Entry> }

/** The entry that a package's import of another leads to: its own, or that of the nearest folder above. */
function resolve(from: string, name: string): Entry | undefined {
  const own = packages[`${from}/node_modules/${name}`]
  const above = from.lastIndexOf("node_modules/")
  if (own || above < 0) return own ?? packages[`node_modules/${name}`]
  return resolve(from.slice(0, above).replace(/\/$/, ""), name) ?? packages[`node_modules/${name}`]
}

// npm writes down only the platforms that it could ask for, and then refuses to install from what it wrote.
test("the lock file names the binaries of every platform, in the versions asked for", () => {
  const wrong = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, range]) => /^\d/.test(range))
      .filter(([name, range]) => resolve(at, name)?.version !== range)
      .map(([name, range]) => `${at}: ${name}@${range}`),
  )
  expect(wrong).toEqual([])
})
