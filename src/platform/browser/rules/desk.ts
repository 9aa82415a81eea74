import { checks } from "../../../core/checks"
import { chainOf } from "../../../core/rules/chain"
import { columnsJsonSchema, packJsonSchema } from "../../../core/rules/json-schema"
import { layRules } from "../../../core/rules/merge"
import type { ColumnDef, Pack } from "../../../core/rules/types"
import { shownBy, withoutValue } from "../../../core/rules/variables"
import type { Engine } from "../engine"
import type { EnginePorts } from "../engine/ports"
import type { Handlers } from "../messages"
import { NamedError } from "../messages"
import type { OwnFile } from "../store/db"
import { putOwnFile, removeOwnFile, replaceOwnFile } from "../store/rule-files"
import { checkDraft, readDraft, type SoundDraft } from "./check-draft"
import { type Library, type LibrarySource, sound } from "./library"
import { pointableAt, rememberPointed } from "./pointing"
import { withSynonym } from "./synonym"
import { tryDraft } from "./try-draft"
import { columnsId, type RuleDraft, type RuleFileInfo } from "./types"

const emptyDictionary = `${JSON.stringify({ $schema: "./schema/columns.schema.json", columns: {} }, null, 2)}\n`

/**
 * Everything about rule files that pages ask the engine for. Nothing is stored that is not in order.
 * @param build names the code that judges: what it found in a stored run is kept where a draft changes nothing of it
 */
export function createRuleDesk(
  source: LibrarySource,
  now: () => number,
  goOn: Engine["goOn"],
  build?: EnginePorts["build"],
): Handlers<"rules"> {
  const { library } = source

  async function read(draft: RuleDraft, earlier: string | null): Promise<SoundDraft> {
    return sound(readDraft(draft, await library(), earlier))
  }

  async function keep(draft: RuleDraft, opened: string | null): Promise<string> {
    const { shipped } = await library()
    // No file takes the place of a shipped one.
    const earlier = shipped.packs.some(({ id }) => id === opened) ? null : opened
    const { id } = await read(draft, earlier)
    const file: OwnFile = { id, text: draft.text, savedAt: new Date(now()).toISOString() }
    await (earlier === null || earlier === id ? putOwnFile(file) : replaceOwnFile(earlier, file))
    source.forget()
    return id
  }

  async function textOf(id: string): Promise<string> {
    const { own, files, shipped } = await library()
    const mine = own.find((file) => file.id === id)
    if (mine) return mine.text
    if (id === columnsId) return emptyDictionary
    const text = files.packs[shipped.packs.findIndex((pack) => pack.id === id)]?.text
    if (text === undefined) throw new NamedError("no-pack", `没有这个规则包：${id}`)
    return text
  }

  async function known(column: string): Promise<ColumnDef> {
    const { columns } = (await library()).all
    const def = Object.hasOwn(columns, column) ? columns[column] : undefined
    if (!def) throw new NamedError("no-column", `没有这个栏目：${column}`)
    return def
  }

  async function addName(column: string, name: string): Promise<void> {
    const text = withSynonym(await textOf(columnsId), column, name, await known(column))
    await keep({ kind: "columns", text }, columnsId)
  }

  return {
    ruleFiles: async () => infosOf(await library()),
    ruleText: textOf,
    ruleSchema: (kind) => (kind === "pack" ? packJsonSchema(checks) : columnsJsonSchema()),
    async columnChoices() {
      const { columns } = (await library()).all
      return Object.entries(columns).map(([key, { name, accept, freshDays }]) => ({
        key,
        name,
        accept,
        freshDays,
      }))
    },
    checkRules: async (draft, earlier) => checkDraft(draft, await library(), earlier),
    saveRules: keep,
    async deleteRules(id) {
      await removeOwnFile(id)
      source.forget()
    },
    tryRules: async (draft, earlier, runId) =>
      tryDraft(await read(draft, earlier), runId, (await library()).all, { now, build: await build?.() }),
    addSynonym: addName,
    pointable: async (runId, rule, url) => pointableAt(runId, rule, url, (await library()).all),
    async pointColumn(runId, order) {
      await known(order.column)
      await goOn(runId, async () => {
        const pointed = await rememberPointed(runId, order)
        if (order.synonym !== null) await addName(order.column, order.synonym)
        return pointed
      })
    },
  }
}

function infosOf({ shipped, own, all, faults }: Library): RuleFileInfo[] {
  const packInfo = (pack: Pack, file: OwnFile | null): RuleFileInfo => {
    const chain = chainOf(all.packs, [pack.id])
    const rules = layRules(chain)
    return {
      id: pack.id,
      kind: "pack",
      title: shownBy(chain)(pack.title),
      version: pack.version,
      levels: [...new Set(rules.flatMap(({ appliesTo }) => appliesTo))],
      count: rules.length,
      own: file !== null,
      unfilled: withoutValue(chain).length,
      fault: null,
      savedAt: file?.savedAt ?? null,
    }
  }
  const ownInfo = (file: OwnFile): RuleFileInfo => {
    const pack = all.packs.find(({ id }) => id === file.id)
    if (pack) return packInfo(pack, file)
    const problem = faults.get(file.id)
    const fault = problem ? `${problem.path} ${problem.message.zh}` : null
    const { id, savedAt } = file
    const unread = { title: id, version: "", levels: [], count: 0, unfilled: 0 }
    return { id, kind: "pack", ...unread, own: true, fault, savedAt }
  }
  const dictionary = own.find(({ id }) => id === columnsId)
  const count = Object.keys(all.columns).length
  return [
    ...shipped.packs.map((pack) => packInfo(pack, null)),
    ...own.filter(({ id }) => id !== columnsId).map(ownInfo),
    {
      id: columnsId,
      kind: "columns",
      title: "栏目词典补充",
      version: "",
      levels: [],
      count,
      own: true,
      unfilled: 0,
      fault: null,
      savedAt: dictionary?.savedAt ?? null,
    },
  ]
}
