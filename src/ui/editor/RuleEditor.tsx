import * as Tabs from "@radix-ui/react-tabs"
import { useEffect, useMemo, useState } from "react"
import type { Mark, VariableRow } from "../../platform/browser/rules/types"
import { Banner } from "../parts/Banner"
import { isUnsaved, type OpenFile } from "../store/editor-state"
import { Changes } from "./Changes"
import { ColumnForm } from "./ColumnForm"
import * as css from "./Editor.module.css"
import { EditorBar } from "./EditorBar"
import { JsonEditor, type Steps } from "./JsonEditor"
import { Problems } from "./Problems"
import { RuleForm } from "./RuleForm"
import { TryOut } from "./TryOut"
import { useEditor } from "./useEditor"
import { VariablesForm } from "./VariablesForm"

/** One rule file: its text, and beside it the form, what it changes, and what it would change in a stored audit. */
export function RuleEditor({ open }: { open: OpenFile }) {
  const checked = useEditor((state) => state.checked)
  const columns = useEditor((state) => state.columns)
  const files = useEditor((state) => state.files)
  const edit = useEditor((state) => state.edit)
  const unsaved = useEditor(isUnsaved)
  const [goTo, setGoTo] = useState<Mark | null>(null)
  const [steps, setSteps] = useState<Steps | null>(null)
  const [tab, setTab] = useState<string>(open.begin)
  const problems = checked?.problems ?? noMarks
  const changes = checked?.outline?.changes
  const variables = checked?.variables ?? noVariables
  const missing = variables.filter(({ value }) => value === null).length

  // biome-ignore lint/correctness/useExhaustiveDependencies: another file begins anew, whatever its first tab
  useEffect(() => setTab(open.begin), [open.key])

  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener("beforeunload", warn)
    return () => window.removeEventListener("beforeunload", warn)
  }, [unsaved])

  const vocabulary = useMemo(
    () => ({
      schema: open.schema,
      columns,
      packs: (files ?? []).filter(({ kind }) => kind === "pack"),
      rules: (checked?.outline?.rules ?? []).filter(({ own }) => !own),
    }),
    [open.schema, columns, files, checked],
  )

  return (
    <div className={css.editor}>
      <EditorBar key={open.key} open={open} steps={steps} />
      {open.note && <Banner tone="warn">{open.note}</Banner>}
      <div className={css.halves}>
        <div className={css.half}>
          <JsonEditor
            key={open.key}
            text={open.text}
            readOnly={open.readOnly}
            problems={problems}
            vocabulary={vocabulary}
            goTo={goTo}
            onChange={edit}
            onReady={setSteps}
          />
          <Problems onGo={(mark) => setGoTo({ ...mark })} onFill={() => setTab("variables")} />
        </div>
        <Tabs.Root value={tab} onValueChange={setTab} className={css.half}>
          <Tabs.List className={css.tabs} aria-label="规则文件">
            <Tabs.Trigger value="form">{open.kind === "pack" ? "指标" : "同义词"}</Tabs.Trigger>
            {(variables.length > 0 || tab === "variables") && (
              <Tabs.Trigger value="variables">填写变量{missing > 0 ? ` ${missing}` : ""}</Tabs.Trigger>
            )}
            <Tabs.Trigger value="changes">改动{changes ? ` ${changes.length}` : ""}</Tabs.Trigger>
            <Tabs.Trigger value="try">试评</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="form" className={css.panel}>
            {open.kind === "pack" ? <RuleForm open={open} /> : <ColumnForm open={open} />}
          </Tabs.Content>
          <Tabs.Content value="variables" className={css.panel}>
            <VariablesForm open={open} />
          </Tabs.Content>
          <Tabs.Content value="changes" className={css.panel}>
            <Changes />
          </Tabs.Content>
          <Tabs.Content value="try" className={css.panel}>
            <TryOut />
          </Tabs.Content>
        </Tabs.Root>
      </div>
    </div>
  )
}

const noMarks: Mark[] = []
const noVariables: VariableRow[] = []
