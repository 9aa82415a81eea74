import { mkdir, readFile } from "node:fs/promises"
import { build } from "./build"
import { needBrowser, needChineseFont } from "./chromium"
import { inRoot } from "./paths"
import { runNode, say } from "./run"

/** What a step came to: counts of tests; a step without tests counts only where it fails. */
interface Count {
  passed: number
  failed: number
}

const tool = async (file: string, ...args: string[]): Promise<Count> => {
  const { status } = await runNode(inRoot("node_modules", file), args)
  return { passed: 0, failed: status === 0 ? 0 : 1 }
}

/** Runs one project of vitest.config.ts and reads the counts from its JSON report. */
async function vitest(project: string): Promise<Count> {
  const report = inRoot("build/test", `${project}.json`)
  await mkdir(inRoot("build/test"), { recursive: true })
  const { status } = await runNode(inRoot("node_modules/vitest/vitest.mjs"), [
    "run",
    `--project=${project}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ])
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(await readFile(report, "utf8"))
  // A file that can't even be loaded fails without a test of its own.
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed }
}

const steps: [title: string, step: () => Promise<Count>][] = [
  ["Lint", () => tool("@biomejs/biome/bin/biome", "check", ".")],
  ["Types", () => tool("typescript/bin/tsc", "--noEmit")],
  ["Unit tests", () => vitest("unit")],
  [
    "Production build",
    async () => {
      await build()
      return { passed: 0, failed: 0 }
    },
  ],
  [
    "End-to-end tests",
    async () => {
      await needBrowser()
      await needChineseFont()
      return vitest("e2e")
    },
  ],
]

const total: Count = { passed: 0, failed: 0 }
const failedSteps: string[] = []
for (const [title, step] of steps) {
  say(`\n== ${title}`)
  const count = await step().catch((error): Count => {
    say(String(error))
    return { passed: 0, failed: 1 }
  })
  total.passed += count.passed
  total.failed += count.failed
  if (count.failed > 0) failedSteps.push(title)
}
// Named again at the end: the step's own output may be thousands of lines up.
if (failedSteps.length > 0) say(`\nFailed: ${failedSteps.join(", ")}`)
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed > 0 ? 1 : 0
