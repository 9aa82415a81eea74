import type { Level } from "../../core/result/types"
import { levelWords, placeWords } from "../../core/result/words"
import { Contradictions } from "../parts/Contradictions"
import { type Draft, type GovSite, prefixesOf, unitNameOf } from "../store/draft"
import { levels } from "../words"
import * as css from "./DraftForm.module.css"
import { PackChoices } from "./PackChoices"
import { usePopup } from "./usePopup"

interface Props {
  site: GovSite
  draft: Draft
}

/** Where the level comes from. */
function levelHint({ level, identity }: GovSite): string {
  if (!level) return "未能推断，请选择。"
  if (!identity?.level) return "按标识码和名称推断，可更正。"
  const { by, from } = identity.level
  return `按${placeWords[from]}的${by === "code" ? "标识码" : "名称"}推断，可更正。`
}

/** What does not fit together in who the site is; level, part of the host, packs, day. */
export function DraftForm({ site, draft }: Props) {
  const edit = usePopup((state) => state.edit)
  const setLevel = usePopup((state) => state.setLevel)
  const prefixes = prefixesOf(site.url, draft.pathPrefix)
  return (
    <form className={css.form} onSubmit={(event) => event.preventDefault()}>
      <Contradictions identity={site.identity} />
      <label className={css.field}>
        <span>单位名称</span>
        <input
          type="text"
          value={draft.unitName ?? unitNameOf(site, draft) ?? ""}
          maxLength={60}
          onChange={(event) => edit({ unitName: event.target.value })}
        />
        <small>用于报告和CSV；名称不对或空缺时请填写单位全称。</small>
      </label>
      <label className={css.field}>
        <span>层级</span>
        <select value={draft.level ?? ""} onChange={(event) => setLevel(event.target.value as Level)}>
          {draft.level === null && <option value="">请选择</option>}
          {levels.map((level) => (
            <option key={level} value={level}>
              {levelWords[level]}
            </option>
          ))}
        </select>
        <small>{levelHint(site)}</small>
      </label>
      {prefixes.length > 1 && (
        <label className={css.field}>
          <span>评查范围</span>
          <select value={draft.pathPrefix} onChange={(event) => edit({ pathPrefix: event.target.value })}>
            {prefixes.map((prefix) => (
              <option key={prefix} value={prefix}>
                {prefix === "/" ? "整个网站" : `仅 ${prefix}`}
              </option>
            ))}
          </select>
          <small>乡镇、部门的子站在上级网站的某个目录下时，请选该目录。</small>
        </label>
      )}
      <PackChoices draft={draft} />
      <label className={css.field}>
        <span>评查时点</span>
        <input
          type="date"
          value={draft.asOf}
          required
          onChange={(event) => edit({ asOf: event.target.value })}
        />
        <small>更新是否及时、期限是否已到，都按这一天计算。</small>
      </label>
    </form>
  )
}
