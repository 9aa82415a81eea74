import type { Pair } from "../../core/result/types"
import { linkWords } from "../../core/result/words"
import { PageLink } from "../parts/PageLink"
import * as css from "./table.module.css"

/** One policy and one interpretation, or one of the two alone. */
export function PairRow({
  pair: { policy, interpretation, link, lagWorkdays, form, source, exempt },
}: {
  pair: Pair
}) {
  return (
    <tr>
      <td>
        {policy ? (
          <>
            <PageLink url={policy.url}>{policy.title}</PageLink>
            <span className={css.soft}>
              {joined(policy.number, policy.date, exempt && `无需解读：${exempt}`)}
            </span>
          </>
        ) : (
          <span className={css.soft}>未找到对应文件</span>
        )}
      </td>
      <td>
        {interpretation ? (
          <>
            <PageLink url={interpretation.url}>{interpretation.title}</PageLink>
            <span className={css.soft}>{joined(interpretation.date, form, source)}</span>
          </>
        ) : (
          <span className={css.soft}>{exempt ? "—" : "未解读"}</span>
        )}
      </td>
      <td>{linkWords[link]}</td>
      <td className={css.figure}>{lagWorkdays ?? "—"}</td>
    </tr>
  )
}

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" · ")
