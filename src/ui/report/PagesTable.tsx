import { useState } from "react"
import type { PageRow } from "../../core/result/types"
import { lookWords, missingWord, renderedWord } from "../../core/result/words"
import { isMissingAddress } from "../../core/text/missing-address"
import { addressText } from "../format"
import { PageLink } from "../parts/PageLink"
import { outcomeWord } from "../words"
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
        <label>
          结果{" "}
          <select value={outcome} onChange={(event) => setOutcome(event.target.value)}>
            <option value="">全部（{pages.length}）</option>
            {outcomes.map((one) => (
              <option key={one} value={one}>
                {outcomeWord(one)}（{pages.filter((page) => page.outcome === one).length}）
              </option>
            ))}
          </select>
        </label>
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
