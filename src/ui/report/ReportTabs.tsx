import * as Tabs from "@radix-ui/react-tabs"
import type { RunResult } from "../../core/result/types"
import type { PartGroup } from "../checklist/grouping"
import { PagesTable } from "./PagesTable"
import { PairsTable } from "./PairsTable"
import * as css from "./ReportTabs.module.css"
import { RulesView } from "./RulesView"
import { usePrinting } from "./usePrinting"

/** The three tables of a result; on paper one after the other. */
export function ReportTabs({ result, parts }: { result: RunResult; parts: PartGroup[] }) {
  const printing = usePrinting()
  const tables = [
    { id: "rules", title: "评查指标", count: result.rules.length, table: <RulesView parts={parts} /> },
    {
      id: "pairs",
      title: "政策解读比对",
      count: result.pairs.length,
      table: <PairsTable pairs={result.pairs} />,
    },
    {
      id: "pages",
      title: "已读页面",
      count: result.pages.length,
      table: <PagesTable pages={result.pages} />,
    },
  ]
  return (
    <Tabs.Root defaultValue="rules">
      <Tabs.List className={css.tabs} aria-label="报告内容">
        {tables.map(({ id, title, count }) => (
          <Tabs.Trigger key={id} value={id} className={css.tab}>
            {title} <span className={css.count}>{count}</span>
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {tables.map(({ id, title, table }) => (
        <Tabs.Content key={id} value={id} className={css.panel} forceMount={printing || undefined}>
          <h2 className={css.printed}>{title}</h2>
          {table}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  )
}
