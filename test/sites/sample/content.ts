import { readFileSync } from "node:fs"
import type { Article, Column, SiteInfo } from "./types"

const folder = new URL("./content/", import.meta.url)

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, folder), "utf8")) as T
}

const groups = [
  "policies",
  "interpretations",
  "news",
  "disclosure",
  "emergency",
  "services",
  "annual-reports",
] as const

export const info = read<SiteInfo>("site.json")
export const columns = read<Column[]>("columns.json")
export const people =
  read<Record<"leaders" | "offices", { name: string; post?: string; duty: string; phone?: string }[]>>(
    "people.json",
  )
export const otherHosts =
  read<Record<string, Record<string, { title: string; text: string[] }>>>("other-hosts.json")
/** Newest first, as every list shows them. */
export const articles = groups
  .flatMap((group) => read<Article[]>(`articles/${group}.json`))
  .sort((a, b) => (a.date < b.date ? 1 : -1))

const byPath = new Map(columns.map((column) => [column.path, column]))
const byId = new Map(articles.map((article) => [article.id, article]))

export const platformPath = "/zwgk/zfxxgk/"

export function columnAt(path: string): Column {
  const column = byPath.get(path)
  if (!column) throw new Error(`no column ${path}`)
  return column
}

export function articleOf(id: number): Article {
  const article = byId.get(id)
  if (!article) throw new Error(`no article ${id}`)
  return article
}

/** Address as TRS WCM writes it: month folder, day and number. */
export function pathOf(article: Article): string {
  const day = article.date.slice(0, 10).replaceAll("-", "")
  return `${article.in}${day.slice(0, 6)}/t${day}_${article.id}.html`
}

export function articlesIn(path: string): Article[] {
  return articles.filter((article) => article.in === path || article.also?.includes(path))
}

/** Columns one step below a path, hidden ones included. */
export function childrenOf(path: string): Column[] {
  return columns.filter((column) => {
    const rest = column.path.slice(path.length, -1)
    return column.path.startsWith(path) && rest !== "" && !rest.includes("/")
  })
}

/** The column and those above it, top first. */
export function lineage(path: string): Column[] {
  return columns
    .filter((column) => path.startsWith(column.path))
    .sort((a, b) => a.path.length - b.path.length)
}
