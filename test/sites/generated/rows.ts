/** Rows of a flood list: title, day, address and text follow from the list and the row's number alone. */
import { addDays, daysBetween } from "../../../src/core/text/date"
import type { Flood } from "./plan"

export interface Row {
  at: number
  path: string
  title: string
  date: string
}

const PLACES = "溪山镇 白茅镇 石桥镇 沙湾镇 青岭乡 竹溪乡 大垅乡 水口镇 茶亭乡 新市镇".split(" ")
const MATTERS =
  "茶园管护 河道清理 水渠维修 校园绿化 路灯更换 广场舞比赛 春耕备耕 旧桥加固 村史馆布展 果树嫁接 公交站点调整 文艺汇演 图书下乡 电影放映 植树活动".split(
    " ",
  )
const ENDS = "现场推进 有序开展 取得实效 顺利完成 观摩交流 掠影".split(" ")
const SENTENCES = [
  "连日来，各村组抢抓晴好天气，组织人手分片包干。",
  "现场人员一边查看进度，一边听取村民的想法。",
  "据介绍，这项工作从去年冬天着手，分三步推进。",
  "参加人员在村口集合，随后沿溪边步行察看。",
  "乡亲们说，路平了，灯亮了，晚上出门方便多了。",
  "下一步，镇里还将把余下的几处一并做完。",
]

/** A small number that looks drawn by lot and is the same for the same row. */
function lot(text: string, at: number): number {
  let hash = 2166136261 ^ at
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  return (hash ^ (hash >>> 13)) >>> 0
}

const pick = (list: readonly string[], number: number): string => list[number % list.length] as string

export function rowOf({ path, rows, newest, oldest }: Flood, at: number): Row {
  const date = addDays(newest, -Math.floor((at * daysBetween(oldest, newest)) / Math.max(1, rows)))
  const day = date.replaceAll("-", "")
  const number = lot(path, at)
  return {
    at,
    path: `${path}${day.slice(0, 6)}/t${day}_${9_000_000 + at}.html`,
    title: `${pick(PLACES, number)}${pick(MATTERS, number >>> 5)}${pick(ENDS, number >>> 11)}（之${at + 1}）`,
    date,
  }
}

/** The row at an address, or null where the list has none there. */
export function rowAt(flood: Flood, path: string): Row | null {
  const number = /\/t\d{8}_9(\d{6})\.html$/.exec(path)?.[1]
  if (number === undefined || Number(number) >= flood.rows) return null
  const row = rowOf(flood, Number(number))
  return row.path === path ? row : null
}

/** Four to nine paragraphs. */
export function textOf({ path }: Flood, { at }: Row): string[] {
  const number = lot(path, at + 7)
  return Array.from({ length: 4 + (number % 6) }, (_, line) =>
    Array.from({ length: 3 }, (_, part) => pick(SENTENCES, lot(path, at * 31 + line * 3 + part))).join(""),
  )
}
