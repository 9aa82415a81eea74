import { useState } from "react"
import type { Change } from "../../core/rules/compare"
import type { VariableValue } from "../../core/rules/types"
import { ShowMore } from "../parts/ShowMore"
import * as tone from "../parts/tones.module.css"
import * as css from "./Editor.module.css"
import { useEditor } from "./useEditor"
import { typedOf } from "./variable-edit"

const fieldWords: Record<string, string> = {
  title: "标题",
  failTitle: "未达标的说法",
  weight: "权重",
  appliesTo: "层级",
  units: "适用单位",
  mode: "检查方式",
  severity: "严重程度",
  deadline: "期限",
  check: "检查方法及参数",
  why: "为什么要查",
  howToCheck: "怎么查",
  question: "人工问题",
  attach: "佐证",
  remedy: "整改",
  basis: "依据",
  veto: "单项否决",
  name: "通用名称",
  accept: "各种叫法",
  reject: "易混名称",
  urlHints: "网址线索",
  freshDays: "更新天数",
}

const kindWords: Record<Change["kind"], string> = { added: "新增", removed: "停用", changed: "修改" }

const valueText = (value: VariableValue | null) =>
  value === null ? "未填写" : typedOf(value).replaceAll("\n", "、")

function detailOf({ fields, weight, value }: Change): string {
  if (value) return `变量 ${valueText(value[0])} → ${valueText(value[1])}`
  const words = fields.map((field) =>
    field === "weight" && weight ? `权重 ${weight[0]} → ${weight[1]}` : (fieldWords[field] ?? field),
  )
  return words.join("、")
}

/** Changes listed at first, and more of them at a time. */
const STEP = 100

/** How the text differs from what it builds on. */
export function Changes() {
  const [shown, setShown] = useState(STEP)
  const outline = useEditor((state) => state.checked?.outline)
  const current = useEditor((state) => state.current)
  if (!outline) return <p className={tone.soft}>改正错误后，这里列出与基准相比的改动。</p>
  const { base, changes } = outline
  return (
    <div className={current ? undefined : css.stale}>
      <p className={tone.soft}>
        {base === null ? "没有基准可比，全部视为新增" : `与“${base}”相比，${changes.length} 处不同`}
      </p>
      <ul className={css.rows} aria-label="改动">
        {changes.slice(0, shown).map((change) => (
          <li key={change.id}>
            <p>
              <strong>{kindWords[change.kind]}</strong> {change.id} {change.title}
            </p>
            {change.fields.length > 0 && <p className={tone.soft}>{detailOf(change)}</p>}
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} total={changes.length} step={STEP} unit="处" onMore={setShown} />
    </div>
  )
}
