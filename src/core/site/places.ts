import type { TrailStep } from "../result/types"

/** Pages that name columns, and the labels that lead to them: where a search for a column goes, in this order. */
export interface PlaceKind {
  via: Extract<TrailStep["via"], "landing" | "tree" | "sitemap">
  /** What it is called in progress lines. */
  title: string
  /** Labels in the order of preference. */
  names: string[]
  /** How many pages of this kind are looked at. */
  limit: number
  /** May stand at the foot of the page, where no column is looked for. */
  footer?: true
  /** Its page names further places. */
  opens?: true
  /** May lie on another organisation's host: units without a platform of their own publish on their superior's. */
  elsewhere?: true
}

export const placeKinds: readonly PlaceKind[] = [
  {
    via: "landing",
    title: "信息公开首页",
    names: [
      "政府信息公开",
      "政务公开",
      "信息公开",
      "政府信息公开平台",
      "信息公开平台",
      "政府信息公开网",
      "政府信息公开目录",
      "信息公开目录",
      "公开",
      "政务",
    ],
    limit: 3,
    footer: true,
    opens: true,
    elsewhere: true,
  },
  {
    via: "tree",
    title: "法定主动公开内容",
    names: ["法定主动公开内容", "法定主动公开", "主动公开内容", "主动公开", "主动公开目录"],
    limit: 1,
  },
  {
    via: "landing",
    title: "重点领域信息公开",
    names: ["重点领域信息公开", "重点领域", "重点领域公开", "重点信息公开"],
    limit: 1,
  },
  {
    via: "landing",
    title: "互动交流",
    names: ["互动交流", "政民互动", "交流互动", "公众参与", "互动"],
    limit: 1,
  },
  {
    via: "landing",
    title: "政务服务",
    names: ["政务服务", "办事服务", "网上办事", "在线服务", "服务"],
    limit: 1,
  },
  {
    via: "landing",
    title: "解读回应",
    names: ["解读回应", "政策解读", "政策", "政策文件"],
    limit: 1,
  },
  {
    via: "landing",
    title: "专题专栏",
    names: ["专题专栏", "专题", "热点专题", "专题集锦", "专题报道", "重点专题"],
    limit: 1,
  },
  {
    via: "landing",
    title: "未标明内容的栏目",
    names: [
      "其他法定信息",
      "其他公开信息",
      "其他主动公开信息",
      "其他政府信息",
      "其他信息",
      "其他",
      "其它",
      "其他栏目",
      "综合信息",
      "综合",
      "更多内容",
      "更多栏目",
    ],
    limit: 3,
    opens: true,
  },
  {
    via: "landing",
    title: "通知公告",
    names: ["通知公告", "公告公示", "公示公告", "公告通知", "公告", "通知"],
    limit: 1,
  },
  {
    via: "sitemap",
    title: "网站地图",
    names: ["网站地图", "站点地图", "网站导航", "网站导览"],
    limit: 1,
    footer: true,
  },
]

/** Blocks that list other organisations' sites. */
export const friendBlocks: readonly string[] = [
  "友情链接",
  "相关链接",
  "网站链接",
  "常用链接",
  "快速链接",
  "链接导航",
  "部门网站",
  "政府网站",
  "网站群",
  "站群导航",
]

/** Labels that name nothing themselves: the heading of their block does. */
export const genericLabels: readonly string[] = [
  "",
  "更多",
  "more",
  "查看更多",
  "查看",
  "查看详情",
  "查看全部",
  "全部",
  "详情",
  "详细",
  "进入",
  "点击进入",
  "点击查看",
  "更多信息",
  "更多内容",
]
