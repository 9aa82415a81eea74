import { syntaxTree } from "@codemirror/language"
import type { EditorState, Extension } from "@codemirror/state"
import { type EditorView, hoverTooltip, type Panel, showPanel } from "@codemirror/view"
import type { SyntaxNode } from "@lezer/common"
import { caps } from "../../core/rules/caps"
import { pathTo } from "./json-tree"
import { reader, type Schema, schemasAt } from "./schema"

/** What the schema says of a place in the text. */
export interface Hint {
  /** The key it speaks of. */
  key: string
  text: string
  /** What it is about: the key, or the value of `kind`. */
  from: number
  to: number
}

const keyOf = (property: SyntaxNode): SyntaxNode | null => property.getChild("PropertyName")

/** The members that enclose a node, the innermost first. */
function* membersAround(node: SyntaxNode): Generator<SyntaxNode> {
  for (let at: SyntaxNode | null = node; at; at = at.parent) if (at.name === "Property") yield at
}

/** Where the words of a line begin. */
function startOfLine({ doc }: EditorState, pos: number): number {
  const { from, text } = doc.lineAt(pos)
  return from + (/\S/.exec(text)?.index ?? 0)
}

/**
 * The innermost member around a place that the schema explains; before the first word of a line it is that of the word. A `kind` is explained
 * by what it is.
 */
export function hintAt(state: EditorState, pos: number, schema: Schema): Hint | null {
  const text = state.doc.toString()
  const tree = syntaxTree(state)
  const start = startOfLine(state, pos)
  const places = pos <= start ? [[start, 1] as const] : [[pos, 1] as const, [pos, -1] as const]
  const nodes = places.map(([at, side]) => tree.resolveInner(at, side))
  for (const node of nodes) {
    for (const member of membersAround(node)) {
      const key = keyOf(member)
      if (!key) continue
      const path = pathTo(member, text)
      if (path.length > caps.depth) break
      const found = schemasAt(schema, path, reader(tree, text))
      const written =
        member.lastChild?.name === "String"
          ? text.slice(member.lastChild.from + 1, member.lastChild.to - 1)
          : null
      const said = found.find((one) => one.const !== undefined && one.const === written) ?? found[0]
      if (said?.description)
        return {
          key: String(path.at(-1)),
          text: said.description,
          from: key.from,
          to: said.const === undefined ? key.to : member.to,
        }
    }
  }
  return null
}

function write(dom: HTMLElement, hint: Hint | null): void {
  dom.replaceChildren(hint ? "" : "光标移到一个键上，这里显示它的说明。")
  if (!hint) return
  const key = document.createElement("code")
  key.textContent = hint.key
  dom.append(key, ` ${hint.text}`)
}

/** A line below the text that explains the key at the cursor, for those who see and for those who listen. */
function panel(schema: () => Schema) {
  return (view: EditorView): Panel => {
    const dom = document.createElement("div")
    dom.className = "cm-hint"
    dom.setAttribute("role", "status")
    dom.setAttribute("aria-label", "说明")
    let shown: string | null = null
    const show = (state: EditorState): void => {
      const hint = hintAt(state, state.selection.main.head, schema())
      const now = hint ? `${hint.key} ${hint.text}` : ""
      if (now === shown) return
      shown = now
      write(dom, hint)
    }
    show(view.state)
    return {
      dom,
      update({ state, docChanged, selectionSet }) {
        if (docChanged || selectionSet) show(state)
      },
    }
  }
}

/** Explains keys: the one under the pointer beside it, the one at the cursor below the text. */
export function hints(schema: () => Schema): Extension {
  return [
    showPanel.of(panel(schema)),
    hoverTooltip((view, pos) => {
      const hint = hintAt(view.state, pos, schema())
      if (!hint || pos < hint.from || pos > hint.to) return null
      return {
        pos: hint.from,
        end: hint.to,
        above: true,
        create() {
          const dom = document.createElement("div")
          dom.className = "cm-hint"
          write(dom, hint)
          return { dom }
        },
      }
    }),
  ]
}
