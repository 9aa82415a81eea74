/** The words of the field for the codes of a result: one table for the interface, the CSV and the report. */
import type {
  CrawlDelay,
  CutReason,
  Level,
  LinkState,
  MarkPlace,
  Mode,
  Review,
  Severity,
  TrailStep,
  Verdict,
} from "./types"

/** The codes that a table has words for, in its order. */
export const codesOf = <T extends string>(words: Record<T, string>): [T, ...T[]] =>
  Object.keys(words) as [T, ...T[]]

export const verdictWords: Record<Verdict, string> = {
  pass: "符合",
  partial: "部分符合",
  fail: "不符合",
  "not-found": "未找到",
  blocked: "无法访问",
  pending: "待人工",
  "not-applicable": "不适用",
  "not-due": "未到期",
}

/** The verdicts that a person may give. */
export const reviewVerdicts = [
  "pass",
  "partial",
  "fail",
  "not-found",
  "not-applicable",
] as const satisfies readonly Review["verdict"][]

export const levelWords: Record<Level, string> = {
  province: "省级政府",
  prefecture: "市级政府",
  county: "县级政府",
  township: "乡镇（街道）",
  department: "政府部门",
  ministry: "国务院部门",
}

export const modeWords: Record<Mode, string> = {
  auto: "自动",
  assisted: "辅助",
  manual: "人工",
  offline: "不可网查",
}

export const severityWords: Record<Severity, string> = {
  critical: "严重",
  major: "重要",
  normal: "一般",
  minor: "轻微",
  info: "提示",
}

export const linkWords: Record<LinkState, string> = {
  both: "双向关联",
  forward: "仅文件链至解读",
  back: "仅解读链至文件",
  text: "仅文号或标题对应，未链接",
  none: "未解读或未对应",
}

export const placeWords: Record<MarkPlace, string> = {
  head: "页面头部",
  badge: "纠错标识",
  footer: "页脚",
  title: "页面标题",
  breadcrumb: "当前位置",
}

export const viaWords: Record<TrailStep["via"], string> = {
  home: "首页",
  nav: "导航",
  landing: "公开首页",
  tree: "公开目录",
  sitemap: "网站地图",
  search: "站内搜索",
  column: "栏目页",
  list: "列表页",
  related: "相关链接",
  attachment: "附件",
  hint: "网址线索",
}

/** Beside the address of a page that was read from a browser's DOM. */
export const renderedWord = "浏览器渲染"

/** Why an address was asked for that no page of the site leads to. */
export const missingWord = "探测网站如何提示“页面不存在”"

/** How an address was asked for once more. */
export const lookWords = { again: "再次访问", https: "以https访问" } as const

/** Why an audit ended early. */
export const cutWords: Record<CutReason, string> = {
  budget: "请求数、时间或读取量达到上限，评查提前结束，部分指标尚未判定。",
  stopped: "评查被手动停止，部分指标尚未判定。",
  unreachable: "网站首页未能读取，评查没有进行。请确认网站能用浏览器打开，再重新评查。",
  "host-refuses": "网站拒绝继续访问或限制了访问来源，评查提前结束，部分指标尚未判定。",
}

/** Why an audit took long, or asked oftener than the site wishes. */
export function crawlDelayWords({ askedMs, keptMs }: CrawlDelay): string {
  const asked = `网站的 robots.txt 要求每次请求至少间隔${askedMs / 1000}秒`
  return askedMs === keptMs
    ? `${asked}，评查照此进行，用时较长。`
    : `${asked}，间隔过长，评查按每${keptMs / 1000}秒一次读取。`
}

export const outcomeWords: Record<string, string> = {
  ok: "已读取",
  unread: "未读取",
  gone: "页面不存在",
  "soft-404": "页面不存在（返回提示页）",
  "home-instead": "跳回首页",
  challenge: "需浏览器验证",
  "script-drawn": "内容由脚本生成",
  forbidden: "拒绝访问",
  "server-error": "服务器错误",
  timeout: "超时",
  network: "连接失败",
  "redirect-loop": "循环跳转",
  "too-large": "页面过大",
  "too-deep": "嵌套过深",
  "not-html": "不是网页（文件）",
  image: "扫描件或图片，无文字层",
  encrypted: "文件已加密",
  damaged: "文件损坏",
  empty: "空白页面",
  "no-data": "数据接口未返回数据",
  charset: "编码无法识别",
  robots: "robots.txt 不允许",
  permission: "未获授权",
  "private-address": "内网地址",
  "not-recorded": "记录中没有",
  "parse-limit": "解析超时",
  "closed-door": "首页仅为引导页",
  login: "登录后可见",
}
