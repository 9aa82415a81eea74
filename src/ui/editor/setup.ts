import { autocompletion } from "@codemirror/autocomplete"
import { json, jsonLanguage } from "@codemirror/lang-json"
import { HighlightStyle, syntaxHighlighting, syntaxTree } from "@codemirror/language"
import { type Diagnostic, lintGutter } from "@codemirror/lint"
import { EditorState, type Extension } from "@codemirror/state"
import { EditorView } from "@codemirror/view"
import { tags } from "@lezer/highlight"
import { basicSetup } from "codemirror"
import type { Mark } from "../../platform/browser/rules/types"
import { completionSource, type Vocabulary } from "./completion"
import { hints } from "./hint"

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--accent)" },
  { tag: tags.string, color: "var(--ink)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--warn)" },
  { tag: [tags.separator, tags.brace, tags.squareBracket], color: "var(--ink-soft)" },
])

const theme = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--paper)", color: "var(--ink)", fontSize: "var(--text-s)" },
  "&.cm-focused": { outline: "2px solid var(--accent)" },
  ".cm-scroller": { fontFamily: 'ui-monospace, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace' },
  ".cm-content": { caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": {
    backgroundColor: "var(--raised)",
    color: "var(--ink-soft)",
    borderRight: "1px solid var(--line)",
  },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--accent-soft)",
  },
  ".cm-foldPlaceholder, .cm-panels, .cm-tooltip, .cm-textfield, .cm-button": {
    backgroundColor: "var(--raised)",
    backgroundImage: "none",
    color: "var(--ink)",
    borderColor: "var(--line-strong)",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--accent)",
    color: "var(--on-accent)",
  },
  ".cm-completionDetail": { fontStyle: "normal", opacity: "0.85" },
  ".cm-hint": {
    minHeight: "3.4em",
    maxHeight: "5.2em",
    padding: "4px 8px",
    overflow: "auto",
    fontSize: "var(--text-xs)",
  },
  ".cm-tooltip .cm-hint": { minHeight: "0", maxWidth: "420px" },
  ".cm-hint code": { color: "var(--accent)" },
  ".cm-completionInfo": { maxWidth: "320px", fontSize: "var(--text-xs)" },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--bad)",
    textDecorationSkipInk: "none",
  },
  ".cm-lintRange-active": { backgroundColor: "var(--bad-soft)" },
})

const phrases = EditorState.phrases.of({
  Find: "查找",
  Replace: "替换为",
  next: "下一个",
  previous: "上一个",
  all: "全选",
  "match case": "区分大小写",
  "by word": "整词",
  regexp: "正则",
  replace: "替换",
  "replace all": "全部替换",
  close: "关闭",
  "Go to line": "转到行",
  go: "转到",
  "Fold line": "折叠",
  "Unfold line": "展开",
  Diagnostics: "错误",
  Completions: "可选内容",
})

/** Everything the editor of a rule file is made of. */
export function editorSetup(
  vocabulary: () => Vocabulary,
  readOnly: boolean,
  onChange: (text: string) => void,
): Extension {
  return [
    basicSetup,
    json(),
    jsonLanguage.data.of({ autocomplete: completionSource(vocabulary) }),
    autocompletion({ icons: false }),
    lintGutter(),
    hints(() => vocabulary().schema),
    syntaxHighlighting(colours),
    theme,
    phrases,
    EditorView.lineWrapping,
    // Editable text takes the focus by itself; said so, tools that test pages by their attributes know it too.
    EditorView.contentAttributes.of({ "aria-label": "规则文件（JSON）", tabindex: "0" }),
    EditorState.readOnly.of(readOnly),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString())
    }),
  ]
}

/** Where a mistake stands in the text: its value, no further than the end of the line. */
export function rangeOf({ doc }: EditorState, tree: ReturnType<typeof syntaxTree>, mark: Mark) {
  const line = doc.line(Math.min(doc.lines, Math.max(1, mark.line ?? 1)))
  const from = Math.min(line.to, line.from + (mark.column ?? 1) - 1)
  const node = tree.resolveInner(from, 1)
  const to = node.from === from ? Math.min(node.to, line.to) : line.to
  return from === to ? { from: Math.max(line.from, from - 1), to } : { from, to }
}

/** Mistakes as the editor underlines them; those without a line are shown elsewhere. */
export const diagnosticsOf = (state: EditorState, marks: readonly Mark[]): Diagnostic[] =>
  marks
    .filter(({ line }) => line !== null)
    .map((mark) => ({
      ...rangeOf(state, syntaxTree(state), mark),
      severity: "error",
      message: mark.text,
    }))

/** The smallest change that turns one text into another. */
export function changeBetween(before: string, after: string): { from: number; to: number; insert: string } {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}
