import { useState } from "react"
import type { RuleRow } from "../../platform/browser/rules/types"
import { ShowMore } from "../parts/ShowMore"
import * as tone from "../parts/tones.module.css"
import type { OpenFile } from "../store/editor-state"
import * as css from "./Editor.module.css"
import { RuleFields } from "./RuleFields"
import { RuleLine } from "./RuleLine"
import { changeRule, type RuleChange } from "./rule-edit"
import { useEditor } from "./useEditor"

/** Rules shown at first, and more of them at a time. */
const STEP = 100

const matches = (words: string) => (row: RuleRow) => {
  const text = `${row.id} ${row.item} ${row.title}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** The common fields of the rules of a pack. Each change goes into the text at once, and can be undone there. */
export function RuleForm({ open }: { open: OpenFile }) {
  const rules = useEditor((state) => state.checked?.outline?.rules)
  const amend = useEditor((state) => state.amend)
  const [words, search] = useState("")
  const [editing, edit] = useState<string | null>(null)
  const [shown, setShown] = useState(STEP)
  if (!rules) return <p className={tone.soft}>改正错误或撤销上一步后，这里可以直接修改指标的常用内容。</p>
  const found = rules.filter(matches(words))
  const change = (row: RuleRow) => (what: RuleChange) => amend((text) => changeRule(text, row, what))
  return (
    <div className={css.stack}>
      <label className={css.field}>
        查找指标
        <input type="search" value={words} onChange={(event) => search(event.target.value)} />
        <small>
          共 {rules.length} 项，列出 {Math.min(shown, found.length)} 项
        </small>
      </label>
      <ul className={css.rows} aria-label="指标">
        {found.slice(0, shown).map((row) => (
          <li key={row.id}>
            <RuleLine
              row={row}
              readOnly={open.readOnly}
              opened={editing === row.id}
              onOpen={() => edit(editing === row.id ? null : row.id)}
              onChange={change(row)}
            />
            {editing === row.id && (
              <RuleFields row={row} schema={open.schema} readOnly={open.readOnly} onChange={change(row)} />
            )}
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} total={found.length} step={STEP} unit="项" onMore={setShown} />
    </div>
  )
}
