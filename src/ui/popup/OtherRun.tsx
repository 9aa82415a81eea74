import { reportAddress } from "../addresses"
import { addressText } from "../format"
import { phaseWords } from "../words"
import * as css from "./OtherRun.module.css"
import { usePopup } from "./usePopup"

/** One line on the audit of another site that goes on meanwhile. */
export function OtherRun() {
  const other = usePopup((state) => state.other)
  if (!other) return null
  const { subject } = other.request
  return (
    <p className={css.other}>
      另有一项评查（{phaseWords[other.state]}）：{subject.name ?? addressText(subject.url)}，指标已查完{" "}
      {other.progress.decided} / {other.progress.applicable}{" "}
      <a href={reportAddress(other.id)} target="_blank" rel="noreferrer">
        查看
      </a>
    </p>
  )
}
