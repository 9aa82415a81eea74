/** The disclosure platform (政府信息公开): its entrance, its blocks, search, files. */
import { type Article, policy, row } from "./article"
import { column, landing, type Part, textPage } from "./column"
import { lines, searchForm } from "./html"
import { report } from "./report"
import type { Reply } from "./types"

export const guide = [
  ["信息分类", "机构职能、政策文件、规划计划、统计信息等类"],
  ["编排体系", "按照公开目录的主题和时间先后编排"],
  ["获取方式", "登录本网站查阅，或到县档案馆、图书馆查阅"],
  ["工作机构名称", "柳塘县人民政府办公室政务公开股"],
  ["办公地址", "柳塘县柳塘镇文化路1号县政府大楼三楼"],
  ["办公时间", "周一至周五上午8:30-12:00，下午14:30-17:30"],
  ["联系电话", "0591-83211234"],
  ["传真号码", "0591-83215678"],
  ["互联网联系方式", "ltxzwgk@liutang.gov.cn"],
] as const

export const applyPage = (body?: string): Part =>
  textPage(
    "/zfxxgk/ysqgk/",
    "依申请公开",
    body ??
      `<p>公民、法人或者其他组织可以向本机关申请获取政府信息。</p>${lines([
        ["通信地址", "柳塘县柳塘镇文化路1号县政府大楼三楼"],
        ["联系电话", "0591-83211234"],
      ])}<p><a href="/upload/sqb.doc">柳塘县政府信息公开申请表</a></p>`,
  )

export interface PlatformParts {
  name?: string
  /** Without the search form. */
  unsearchable?: boolean
  statutory?: readonly Article[]
  /** Blocks by their folder that are left out. */
  without?: readonly ("gkzn" | "gkzd" | "fdzdgknr" | "gknb" | "ysqgk")[]
  /** What is added beside the blocks. */
  beside?: readonly Part[]
  /** What answers in place of some of its pages. */
  replies?: Record<string, Reply>
}

const files = [["文件下载", "/upload/2020/wj.pdf"]] as const

/** The platform at `/zfxxgk/`; only its entrance is in the menu. */
export function platform(parts: PlatformParts = {}): Part {
  const { name = "政府信息公开", unsearchable, without = [], beside = [], statutory, replies = {} } = parts
  const documents = statutory ?? [
    policy("柳塘县河道管理办法", "柳政规〔2020〕1号", "2020-03-02", { files }),
    policy("柳塘县高龄津贴发放办法", "柳政规〔2020〕4号", "2020-10-12", { files }),
  ]
  const above = unsearchable ? "" : searchForm
  const blocks: Record<NonNullable<PlatformParts["without"]>[number], Part> = {
    gkzn: textPage("/zfxxgk/gkzn/", "政府信息公开指南", lines(guide)),
    gkzd: column("/zfxxgk/gkzd/", "政府信息公开制度", [row("柳塘县政府信息公开保密审查办法", "2019-05-20")]),
    fdzdgknr: column("/zfxxgk/fdzdgknr/", "法定主动公开内容", documents, { above }),
    gknb: column("/zfxxgk/gknb/", "政府信息公开年报", [
      report({ title: "柳塘县人民政府2019年政府信息公开工作年度报告", date: "2020-01-20" }),
    ]),
    ysqgk: applyPage(),
  }
  const shown = Object.entries(blocks).flatMap(([key, part]) =>
    without.some((one) => one === key) ? [] : [part],
  )
  const whole = landing("/zfxxgk/", name, [...shown, ...beside], above)
  const stuck = Object.entries(replies).map(([path, reply]) => [path, () => reply] as const)
  return { ...whole, pages: { ...whole.pages, ...Object.fromEntries(stuck) } }
}
