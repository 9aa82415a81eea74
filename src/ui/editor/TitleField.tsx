import type { OpenFile } from "../store/editor-state"
import { CommitInput } from "./CommitInput"
import * as css from "./Editor.module.css"
import { setKey } from "./json-edit"
import { titleIn } from "./pack-title"
import { useEditor } from "./useEditor"

/** What the pack is called in lists and reports. */
export function TitleField({ open }: { open: OpenFile }) {
  const amend = useEditor((state) => state.amend)
  const shown = useEditor((state) => state.checked?.outline?.title)
  const title = titleIn(open.text)
  if (title === null) return null
  return (
    <div className={css.field}>
      <span>规则包名称</span>
      <CommitInput
        label="规则包名称"
        value={title}
        disabled={open.readOnly}
        onCommit={(typed) => amend((text) => setKey(text, [], "title", typed))}
      />
      {shown !== undefined && shown !== title && <small>显示为“{shown}”</small>}
    </div>
  )
}
