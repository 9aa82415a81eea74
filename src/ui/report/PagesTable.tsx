import { useState } from "react"
import type { PageRow } from "../../core/result/types"
import { lookWords, missingWord, renderedWord } from "../../core/result/words"
import { isMissingAddress } from "../../core/text/missing-address"
import { addressText } from "../format"
import { PageLink } from "../parts/PageLink"
import { outcomeWord } from "../words"
import { CountedChoice } from "./CountedChoice"
import * as css from "./table.module.css"
import { Pager, usePaging } from "./usePaging"

/** Every page that was asked for, and what came of it. */
export function PagesTable({ pages }: { pages: PageRow[] }) {
  const [outcome, setOutcome] = useState("")
  const outcomes = [...new Set(pages.map((page) => page.outcome))].sort()
  const paging = usePaging(pages.filter((page) => outcome === "" || page.outcome === outcome))
  if (pages.length === 0) return <p className={css.empty}>还没有读取页面。</p>
  return (
    <>
      <div className={css.tools}>
        <CountedChoice
          label="结果"
          total={pages.length}
          options={outcomes.map((value) => ({
            value,
            word: outcomeWord(value),
            count: pages.filter((page) => page.outcome === value).length,
          }))}
          value={outcome}
          onChange={setOutcome}
        />
        <Pager paging={paging} />
      </div>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">网址</th>
            <th scope="col" className={css.w200}>
              结果
            </th>
            <th scope="col" className={`${css.figure} ${css.w90}`}>
              状态码
            </th>
            <th scope="col" className={`${css.figure} ${css.w110}`}>
              大小
            </th>
          </tr>
        </thead>
        <tbody>
          {paging.rows.map(({ url, outcome, rendered, status, bytes, look }) => (
            <tr key={`${url} ${look}`}>
              <td>
                <PageLink url={url}>{addressText(url)}</PageLink>
              </td>
              <td className={css.short}>
                {outcomeWord(outcome)}
                {rendered && `（${renderedWord}）`}
                {look && `（${lookWords[look]}）`}
                {isMissingAddress(url) && `（${missingWord}）`}
              </td>
              <td className={css.figure}>{status || "—"}</td>
              <td className={css.figure}>{(bytes / 1000).toFixed(1)} KB</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
