import { useState } from "react"
import type { LinkState, Pair } from "../../core/result/types"
import { linkWords } from "../../core/result/words"
import { CountedChoice } from "./CountedChoice"
import { PairRow } from "./PairRow"
import * as css from "./table.module.css"
import { Pager, usePaging } from "./usePaging"

const states = Object.keys(linkWords) as LinkState[]

/** Policies and the interpretations that explain them, side by side. */
export function PairsTable({ pairs }: { pairs: Pair[] }) {
  const [link, setLink] = useState<LinkState | "">("")
  const shown = pairs.filter((pair) => link === "" || pair.link === link)
  const paging = usePaging(shown)
  if (pairs.length === 0) return <p className={css.empty}>没有读到政策文件或解读。</p>
  return (
    <>
      <div className={css.tools}>
        <CountedChoice
          label="关联状态"
          total={pairs.length}
          options={states.map((value) => ({
            value,
            word: linkWords[value],
            count: pairs.filter((pair) => pair.link === value).length,
          }))}
          value={link}
          onChange={setLink}
        />
        <Pager paging={paging} />
      </div>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">政策文件</th>
            <th scope="col">解读</th>
            <th scope="col" className={css.w200}>
              关联状态
            </th>
            <th scope="col" className={`${css.figure} ${css.w110}`}>
              间隔工作日
            </th>
          </tr>
        </thead>
        <tbody>
          {paging.rows.map((pair) => (
            <PairRow key={`${pair.policy?.url} ${pair.interpretation?.url}`} pair={pair} />
          ))}
        </tbody>
      </table>
    </>
  )
}
