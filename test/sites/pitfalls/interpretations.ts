/** Policies and their interpretations: what is none, what belongs to others, and links that hide. */
import { interpretation, policy, row } from "../proof/article"
import { answers, column } from "../proof/column"
import { prose } from "../proof/html"
import { site } from "../proof/site"
import type { Pitfalls } from "./types"

type Rows = Parameters<typeof column>[2]
const NAME = "柳塘县高龄津贴发放办法"
const pair = (policies: Rows, interpretations: Rows) =>
  site([column("/gfxwj/", "规范性文件", policies), column("/zcjd/", "政策解读", interpretations)])
const bare = policy(NAME, "柳政规〔2020〕4号", "2020-10-12")
const tied = (to: string) => ({
  ...bare,
  related: { heading: "相关解读", links: [[`《${NAME}》解读`, to]] as const },
})
const explaining = (to: string, more = {}) =>
  interpretation(`《${NAME}》解读`, "2020-10-13", [NAME, to], more)
const both = { verdict: "pass", reason: "interpretation.pass" } as const

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall: "the province's interpretation of its own rules of that name, reprinted",
      rule: "CN20-2.1-a",
      site: pair([bare], [row("《岭海省高龄津贴发放办法》解读", "2020-10-13", { source: "岭海省民政厅" })]),
      verdict: "fail",
      reason: "interpretation.fail",
      notAt: ["/zcjd/1.html"],
    },
    {
      pitfall: "news about the policy",
      rule: "CN20-2.1-a",
      site: pair(
        [bare],
        [row(`县民政局部署落实《${NAME}》`, "2020-10-13"), row("我县高龄津贴发放工作会议召开", "2020-10-14")],
      ),
      verdict: "fail",
      reason: "interpretation.fail",
      notAt: ["/zcjd/1.html", "/zcjd/2.html"],
    },
    {
      pitfall: "an interpretation that only a paper printed",
      rule: "CN20-2.1-a",
      site: pair(
        [bare],
        [row(`《${NAME}》解读`, "2020-10-13", { at: "http://www.liutang-daily.example/1.html" })],
      ),
      verdict: "fail",
      reason: "interpretation.fail",
    },
    {
      pitfall: "an interpretation of like rules, to which the page does not lead",
      rule: "CN20-2.1-a",
      site: pair(
        [bare],
        [row("高龄老人补贴政策问答", "2020-10-13"), row("《柳塘县高龄老人津贴申领须知》解读", "2020-10-14")],
      ),
      verdict: "fail",
      reason: "interpretation.fail",
    },
    {
      pitfall: "the year's interpretations, none of the county's own documents",
      rule: "CN20-2.1-a",
      site: pair(
        [bare],
        [
          row("《保障农民工工资支付条例》解读", "2020-04-13"),
          row("《化妆品监督管理条例》解读", "2020-07-13"),
        ],
      ),
      verdict: "fail",
      reason: "interpretation.fail",
    },
  ],
  falseFail: [
    {
      pitfall: "documents that need none",
      rule: "CN20-2.1-a",
      site: pair(
        [
          tied("/zcjd/1.html"),
          policy("关于陈文海等同志任职的通知", "柳政〔2020〕9号", "2020-06-01"),
          policy("关于公布规范性文件清理结果的通知", "柳政〔2020〕11号", "2020-06-05"),
          policy("关于转发岭海省人民政府关于稳就业的意见的通知", "柳政〔2020〕12号", "2020-06-06"),
        ],
        [explaining("/gfxwj/1.html")],
      ),
      ...both,
      says: "应解读的政策文件1件",
    },
    {
      pitfall: "one address with https and without www, with a fragment and session",
      rule: "CN20-2.1-a",
      site: pair(
        [tied("https://www.liutang.gov.cn/zcjd/1.html#top")],
        [explaining("http://www.liutang.gov.cn/gfxwj/1.html;jsessionid=1A2B3C?utm_source=wx")],
      ),
      ...both,
    },
    {
      pitfall: "a link by a script",
      rule: "CN20-2.1-a",
      site: pair(
        [{ ...bare, body: `${prose(8)}<p><span onclick="window.open('/zcjd/1.html')">政策解读</span></p>` }],
        [explaining("/gfxwj/1.html")],
      ),
      ...both,
    },
    {
      pitfall: "the link in a block of related documents below the text",
      rule: "CN20-2.1-a",
      site: pair(
        [{ ...bare, related: { heading: "相关文档", links: [[`《${NAME}》解读`, "/zcjd/1.html"]] } }],
        [
          interpretation(`《${NAME}》解读`, "2020-10-13", null, {
            related: { heading: "相关文档", links: [[NAME, "/gfxwj/1.html"]] },
          }),
        ],
      ),
      ...both,
    },
    {
      pitfall: "the interpretation on the policy's own page",
      rule: "CN20-2.1-a",
      site: pair(
        [
          {
            ...bare,
            body: `${prose(8)}<h3>政策解读</h3><p>一、制定背景</p>${prose(6)}<p>二、主要内容</p>${prose(6)}`,
          },
        ],
        [],
      ),
      ...both,
    },
    {
      pitfall: "the interpretation as a file of the policy",
      rule: "CN20-2.1-a",
      site: site([
        column("/gfxwj/", "规范性文件", [
          { ...bare, files: [[`《${NAME}》政策解读.docx`, "/upload/jd.docx"]] },
        ]),
        column("/zcjd/", "政策解读", [row("《柳塘县养犬管理办法》解读", "2019-10-13")]),
      ]),
      ...both,
    },
    {
      pitfall: "a title cut short, with an issuer and a note in front",
      rule: "CN20-2.1-a",
      site: pair(
        [
          policy(`柳塘县人民政府办公室关于印发${NAME}的通知`, "柳政规〔2020〕4号", "2020-10-12", {
            related: { heading: "政策解读", links: [["图解：柳塘县高龄津贴…", "/zcjd/1.html"]] },
          }),
        ],
        [interpretation("图解：柳塘县高龄津贴…", "2020-10-13", ["柳政规〔2020〕4号", "/gfxwj/1.html"])],
      ),
      ...both,
    },
    {
      pitfall: "a link of each other, one of them through an address that moves on",
      rule: "CN20-2.1-a",
      site: site([
        column("/gfxwj/", "规范性文件", [tied("/go/1")]),
        column("/zcjd/", "政策解读", [explaining("/gfxwj/1.html")]),
        answers("/go/1", { status: 302, headers: { location: "/zcjd/1.html" } }),
      ]),
      ...both,
    },
  ],
}
