/** The form of an interpretation: what a reader gets to see or hear. */
import { firstPhrase } from "../../text/phrase"
import type { Interpretation } from "./documents"

/** Words of titles, the more telling form first. */
const NAMED: readonly (readonly [form: string, words: string[]])[] = [
  ["视频", ["视频", "动漫", "动画", "微电影", "直播"]],
  ["音频", ["音频", "语音", "听政策"]],
  ["图解", ["图解", "图说", "一图", "一张图", "长图", "海报", "漫画"]],
  ["发布会", ["发布会", "吹风会"]],
  ["问答", ["问答", "答记者问", "问与答", "你问我答"]],
]
/** A page with a picture and less text than this is a picture. */
const IMAGE_TEXT = 300

/** 图解, 视频, 音频, 发布会, 问答 or 文字; undefined where neither title nor page tells. */
export function formOf({ title, page }: Interpretation): string | undefined {
  const named = NAMED.find(([, words]) => firstPhrase(title, words) !== null)
  if (named) return named[0]
  if (!page) return undefined
  if (page.media.videos > 0) return "视频"
  if (page.media.audios > 0) return "音频"
  return page.text.length < IMAGE_TEXT && page.media.images > 0 ? "图解" : "文字"
}
