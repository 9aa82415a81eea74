import type { RuleFileInfo } from "../../platform/browser/rules/types"

interface Head {
  id: string
  title: string
  version: string
  period: { from: string; to: string }
  /** Of packs that speak of one region. */
  division?: string
  /** Of a pack that is a pattern to be filled in. */
  variables?: object[]
}

/** An id like another's that is not taken. */
function freeId(like: string, files: readonly Pick<RuleFileInfo, "id">[]): string {
  for (let n = 1; ; n++) {
    const id = n === 1 ? like : `${like}-${n}`
    if (files.every((file) => file.id !== id)) return id
  }
}

const textOf = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/**
 * The name of a pattern, whose `{{name}}` values fill, without the remark in brackets that it is a pattern: what fills it in is none any more.
 * null for a pack that is no pattern.
 */
function ownTitle({ title, variables = [] }: Head): string | null {
  const own = title.replace(/（[^（）]{0,40}）$/, "")
  return variables.length > 0 && own.includes("{{") ? own : null
}

/** A pack of the team's own with the same rules, each open to change. */
export function copyOf(text: string, files: readonly Pick<RuleFileInfo, "id">[]): string {
  const pack = JSON.parse(text) as Head
  return textOf({
    ...pack,
    id: freeId(`${pack.id}-copy`, files),
    title: `${ownTitle(pack) ?? pack.title}（副本）`,
  })
}

/** A pack of the team's own that builds on another and changes some of its rules. */
export function extensionOf(text: string, files: readonly Pick<RuleFileInfo, "id">[]): string {
  const base = JSON.parse(text) as Head
  const { id, period, division } = base
  return textOf({
    $schema: "./schema/pack.schema.json",
    id: freeId(`${id}-own`, files),
    version: "1.0.0",
    title: ownTitle(base) ?? `${base.title}（本队调整）`,
    document: { number: "本队自定", issuer: "本队" },
    ...(division === undefined ? {} : { division }),
    extends: [id],
    period,
    sections: [],
    rules: [],
    overrides: [],
  })
}
