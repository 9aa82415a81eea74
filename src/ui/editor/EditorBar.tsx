import { useRef } from "react"
import { Button } from "../parts/Button"
import { ConfirmButton } from "../parts/ConfirmButton"
import { isUnsaved, type OpenFile } from "../store/editor-state"
import * as css from "./Editor.module.css"
import type { Steps } from "./JsonEditor"
import { titleIn } from "./pack-title"
import { useEditor } from "./useEditor"

/** A value, or where it can't be told the one before: names stay while the text is broken by what is being typed. */
function useLast<T>(value: T | null | undefined): T | null {
  const last = useRef<T | null>(null)
  if (value != null) last.current = value
  return last.current
}

/** What the file is, whether it is saved, and what may be done with it as a whole. */
export function EditorBar({ open, steps }: { open: OpenFile; steps: Steps | null }) {
  const unsaved = useEditor(isUnsaved)
  const outline = useEditor((state) => state.checked?.outline)
  const faulty = useEditor((state) => (state.checked?.problems.length ?? 0) > 0)
  const done = useEditor((state) => state.done)
  const close = useEditor((state) => state.close)
  const save = useEditor((state) => state.save)
  const restore = useEditor((state) => state.restore)
  const download = useEditor((state) => state.downloadDraft)
  const id = useLast(outline?.id ?? open.earlier ?? open.source)
  const pack = useLast(outline?.title ?? titleIn(open.text)) ?? id ?? "规则包"
  const name = open.kind === "columns" ? "栏目词典补充" : pack
  return (
    <div className={css.bar}>
      {unsaved ? (
        <ConfirmButton
          label="返回"
          action="放弃改动"
          title="改动还没有保存"
          text="现在返回，没有保存的改动会丢失。"
          onConfirm={close}
        />
      ) : (
        <Button onClick={close}>返回</Button>
      )}
      <h2 className={css.name}>{name}</h2>
      {open.kind === "pack" && id && id !== name && <span className={css.state}>{id}</span>}
      <span role="status" className={css.state}>
        {open.readOnly ? "内置，只读" : unsaved ? "未保存" : (done ?? "已保存")}
      </span>
      {!open.readOnly && steps && (
        <>
          <Button onClick={steps.undo} disabled={!steps.canUndo}>
            撤销
          </Button>
          <Button onClick={steps.redo} disabled={!steps.canRedo}>
            重做
          </Button>
        </>
      )}
      <Button onClick={download}>导出</Button>
      {!open.readOnly && (
        <>
          {open.saved !== null && (
            <Button onClick={restore} disabled={!unsaved}>
              恢复到上次保存
            </Button>
          )}
          <Button kind="primary" onClick={save} disabled={!unsaved || faulty}>
            保存
          </Button>
        </>
      )}
    </div>
  )
}
