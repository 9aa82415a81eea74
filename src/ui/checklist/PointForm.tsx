import { useState } from "react"
import type { Pointable, PointOrder } from "../../platform/browser/rules/types"
import { Button } from "../parts/Button"
import * as tone from "../parts/tones.module.css"
import * as css from "./PointColumn.module.css"

interface Props {
  pointable: Pointable
  offered: string
  onPoint(order: PointOrder): void
  onClose(): void
}

/** Which column, where it is, and whether the name it goes by there is to be known everywhere. */
export function PointForm({ pointable: { columns, label }, offered, onPoint, onClose }: Props) {
  const [column, setColumn] = useState(columns[0]?.key ?? "")
  const [url, setUrl] = useState(offered)
  const [learn, setLearn] = useState(false)
  const [name, setName] = useState(label ?? "")
  const synonym = learn && name.trim() ? name.trim() : null
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        onPoint({ column, url: url.trim(), synonym })
      }}
    >
      <label>
        栏目
        <select value={column} onChange={(event) => setColumn(event.target.value)}>
          {columns.map(({ key, name: title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        栏目网址
        <input type="url" required value={url} onChange={(event) => setUrl(event.target.value)} />
      </label>
      <label className={css.check}>
        <input type="checkbox" checked={learn} onChange={(event) => setLearn(event.target.checked)} />
        把网站上的叫法加入栏目词典
      </label>
      {learn && (
        <label>
          叫法
          <input required maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
        </label>
      )}
      <p className={tone.hint}>本网站以后的评查都会先看这个网址。</p>
      <div className={css.row}>
        <Button kind="primary" type="submit">
          这就是该栏目
        </Button>
        <Button onClick={onClose}>取消</Button>
      </div>
    </form>
  )
}
