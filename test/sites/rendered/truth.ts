/** What is true of the made-up county whose pages need a browser. */

export const renderedHost = "www.yanxi.gov.cn"
export const renderedAsOf = "2020-12-31"

export interface RenderedColumn {
  path: string
  label: string
  /** How its list comes about; see serve.ts. */
  by:
    | "call"
    | "application"
    | "frame"
    | "empty"
    | "disturbing"
    | "guard-412"
    | "guard-521"
    | "guard-202"
    | "guard-for-ever"
  /** Documents on it once it is drawn. */
  count: number
}

export const renderedColumns: readonly RenderedColumn[] = [
  { path: "/qzqd/", label: "权责清单", by: "call", count: 6 },
  { path: "/yjya/", label: "应急预案", by: "application", count: 5 },
  { path: "/zcjd/", label: "政策解读", by: "frame", count: 7 },
  { path: "/hygq/", label: "回应关切", by: "empty", count: 0 },
  { path: "/gfxwj/", label: "规范性文件", by: "disturbing", count: 4 },
  { path: "/gkzn/", label: "政府信息公开指南", by: "guard-412", count: 4 },
  { path: "/gkzd/", label: "政府信息公开制度", by: "guard-521", count: 4 },
  { path: "/ysqgk/", label: "依申请公开", by: "guard-202", count: 4 },
  { path: "/nb/", label: "政府信息公开年报", by: "guard-for-ever", count: 4 },
]
