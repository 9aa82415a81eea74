import type { Mark, VariableRow } from "../../platform/browser/rules/types"
import { Button } from "../parts/Button"
import * as tone from "../parts/tones.module.css"
import type { OpenFile } from "../store/editor-state"
import * as css from "./Editor.module.css"
import { TitleField } from "./TitleField"
import { useEditor } from "./useEditor"
import { VariableField } from "./VariableField"
import { setVariable } from "./variable-edit"

const noRows: VariableRow[] = []

/** Whether a mistake is about a value: at its place, or within it. */
const isAt = ({ path }: Mark, place: string): boolean =>
  path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`)

/** What a pack leaves to the team to fill in. Each value goes into the text at once, and can be undone there. */
export function VariablesForm({ open }: { open: OpenFile }) {
  const rows = useEditor((state) => state.checked?.variables) ?? noRows
  const problems = useEditor((state) => state.checked?.problems)
  const amend = useEditor((state) => state.amend)
  const fill = useEditor((state) => state.fill)
  const missing = rows.filter(({ value }) => value === null).length
  const packId = open.earlier ?? open.source
  return (
    <div className={css.stack}>
      <p role="status" className={tone.soft}>
        {missing > 0
          ? `${rows.length} 个变量中 ${missing} 个未填写，填写后才能评查。`
          : `${rows.length} 个变量均已填写。`}
      </p>
      {open.readOnly && packId && (
        <div className={css.stack}>
          <p className={tone.soft}>内置规则包只读。填写的内容存放在本队的规则包里，它继承这个规则包。</p>
          <div>
            <Button kind="primary" onClick={() => fill(packId)}>
              在本队规则包中填写
            </Button>
          </div>
        </div>
      )}
      {!open.readOnly && <TitleField open={open} />}
      <ul className={css.rows} aria-label="变量">
        {rows.map((row) => (
          <li key={row.name}>
            <VariableField
              row={row}
              readOnly={open.readOnly}
              problems={problems?.filter((mark) => isAt(mark, row.path)) ?? []}
              onChange={(value) => amend((text) => setVariable(text, row, value))}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
