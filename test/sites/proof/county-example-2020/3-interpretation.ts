/** 三: interpretation in time, of substance, by those who decide, in many forms; letters answered. */
import { interpretation, row } from "../article"
import { column } from "../column"
import { inTime } from "../guangdong-2020/2-interpretation"
import { proofs as jinping } from "../jinping-2020"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"

const explained = (...rows: (readonly [title: string, date?: string, body?: string])[]) =>
  site([
    column(
      "/zcjd/",
      "政策解读",
      rows.map(([title, date = "2020-06-15", body]) =>
        interpretation(title, date, null, body ? { body } : {}),
      ),
    ),
  ])

const letter = (question: string, asked: string, answer: string | null, answered: string | null) =>
  row(question, asked, {
    body: `<p>来信时间：${asked}</p><p>来信内容：${question}，请予解决。</p>${
      answer ? `<p>答复时间：${answered}</p><p>答复内容：${answer}</p>` : "<p>办理状态：办理中</p>"
    }`,
  })
const mended = "经派员现场核实，已于次日修复。"
const letters = (...rows: ReturnType<typeof letter>[]) => site([column("/xzxx/", "县长信箱", rows)])

export const proofs: readonly Proof[] = [
  { rule: "CT20-3.1-a", ...inTime },
  {
    rule: "CT20-3.1-b",
    holds: {
      site: explained([
        "《柳塘县养老服务补贴办法》解读",
        "2020-06-15",
        "<p>一、背景依据。二、目标任务。三、主要内容。四、执行标准。五、惠民举措。六、新旧政策差异。</p>",
      ]),
      reason: "topics.gathered",
      says: "新旧政策差异1条",
      at: ["/zcjd/1.html"],
    },
    lacks: {
      near: "the policy printed once more, and a good interpretation of the year before",
      site: explained(
        ["《柳塘县城区养犬规定》解读", "2020-06-15", "<p>第一条 为加强养犬管理工作，制定本规定。</p>"],
        ["《柳塘县校车办法》解读：背景、目标、新旧政策差异", "2019-06-15"],
      ),
      reason: "topics.gathered",
      says: "新旧政策差异0条",
      notAt: ["/zcjd/1.html", "/zcjd/2.html"],
    },
  },
  {
    rule: "CT20-3.1-c",
    holds: {
      site: explained(["县教育局局长解读义务教育招生政策"]),
      reason: "document.gathered",
      at: ["/zcjd/1.html"],
    },
    lacks: {
      near: "an expert, a picture, and a head of office two years ago",
      site: explained(
        ["专家解读义务教育招生政策"],
        ["一图读懂义务教育招生政策"],
        ["县教育局局长解读校车管理办法", "2018-06-15"],
      ),
      reason: "document.gathered-none",
      notAt: ["/zcjd/1.html", "/zcjd/2.html", "/zcjd/3.html"],
    },
  },
  sameAs(jinping, "JP20-2-b", "CT20-3.1-d"),
  {
    rule: "CT20-3.2-b",
    holds: {
      site: letters(
        letter("石桥路路灯不亮", "2020-12-20", null, null),
        letter("文化路窨井盖破损", "2020-10-30", mended, "2020-11-01"),
      ),
      reason: "interaction.pass",
      says: "最新公开答复为2020-11-01",
      at: ["/xzxx/", "/xzxx/2.html"],
    },
    lacks: [
      {
        near: "fresh questions, and the last answer a day too old",
        site: letters(
          letter("石桥路路灯不亮", "2020-12-20", null, null),
          letter("文化路窨井盖破损", "2020-10-30", mended, "2020-10-31"),
        ),
        verdict: "fail",
        reason: "interaction.stale",
        says: "2020-10-31",
      },
      {
        near: "an answer of this month, and a question that waits since the summer",
        site: letters(
          letter("文化路窨井盖破损", "2020-12-10", mended, "2020-12-12"),
          letter("桥头乡班车停运", "2020-08-20", null, null),
        ),
        verdict: "fail",
        reason: "interaction.unanswered",
        says: "2020-08-20",
        notAt: ["/xzxx/1.html"],
      },
    ],
  },
  {
    rule: "CT20-3.3-a",
    holds: {
      site: explained(["一图读懂养老补贴"], ["视频：养老补贴怎么领"], ["《柳塘县养老服务补贴办法》解读"]),
      reason: "forms.pass",
      says: "共3种",
      at: ["/zcjd/1.html", "/zcjd/2.html", "/zcjd/3.html"],
    },
    lacks: {
      near: "two ways this year, a third in the year before",
      site: explained(
        ["一图读懂养老补贴"],
        ["《柳塘县养老服务补贴办法》解读"],
        ["视频：校车怎么管", "2019-06-15"],
      ),
      verdict: "partial",
      reason: "forms.partial",
      says: "共2种",
      notAt: ["/zcjd/3.html"],
    },
  },
  sameAs(national, "CN20-5.3-b", "CT20-3.3-b"),
]
