import { checks } from "../../../core/checks"
import { addColumns } from "../../../core/rules/add-columns"
import { loadColumns, loadPacks } from "../../../core/rules/load"
import type { Problem } from "../../../core/rules/problem"
import type { ColumnDictionary, Pack, RuleFile } from "../../../core/rules/types"
import { NamedError } from "../messages"
import type { OwnFile } from "../store/db"
import { listOwnFiles } from "../store/rule-files"
import { columnsId } from "./types"

/** The files that come with the extension. */
export interface ShippedFiles {
  columns: RuleFile
  packs: RuleFile[]
}

/** Packs and columns that audits may use. */
export interface Rules {
  columns: ColumnDictionary
  packs: Pack[]
}

export interface Library {
  files: ShippedFiles
  shipped: Rules
  own: OwnFile[]
  /** Shipped rules with the sound ones of the team. */
  all: Rules
  /** The first mistake of each own file that is left out, by id. */
  faults: Map<string, Problem>
}

export interface LibrarySource {
  library(): Promise<Library>
  /** To be called when an own file was changed. */
  forget(): void
}

/** What was loaded, or NamedError `bad-pack` with the first mistake. */
export function sound<T extends object>(loaded: T | { problems: Problem[] }): T {
  if (!("problems" in loaded)) return loaded
  const [first] = loaded.problems
  throw new NamedError("bad-pack", `规则包有错误：${first?.file} ${first?.path} ${first?.message.zh}`)
}

const fileOf = ({ id, text }: Pick<OwnFile, "id" | "text">): RuleFile => ({ name: `${id}.json`, text })

function loadShipped({ columns: file, packs }: ShippedFiles): Rules {
  const { columns } = sound(loadColumns(file))
  return { columns, packs: sound(loadPacks(packs, { columns, checks })).packs }
}

/**
 * The own files that are in order, on top of the shipped rules. Files are tested when they are saved; one that an update or another
 * file has broken since is left out, with what builds on it.
 */
export function withOwn(
  shipped: Rules,
  own: readonly OwnFile[],
): { all: Rules; faults: Map<string, Problem> } {
  const faults = new Map<string, Problem>()
  const dictionary = own.find(({ id }) => id === columnsId)
  const added = dictionary ? loadColumns(fileOf(dictionary)) : { columns: {} }
  if ("problems" in added && added.problems[0]) faults.set(columnsId, added.problems[0])
  const columns = "columns" in added ? addColumns(shipped.columns, added.columns) : shipped.columns
  let left = own.filter(({ id }) => id !== columnsId)
  for (;;) {
    const loaded = loadPacks(left.map(fileOf), { columns, checks, known: shipped.packs })
    if ("packs" in loaded) {
      const kept = shipped.packs.filter(({ id }) => loaded.packs.every((pack) => pack.id !== id))
      return { all: { columns, packs: [...kept, ...loaded.packs] }, faults }
    }
    const bad = new Map([...loaded.problems].reverse().map((problem) => [problem.file, problem]))
    for (const { id } of left) {
      const problem = bad.get(`${id}.json`)
      if (problem) faults.set(id, problem)
    }
    left = left.filter(({ id }) => !faults.has(id))
  }
}

/** Reads the shipped files once, and the own ones anew after each change. */
export function createLibrary(readShipped: () => Promise<ShippedFiles>): LibrarySource {
  let reading: Promise<{ files: ShippedFiles; shipped: Rules }> | null = null
  let current: Promise<Library> | null = null

  async function base(): Promise<{ files: ShippedFiles; shipped: Rules }> {
    const files = await readShipped()
    return { files, shipped: loadShipped(files) }
  }

  /** Where the database can't be read the shipped rules serve; the own ones are looked for again the next time. */
  const ownFiles = () =>
    listOwnFiles().catch((): OwnFile[] => {
      current = null
      return []
    })

  async function load(): Promise<Library> {
    reading ??= base()
    const [{ files, shipped }, own] = await Promise.all([reading, ownFiles()])
    return { files, shipped, own, ...withOwn(shipped, own) }
  }

  return {
    library() {
      current ??= load().catch((error) => {
        reading = null
        current = null
        throw error
      })
      return current
    },
    forget() {
      current = null
    },
  }
}
