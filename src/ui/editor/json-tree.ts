import { jsonLanguage } from "@codemirror/lang-json"
import type { SyntaxNode, Tree } from "@lezer/common"

/** Where things stand in the text of a JSON file, sound or not. */

export type Path = readonly (string | number)[]

export interface Range {
  from: number
  to: number
}

const values = new Set(["Object", "Array", "String", "Number", "True", "False", "Null"])

export const parseJson = (text: string): Tree => jsonLanguage.parser.parse(text)

/** The text of a JSON string, or as it is written where it is none yet. */
function unquote(written: string): string {
  try {
    const value: unknown = JSON.parse(written)
    return typeof value === "string" ? value : written
  } catch {
    return written.replace(/^"|"$/g, "")
  }
}

const textOf = (text: string, { from, to }: Range): string => unquote(text.slice(from, to))

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

export const valuesIn = (node: SyntaxNode): SyntaxNode[] =>
  childrenOf(node).filter(({ name }) => values.has(name))

export const membersIn = (object: SyntaxNode): SyntaxNode[] =>
  childrenOf(object).filter(({ name }) => name === "Property")

export const nameOfMember = (member: SyntaxNode, text: string): string | null => {
  const name = member.getChild("PropertyName")
  return name && textOf(text, name)
}

const valueOfMember = (member: SyntaxNode): SyntaxNode | null => valuesIn(member)[0] ?? null

/** The value at a path, or null. */
export function valueAt(tree: Tree, text: string, path: Path): SyntaxNode | null {
  let node: SyntaxNode | null = valuesIn(tree.topNode)[0] ?? null
  for (const part of path) {
    if (!node) return null
    if (typeof part === "number") node = node.name === "Array" ? (valuesIn(node)[part] ?? null) : null
    else {
      const member: SyntaxNode | undefined = membersIn(node).find((one) => nameOfMember(one, text) === part)
      node = member ? valueOfMember(member) : null
    }
  }
  return node
}

/** Keys and indexes that lead to a node. */
export function pathTo(node: SyntaxNode, text: string): Path {
  const path: (string | number)[] = []
  for (let at: SyntaxNode | null = node; at?.parent; at = at.parent) {
    if (at.name === "Property") path.push(nameOfMember(at, text) ?? "")
    else if (at.parent.name === "Array" && values.has(at.name)) {
      const { from } = at
      path.push(valuesIn(at.parent).findIndex((one) => one.from === from))
    }
  }
  return path.reverse()
}
