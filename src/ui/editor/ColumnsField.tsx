import X from "lucide-react/icons/x"
import { useId, useState } from "react"
import { Button } from "../parts/Button"
import * as css from "./Editor.module.css"
import { useEditor } from "./useEditor"

interface Props {
  keys: string[]
  onChange(keys: string[]): void
}

/** The columns a rule looks at, by their names. */
export function ColumnsField({ keys, onChange }: Props) {
  const columns = useEditor((state) => state.columns)
  const [typed, setTyped] = useState("")
  const list = useId()
  const nameOf = (key: string) => columns.find((column) => column.key === key)?.name ?? key
  const add = () => {
    const chosen = columns.find(({ key, name }) => key === typed.trim() || name === typed.trim())
    if (!chosen || keys.includes(chosen.key)) return
    onChange([...keys, chosen.key])
    setTyped("")
  }
  return (
    <div className={css.field}>
      栏目
      <span className={css.checks}>
        {keys.map((key) => (
          <Button
            key={key}
            aria-label={`去掉栏目 ${nameOf(key)}`}
            disabled={keys.length === 1}
            onClick={() => onChange(keys.filter((one) => one !== key))}
          >
            {nameOf(key)}
            <X size={13} aria-hidden />
          </Button>
        ))}
      </span>
      <span className={css.adding}>
        <input
          aria-label="添加栏目"
          list={list}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button onClick={add}>添加</Button>
      </span>
      <datalist id={list}>
        {columns.map(({ key, name }) => (
          <option key={key} value={name}>
            {key}
          </option>
        ))}
      </datalist>
    </div>
  )
}
