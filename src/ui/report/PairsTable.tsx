import type { Pair } from "../../core/result/types"
import { linkWords } from "../../core/result/words"
import { ChoiceTable } from "./ChoiceTable"
import { PairRow } from "./PairRow"
import type { Column } from "./TableHead"

const columns: readonly Column[] = [
  { title: "政策文件" },
  { title: "解读" },
  { title: "关联状态", width: 150 },
  { title: "间隔工作日", width: 95, figure: true },
]

/** Policies and the interpretations that explain them, side by side. */
export function PairsTable({ pairs }: { pairs: Pair[] }) {
  return (
    <ChoiceTable
      rows={pairs}
      columns={columns}
      choice={{ label: "关联状态", words: Object.entries(linkWords), of: ({ link }) => link }}
      empty="没有读到政策文件或解读。"
    >
      {(pair) => <PairRow key={`${pair.policy?.url} ${pair.interpretation?.url}`} pair={pair} />}
    </ChoiceTable>
  )
}
