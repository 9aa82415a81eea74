import { useStore } from "zustand/react"
import { Banner } from "../parts/Banner"
import type { OptionsStore } from "../store/options"
import * as css from "./OptionsApp.module.css"
import { PackList } from "./PackList"
import { Privacy } from "./Privacy"
import { RunList } from "./RunList"
import { SettingsForm } from "./SettingsForm"

/** Stored audits, settings, packs, privacy. */
export function OptionsApp({ store }: { store: OptionsStore }) {
  const { runs, usage, settings, packs, problem, remove, change } = useStore(store)
  return (
    <main className={css.page}>
      <h1 className={css.title}>政务公开评查</h1>
      {problem && (
        <div role="alert">
          <Banner tone="bad">{problem}</Banner>
        </div>
      )}
      {runs && <RunList runs={runs} usage={usage} onRemove={remove} />}
      {settings && <SettingsForm settings={settings} onChange={change} />}
      {packs.length > 0 && <PackList packs={packs} />}
      <Privacy />
    </main>
  )
}
