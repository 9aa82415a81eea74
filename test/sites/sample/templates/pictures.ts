import { childrenOf } from "../content"

function svg(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif">${content}</svg>`
}

interface Scene {
  sky: string
  far: string
  near: string
  water: string
  /** Ridge lines of the far and the near hills, and what stands in front. */
  ridge: string
  slope: string
  front: string
}

function landscape({ sky, far, near, water, ridge, slope, front }: Scene): string {
  return svg(
    860,
    484,
    `<rect width="860" height="484" fill="${sky}"/><circle cx="690" cy="96" r="42" fill="#fff3c4"/>
<path d="M0 300 ${ridge}860 310 V484 H0Z" fill="${far}"/><path d="M0 370 ${slope}860 300 V484 H0Z" fill="${near}"/>
<path d="M330 484 C420 440 380 410 470 380 C520 360 500 350 520 338 C560 370 500 400 560 484Z" fill="${water}"/>${front}`,
  )
}

/** Rows of tea bushes on a slope. */
const teaRows = [0, 1, 2, 3, 4]
  .map(
    (row) =>
      `<path d="M-20 ${372 + row * 26} Q200 ${330 + row * 24} 420 ${392 + row * 24} T880 ${360 + row * 28}" stroke="#3d6b34" stroke-width="10" fill="none"/>`,
  )
  .join("")

/** A street of old houses. */
const houses = [40, 170, 300, 560, 690]
  .map(
    (x) =>
      `<rect x="${x}" y="330" width="110" height="120" fill="#f2ead9"/><path d="M${x - 14} 334 L${x + 55} 280 L${x + 124} 334Z" fill="#4b4453"/><rect x="${x + 40}" y="390" width="30" height="60" fill="#7b5a3a"/>`,
  )
  .join("")

function poster(title: string, color: string, points: string[]): string {
  const lines = points.map(
    (point, index) =>
      `<rect x="40" y="${170 + index * 110}" width="640" height="84" rx="10" fill="#fff"/><circle cx="92" cy="${212 + index * 110}" r="26" fill="${color}"/><text x="92" y="${221 + index * 110}" font-size="26" fill="#fff" text-anchor="middle">${index + 1}</text><text x="142" y="${221 + index * 110}" font-size="26" fill="#333">${point}</text>`,
  )
  return svg(
    720,
    520,
    `<rect width="720" height="520" fill="#eef4fb"/><rect width="720" height="130" fill="${color}"/><text x="360" y="80" font-size="38" fill="#fff" text-anchor="middle">${title}</text>${lines.join("")}`,
  )
}

const topicColors = ["#1f5fa8", "#b3312b", "#2b7a5b", "#8a5a1c", "#5b4a9c", "#1c7c8c", "#a3473d"]

/** Every picture of the site by its file name under /images/. */
export function pictures(): Map<string, string> {
  const files = new Map<string, string>([
    [
      "logo.svg",
      svg(
        64,
        64,
        `<circle cx="32" cy="32" r="30" fill="#b3201f"/><path d="M10 40 L24 20 L33 32 L40 23 L54 40Z" fill="#f8d77a"/><path d="M10 44 C20 38 26 50 36 44 S48 42 54 45" stroke="#f8d77a" stroke-width="3" fill="none"/>`,
      ),
    ],
    [
      "organ.svg",
      svg(
        44,
        52,
        `<path d="M4 6 H40 V32 C40 42 30 48 22 51 C14 48 4 42 4 32Z" fill="#c42a24"/><text x="22" y="24" font-size="10" fill="#fff" text-anchor="middle">党政</text><text x="22" y="37" font-size="10" fill="#fff" text-anchor="middle">机关</text>`,
      ),
    ],
    [
      "person.svg",
      svg(
        72,
        90,
        `<rect width="72" height="90" fill="#dfe7f1"/><circle cx="36" cy="34" r="16" fill="#8fa5bf"/><path d="M10 90 C12 62 60 62 62 90Z" fill="#8fa5bf"/>`,
      ),
    ],
    [
      "slide-river.svg",
      landscape({
        sky: "#cfe6f5",
        far: "#7fa9a0",
        near: "#4f8468",
        water: "#a9d4ee",
        ridge: "L140 170 L250 250 L390 120 L540 260 L660 180 L",
        slope: "L180 280 L330 350 L520 250 L700 340 L",
        front: "",
      }),
    ],
    [
      "slide-hills.svg",
      landscape({
        sky: "#f6e7d2",
        far: "#9db88a",
        near: "#5f8f4e",
        water: "#5f8f4e",
        ridge: "C160 140 260 210 380 230 S620 130 740 240 L",
        slope: "C200 250 400 330 560 290 S760 260 820 290 L",
        front: teaRows,
      }),
    ],
    [
      "slide-town.svg",
      landscape({
        sky: "#e3e0f2",
        far: "#a59ab8",
        near: "#8d8496",
        water: "#b9cbe4",
        ridge: "L200 200 L420 280 L640 170 L",
        slope: "L300 350 L600 330 L",
        front: houses,
      }),
    ],
    [
      "tujie-water.svg",
      poster("农村饮水工程运行管理办法", "#1c7c8c", [
        "谁来管：千人以上由县供水公司管护",
        "怎么查：出厂水每月检测一次",
        "何时行：2020年6月15日起施行",
      ]),
    ],
    [
      "tujie-ebike.svg",
      poster("电动自行车停放充电管理办法", "#1f5fa8", [
        "不许停：楼道和安全出口",
        "必须建：新建住宅配套充电场所",
        "明码价：电费与服务费分开",
      ]),
    ],
    [
      "tujie-fuel.svg",
      poster("高污染燃料禁燃区", "#2b7a5b", [
        "划多大：县城约六平方公里",
        "禁什么：新建扩建燃煤设施",
        "改到何时：2021年底前",
      ]),
    ],
  ])
  childrenOf("/ztzl/").forEach((topic, index) => {
    const color = topicColors[index % topicColors.length]
    files.set(
      `topic-${topic.path.split("/")[2]}.svg`,
      svg(
        464,
        144,
        `<rect width="464" height="144" rx="8" fill="${color}"/><path d="M0 120 L110 60 L190 104 L300 40 L464 116 V144 H0Z" fill="#fff" opacity=".16"/><text x="232" y="88" font-size="${topic.name.length > 8 ? 30 : 44}" fill="#fff" text-anchor="middle">${topic.name}</text>`,
      ),
    )
  })
  return files
}
