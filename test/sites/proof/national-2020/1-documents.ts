/** 一（三）: regulations and normative documents, collected and kept in order. */
import { policy, row } from "../article"
import { column, textPage } from "../column"
import { searchForm } from "../html"
import { site } from "../site"
import type { Proof } from "../types"

const file = [["下载文件", "/upload/2020/wj.doc"]] as const
const valid = { files: file }
const unmarked = (number: string) => ({ document: { number, valid: null } })

const measures = policy("柳塘县河道管理办法", "柳政规〔2020〕1号", "2020-03-02", valid)
const subsidies = policy("柳塘县农村危房改造补助办法", "柳政规〔2020〕2号", "2020-09-14", valid)
const transport = policy("柳塘县网约车管理实施细则", "柳政规〔2020〕3号", "2020-11-05", valid)

/** A page without a word on whose it is and of when. */
const bare = row("", null, { source: null, body: "<p>内容见纸质文件。</p>" })

const library = (rows: (typeof measures)[], above = searchForm) =>
  site([column("/gfxwj/", "规范性文件", rows, { above })])

const ministry = { level: "ministry", name: "中华人民共和国司法部" } as const

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-1.3-a",
    ...ministry,
    holds: {
      site: site([
        column("/xzfgk/", "行政法规库", [row("柳塘湖保护条例", "2019-03-01", { files: file })], {
          above: searchForm,
        }),
      ]),
      reason: "library.pass",
      at: ["/xzfgk/", "/xzfgk/1.html"],
    },
    lacks: {
      near: "a list of regulations that can't be searched, nor taken away",
      site: site([column("/xzfgk/", "行政法规库", [row("柳塘湖保护条例", "2019-03-01")])]),
      reason: "library.partial",
      says: "欠缺：检索、下载",
    },
  },
  {
    rule: "CN20-1.3-b",
    holds: {
      site: library([measures, subsidies, transport]),
      reason: "library.pass",
      at: ["/gfxwj/1.html"],
    },
    lacks: [
      {
        near: "two documents under one number",
        site: library([measures, { ...subsidies, document: { number: "柳政规〔2020〕1号" } }, transport]),
        verdict: "partial",
        reason: "library.partial",
        says: "欠缺：文号不重复",
      },
      {
        near: "documents without a number, as bare news pages",
        site: library([measures, row(subsidies.title, "2020-09-14"), row(transport.title, "2020-11-05")]),
        verdict: "partial",
        reason: "library.partial",
        says: "欠缺：文号",
      },
      {
        near: "titles with next to nothing behind them",
        site: library([measures, { ...bare, title: subsidies.title }, { ...bare, title: transport.title }]),
        verdict: "partial",
        reason: "library.partial",
        says: "欠缺：文号（1/3）、成文或发布日期（1/3）、发布机关（1/3）、正文（1/3）",
      },
    ],
  },
  {
    rule: "CN20-1.3-c",
    holds: {
      site: library([transport, measures]),
      reason: "library.pass",
      at: ["/gfxwj/", "/gfxwj/1.html"],
    },
    lacks: [
      {
        near: "files and search, but nothing says what is in force, and nothing new for two years",
        site: library([
          row("柳塘县户外广告管理办法", "2018-11-20", { ...unmarked("柳政规〔2018〕7号"), files: file }),
        ]),
        verdict: "partial",
        reason: "library.partial",
        says: "欠缺：有效性标注、365天内有更新",
      },
      {
        near: "one archive of all documents in place of a list",
        site: site([
          textPage(
            "/gfxwj/",
            "规范性文件",
            `<p>规范性文件现行有效。</p><p><a href="/upload/hb.zip">柳塘县规范性文件汇编下载</a></p>`,
          ),
        ]),
        verdict: "pending",
        reason: "library.open",
        says: "欠缺：文件列表、检索",
      },
      {
        near: "everything but a search of the library and its files",
        site: library([{ ...transport, files: [] }], ""),
        verdict: "partial",
        reason: "library.partial",
        says: "欠缺：检索、下载",
      },
    ],
  },
  {
    rule: "CN20-1.3-d",
    holds: {
      site: library([row("柳塘县人民政府关于废止部分规范性文件的决定", "2020-08-03"), measures]),
      reason: "document.gathered",
      at: ["/gfxwj/1.html"],
    },
    lacks: {
      near: "news of a meeting about it",
      site: site([
        column("/gfxwj/", "规范性文件", [measures, transport]),
        column("/gzdt/", "工作动态", [row("县司法局召开规范性文件清理工作会议", "2020-08-03")]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/gzdt/1.html", "/gfxwj/1.html"],
    },
  },
  {
    rule: "CN20-1.3-e",
    holds: {
      site: library([row("柳塘县规范性文件汇编（2016-2020年）", "2020-12-01", { files: file }), measures]),
      reason: "document.gathered",
      at: ["/gfxwj/1.html"],
    },
    lacks: {
      near: "single documents, and a collection of another kind in the news",
      site: site([
        column("/gfxwj/", "规范性文件", [measures, transport]),
        column("/gzdt/", "工作动态", [row("县档案馆完成《柳塘乡土诗文汇编》", "2020-08-03")]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/gzdt/1.html"],
    },
  },
]
