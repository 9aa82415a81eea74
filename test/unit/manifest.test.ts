import { expect, test } from "vitest"
import packageJson from "../../package.json"
import manifest from "../../plasmo.config"

test("package.json carries the manifest of plasmo.config.ts", () => {
  expect(packageJson.manifest).toEqual(manifest)
})
