import { type FormEvent, useId, useState } from "react"
import { Button } from "../parts/Button"
import type { OpenFile } from "../store/editor-state"
import { addName } from "./column-edit"
import * as css from "./Editor.module.css"
import { useEditor } from "./useEditor"

/** Adds a name that sites give to a column; every rule that asks for the column profits. */
export function ColumnForm({ open }: { open: OpenFile }) {
  const columns = useEditor((state) => state.columns)
  const amend = useEditor((state) => state.amend)
  const sound = useEditor((state) => state.checked?.outline != null)
  const [column, setColumn] = useState("")
  const [name, setName] = useState("")
  const list = useId()
  const chosen = columns.find(({ key, name: own }) => key === column.trim() || own === column.trim())
  const known = chosen?.accept.includes(name.trim()) ?? false
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!chosen || known) return
    void amend((text) => addName(text, chosen, name.trim()))
    setName("")
  }
  return (
    <form className={css.stack} onSubmit={submit}>
      <label className={css.field}>
        栏目
        <input required list={list} value={column} onChange={(event) => setColumn(event.target.value)} />
        {chosen && (
          <small>
            {chosen.key}，已有叫法：{chosen.accept.join("、")}
          </small>
        )}
      </label>
      <datalist id={list}>
        {columns.map(({ key, name: own }) => (
          <option key={key} value={own}>
            {key}
          </option>
        ))}
      </datalist>
      <label className={css.field}>
        网站上的叫法
        <input required maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
        {known && <small>词典里已有这个叫法。</small>}
      </label>
      <div>
        <Button type="submit" disabled={!sound || open.readOnly || !chosen || !name.trim() || known}>
          加入同义词
        </Button>
      </div>
    </form>
  )
}
