import type { PageRow } from "../../core/result/types"
import { lookWords, missingWord, renderedWord } from "../../core/result/words"
import { isMissingAddress } from "../../core/text/missing-address"
import { addressText } from "../format"
import { PageLink } from "../parts/PageLink"
import { outcomeWord } from "../words"
import { ChoiceTable } from "./ChoiceTable"
import type { Column } from "./TableHead"
import * as css from "./table.module.css"

const columns: readonly Column[] = [
  { title: "网址" },
  { title: "结果", width: 170 },
  { title: "状态码", width: 70, figure: true },
  { title: "大小", width: 90, figure: true },
]

/** Every page that was asked for, and what came of it. */
export function PagesTable({ pages }: { pages: PageRow[] }) {
  const outcomes = [...new Set(pages.map(({ outcome }) => outcome))].sort()
  const words = outcomes.map((outcome) => [outcome, outcomeWord(outcome)] as const)
  return (
    <ChoiceTable
      rows={pages}
      columns={columns}
      choice={{ label: "结果", words, of: ({ outcome }) => outcome }}
      empty="还没有读取页面。"
    >
      {({ url, outcome, rendered, status, bytes, look }) => (
        <tr key={`${url} ${look}`}>
          <td>
            <PageLink url={url}>{addressText(url)}</PageLink>
          </td>
          <td>
            {outcomeWord(outcome)}
            {rendered && `（${renderedWord}）`}
            {look && `（${lookWords[look]}）`}
            {isMissingAddress(url) && `（${missingWord}）`}
          </td>
          <td className={css.figure}>{status || "—"}</td>
          <td className={css.figure}>{(bytes / 1000).toFixed(1)} KB</td>
        </tr>
      )}
    </ChoiceTable>
  )
}
