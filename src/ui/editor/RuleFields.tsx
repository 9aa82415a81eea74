import { levelWords } from "../../core/result/words"
import type { CheckSpec } from "../../core/rules/types"
import type { RuleRow } from "../../platform/browser/rules/types"
import * as tone from "../parts/tones.module.css"
import { levels } from "../words"
import { ColumnsField } from "./ColumnsField"
import { CommitInput } from "./CommitInput"
import * as css from "./Editor.module.css"
import type { RuleChange } from "./rule-edit"
import { kindProperties, listed, type Schema } from "./schema"

interface Props {
  row: RuleRow
  schema: Schema
  readOnly: boolean
  onChange(change: RuleChange): void
}

const withinWords: Record<string, string> = {
  period: "评查期内",
  "year-end": "截至评查期末",
  deadline: "期限之前",
}

/** A check with one parameter set, or taken out. */
function withParam(check: CheckSpec, key: string, value: unknown): CheckSpec {
  const { [key]: _old, ...rest } = check
  return (value === undefined ? rest : { ...rest, [key]: value }) as CheckSpec
}

/** What evaluators change most in a rule. Everything else stands in the text. */
export function RuleFields({ row, schema, readOnly, onChange }: Props) {
  const { check, on } = row
  const params = kindProperties(schema, check.kind)
  const set = (key: string, value: unknown) => onChange({ check: withParam(check, key, value) })
  const toggle = (level: (typeof levels)[number], chosen: boolean) =>
    onChange({ appliesTo: levels.filter((one) => (one === level ? chosen : row.levels.includes(one))) })
  return (
    <fieldset className={css.fields} disabled={readOnly || !on}>
      <legend className={tone.soft}>{row.id} 的常用内容</legend>
      <div className={css.field}>
        标题
        <CommitInput label={`标题 ${row.id}`} value={row.title} onCommit={(title) => onChange({ title })} />
      </div>
      <div className={css.field}>
        适用层级
        <span className={css.checks}>
          {levels.map((level) => (
            <label key={level}>
              <input
                type="checkbox"
                checked={row.levels.includes(level)}
                disabled={row.levels.length === 1 && row.levels.includes(level)}
                onChange={(event) => toggle(level, event.target.checked)}
              />
              {levelWords[level]}
            </label>
          ))}
        </span>
      </div>
      {params.columns && Array.isArray(check.columns) && (
        <ColumnsField keys={check.columns.map(String)} onChange={(keys) => set("columns", keys)} />
      )}
      {params.within && (
        <label className={css.field}>
          时间范围
          <select
            value={typeof check.within === "string" ? check.within : ""}
            onChange={(event) => set("within", event.target.value || undefined)}
          >
            <option value="">不限</option>
            {listed(params.within, schema).map((value) => (
              <option key={value} value={value}>
                {withinWords[value] ?? value}
              </option>
            ))}
          </select>
        </label>
      )}
      {params.recentDays && (
        <div className={css.field}>
          只计最近多少天
          <CommitInput
            label={`最近天数 ${row.id}`}
            type="number"
            min={1}
            optional
            value={typeof check.recentDays === "number" ? String(check.recentDays) : ""}
            onCommit={(text) => set("recentDays", text === "" ? undefined : Number(text))}
          />
        </div>
      )}
    </fieldset>
  )
}
