import type { Page } from "playwright-core"

/** Every state of the interface that is looked at and tested: where it is, and how one gets there. */
export interface State {
  name: string
  page: "popup" | "report" | "options"
  scenario: string
  act?(page: Page): Promise<void>
}

const popups = [
  "loading",
  "broken",
  "not-web",
  "not-government",
  "permission",
  "ready",
  "ready-unknown",
  "queued",
  "running",
  "paused",
  "stopping",
  "done",
  "partial",
  "stopped",
  "undecided",
  "unreachable",
  "ready-long",
  "done-long",
  "failed",
  "interrupted",
]

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click()

export const states: State[] = [
  ...popups.map((scenario): State => ({ name: `popup-${scenario}`, page: "popup", scenario })),
  {
    name: "popup-done-open",
    page: "popup",
    scenario: "partial",
    async act(page) {
      await press(page, /加强用权公开/)
      await press(page, /权力运行过程信息公开/)
      await press(page, /CN20|未|已|听取/)
    },
  },
  { name: "report", page: "report", scenario: "partial" },
  {
    name: "report-open",
    page: "report",
    scenario: "partial",
    async act(page) {
      const rows = page.getByRole("table").getByRole("button")
      await rows.nth(3).click()
      await rows.nth(5).click()
      await press(page, "修改复核")
    },
  },
  {
    name: "report-pairs",
    page: "report",
    scenario: "done",
    act: (page) => page.getByRole("tab", { name: /政策解读比对/ }).click(),
  },
  {
    name: "report-pages",
    page: "report",
    scenario: "many",
    act: (page) => page.getByRole("tab", { name: /已读页面/ }).click(),
  },
  { name: "report-running", page: "report", scenario: "running" },
  { name: "report-missing", page: "report", scenario: "empty" },
  { name: "options", page: "options", scenario: "stored" },
  { name: "options-many", page: "options", scenario: "hoard" },
  { name: "report-long", page: "report", scenario: "done-long" },
  { name: "report-unreachable", page: "report", scenario: "unreachable" },
  { name: "options-empty", page: "options", scenario: "empty" },
  {
    name: "options-confirm",
    page: "options",
    scenario: "stored",
    act: (page) => press(page, "全部删除"),
  },
]
