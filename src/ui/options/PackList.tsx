import { levelWords } from "../../core/result/words"
import type { PackOverview } from "../store/options"
import * as css from "./OptionsApp.module.css"

/** The packs this version carries. */
export function PackList({ packs }: { packs: PackOverview[] }) {
  return (
    <section>
      <div className={css.head}>
        <h2>规则包</h2>
        <span className={css.soft}>随扩展发布，只读</span>
      </div>
      <ul className={css.rows}>
        {packs.map(({ id, title, version, levels }) => (
          <li key={id}>
            <span className={css.main}>
              {title}
              <span className={css.soft}>
                {id} · 版本 {version} · 适用：{levels.map((level) => levelWords[level]).join("、")}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
