import { fillAddress } from "../addresses"
import * as tone from "../parts/tones.module.css"
import type { Draft } from "../store/draft"
import * as css from "./DraftForm.module.css"
import { usePopup } from "./usePopup"

/** The packs that fit the level; one at least. */
export function PackChoices({ draft }: { draft: Draft }) {
  const packs = usePopup((state) => state.packs)
  const edit = usePopup((state) => state.edit)
  const toggle = (id: string) =>
    edit({
      packIds: packs.map((pack) => pack.id).filter((one) => draft.packIds.includes(one) !== (one === id)),
    })
  return (
    <fieldset className={css.packs}>
      <legend className={css.legend}>规则包</legend>
      {packs.map(({ id, title, version, unfilled = 0 }) => (
        <div key={id} className={css.pack}>
          <label>
            <input
              type="checkbox"
              checked={draft.packIds.includes(id)}
              disabled={unfilled > 0}
              onChange={() => toggle(id)}
            />
            <span>
              {title}
              <small>版本 {version}</small>
            </span>
          </label>
          {unfilled > 0 && (
            <small>
              有 {unfilled} 个变量未填写，不能评查。
              <a href={fillAddress(id)} target="_blank" rel="noreferrer" aria-label={`填写变量：${title}`}>
                填写变量
              </a>
            </small>
          )}
        </div>
      ))}
      {draft.level === null && <p className={tone.hint}>选择层级后列出适用的规则包。</p>}
      {draft.level !== null && packs.length === 0 && <p className={tone.hint}>此层级没有适用的规则包。</p>}
      {packs.length > 0 && draft.packIds.length === 0 && <p className={tone.hint}>请至少选择一个规则包。</p>}
    </fieldset>
  )
}
