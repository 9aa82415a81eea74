import { settingLimits } from "../../platform/browser/store/settings"
import type { Settings } from "../../platform/browser/types"
import * as tone from "../parts/tones.module.css"
import { NumberField } from "./NumberField"
import * as css from "./OptionsApp.module.css"

interface Props {
  settings: Settings
  onChange(change: Partial<Settings>): Promise<void>
}

const NUMBERS: readonly [key: keyof typeof settingLimits, label: string, hint: string][] = [
  ["maxRequests", "每次评查最多请求数", "。达到上限即停止，未判定的指标照实列出，可在报告里继续。"],
  ["maxMinutes", "每次评查最长时间（分钟）", ""],
  ["maxMegabytes", "每次评查最多读取的数据量（MB）", ""],
  ["concurrency", "同一网站的并发连接数", ""],
  ["delayMs", "两次请求的最短间隔（毫秒）", ""],
]

const SWITCHES: readonly [key: "honourRobots" | "renderTabs" | "keepBytes", label: string, hint: string][] = [
  ["honourRobots", "遵守 robots.txt", "网站不允许读取的页面按“无法访问”处理。"],
  [
    "renderTabs",
    "用后台标签页读取脚本生成的页面",
    "列表由脚本生成或需浏览器验证的页面，在后台标签页（静音、读完即关）中打开后读取；页面会像您亲自访问时一样加载它自己的图片、脚本等资源，包括其他网站上的。关闭后这些页面按“无法访问”处理。",
  ],
  ["keepBytes", "保存页面原文", "用于日后核对佐证，会占用本机空间。"],
]

/** What holds for all audits to come. Every change is kept at once. */
export function SettingsForm({ settings, onChange }: Props) {
  return (
    <section>
      <div className={css.head}>
        <h2>评查设置</h2>
        <span className={tone.soft}>改动即时保存，对以后的评查生效</span>
      </div>
      <form className={css.fields} onSubmit={(event) => event.preventDefault()}>
        {NUMBERS.map(([key, label, hint]) => (
          <NumberField
            key={key}
            label={label}
            hint={`${settingLimits[key].join(" – ")}${hint}`}
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
        {SWITCHES.map(([key, label, hint]) => (
          <label key={key} className={css.check}>
            <input
              type="checkbox"
              checked={settings[key]}
              onChange={(event) => onChange({ [key]: event.target.checked })}
            />
            {label}
            <small>{hint}</small>
          </label>
        ))}
      </form>
    </section>
  )
}
