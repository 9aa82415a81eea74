import type { Settings } from "../../platform/browser/types"
import { NumberField } from "./NumberField"
import * as css from "./OptionsApp.module.css"

interface Props {
  settings: Settings
  onChange(change: Partial<Settings>): Promise<void>
}

type NumberKey = "maxRequests" | "maxMinutes" | "maxMegabytes" | "concurrency" | "delayMs"

const NUMBERS: readonly [key: NumberKey, label: string, hint: string][] = [
  ["maxRequests", "每次评查最多请求数", "20 – 5000。达到上限即停止，未判定的指标照实列出。"],
  ["maxMinutes", "每次评查最长时间（分钟）", "1 – 600"],
  ["maxMegabytes", "每次评查最多读取的数据量（MB）", "10 – 5000"],
  ["concurrency", "同一网站的并发连接数", "1 – 4"],
  ["delayMs", "两次请求的最短间隔（毫秒）", "100 – 10000"],
]

/** What holds for all audits to come. Every change is kept at once. */
export function SettingsForm({ settings, onChange }: Props) {
  return (
    <section>
      <div className={css.head}>
        <h2>评查设置</h2>
        <span className={css.soft}>改动即时保存，对以后的评查生效</span>
      </div>
      <form className={css.fields} onSubmit={(event) => event.preventDefault()}>
        {NUMBERS.map(([key, label, hint]) => (
          <NumberField
            key={key}
            label={label}
            hint={hint}
            value={settings[key]}
            onChange={(value) => onChange({ [key]: value })}
          />
        ))}
        <label>
          复核人
          <input
            defaultValue={settings.reviewer}
            maxLength={40}
            onBlur={(event) => onChange({ reviewer: event.target.value.trim() })}
          />
          <small>填写复核意见时自动带入。</small>
        </label>
        <label className={css.check}>
          <input
            type="checkbox"
            checked={settings.honourRobots}
            onChange={(event) => onChange({ honourRobots: event.target.checked })}
          />
          遵守 robots.txt
          <small>网站不允许读取的页面按“无法访问”处理。</small>
        </label>
        <label className={css.check}>
          <input
            type="checkbox"
            checked={settings.renderTabs}
            onChange={(event) => onChange({ renderTabs: event.target.checked })}
          />
          用后台标签页读取脚本生成的页面
          <small>
            列表由脚本生成或需浏览器验证的页面，在后台标签页（静音、读完即关）中打开后读取；页面会像您亲自访问时一样加载它自己的图片、脚本等资源，包括其他网站上的。关闭后这些页面按“无法访问”处理。
          </small>
        </label>
        <label className={css.check}>
          <input
            type="checkbox"
            checked={settings.keepBytes}
            onChange={(event) => onChange({ keepBytes: event.target.checked })}
          />
          保存页面原文
          <small>用于日后核对佐证，会占用本机空间。</small>
        </label>
      </form>
    </section>
  )
}
