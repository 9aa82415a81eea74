import { useEffect, useState } from "react"
import { Button } from "../parts/Button"
import * as css from "./Archive.module.css"

/** The words that a finding cites, and the way to where they are marked below; or that they stand nowhere word for word. */
export function Cited({ phrase }: { phrase: string }) {
  const [mark, setMark] = useState<Element | null>()
  useEffect(() => setMark(document.querySelector("mark")), [])
  return (
    <div className={css.cited}>
      <p>
        佐证：{phrase}
        {mark === null && <span className={css.soft}>（存档的文字里没有逐字相同的一处）</span>}
      </p>
      {mark && <Button onClick={() => mark.scrollIntoView({ block: "center" })}>跳到标出处</Button>}
    </div>
  )
}
