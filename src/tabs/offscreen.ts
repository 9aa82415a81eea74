import { ownBuild } from "../platform/browser/build"
import { systemClock } from "../platform/browser/clock"
import { createEngine } from "../platform/browser/engine"
import { answer, broadcast, call } from "../platform/browser/messages"
import { packsFor, ruleLibrary, ruleSet } from "../platform/browser/packs"
import { isGovHost } from "../platform/browser/permissions"
import { tabRender } from "../platform/browser/render"
import { browserRequest } from "../platform/browser/request"
import { createRuleDesk } from "../platform/browser/rules/desk"
import { createRunFileDesk } from "../platform/browser/run-files/desk"
import { workerParser } from "../platform/parser"

const PARSE_LIMIT_MS = 15_000
const FILE_LIMIT_MS = 30_000

const engine = createEngine({
  request: browserRequest(async (host) => isGovHost(host) || call("background", "hasHost", host)),
  read: workerParser(
    () => new Worker(new URL("../platform/browser/parse.worker.ts", import.meta.url), { type: "module" }),
    PARSE_LIMIT_MS,
  ),
  readFile: workerParser(
    () => new Worker(new URL("../platform/browser/file.worker.ts", import.meta.url), { type: "module" }),
    FILE_LIMIT_MS,
  ),
  render: tabRender({
    openTab: (...args) => call("background", "openTab", ...args),
    readTab: (...args) => call("background", "readTab", ...args),
    closeTab: (...args) => call("background", "closeTab", ...args),
  }),
  clock: systemClock,
  online: () => navigator.onLine,
  packsFor,
  ruleSet,
  build: ownBuild,
  tell: broadcast,
  // Without the alarm the audit goes on as well, until the browser closes this document.
  busy: (busy) => void call("background", "engineBusy", busy).catch(() => {}),
})

answer("engine", {
  ...engine.handlers,
  async deleteEverything() {
    await engine.handlers.deleteEverything()
    ruleLibrary.forget()
  },
})
answer("rules", createRuleDesk(ruleLibrary, systemClock.now, engine.goOn, ownBuild))
const files = createRunFileDesk(systemClock.now)
answer("files", files.handlers)
// Tabs of an engine that was closed on its way: this one opens its own.
void call("background", "closeTabs")
  .catch(() => {})
  .then(engine.takeUp)

// A document without work goes away; whoever needs it opens it again.
let wasIdle = false
setInterval(() => {
  const isIdle = engine.idle() && files.idle()
  if (wasIdle && isIdle) window.close()
  wasIdle = isIdle
}, 60_000)
