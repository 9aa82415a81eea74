/** 五（三）（四）: channels that meet, public enterprises and institutions. */
import { row } from "../article"
import { column, menuLink } from "../column"
import { site } from "../site"
import type { Proof } from "../types"

const health = { level: "ministry", name: "国家卫生健康委员会" } as const

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-5.3-c",
    holds: {
      site: site(
        [
          menuLink("办事服务", "http://zwfw.linghai.gov.cn/liutang/"),
          column("/xmt/", "政务新媒体", []),
          column("/hdjl/", "互动交流", [row("关于路灯报修的回复", "2020-12-05")]),
        ],
        {
          others: {
            "http://zwfw.linghai.gov.cn/liutang/":
              "<title>岭海省网上办事大厅</title><p>柳塘县各部门事项可在此在线办理。</p>",
          },
        },
      ),
      reason: "column.matrix-pass",
      at: ["http://zwfw.linghai.gov.cn/liutang/", "/xmt/", "/hdjl/"],
    },
    lacks: {
      near: "services alone; a broadcaster and a list of leaders are no media of the offices and no letter-box",
      site: site([
        column("/bszn/", "办事指南", [row("临时救助办事指南", "2020-03-05")]),
        column("/rmt/", "柳塘广播电视台", [row("一周节目预告", "2020-12-05")]),
        column("/tzgs/", "投资柳塘", [row("园区介绍", "2020-12-05")]),
      ]),
      reason: "column.matrix",
      says: "缺少：政务新媒体、互动交流和热线",
      notAt: ["/rmt/", "/tzgs/"],
    },
  },
  {
    rule: "CN20-5.4-a",
    ...health,
    holds: {
      site: site([column("/gfxwj/", "规范性文件", [row("医疗卫生机构信息公开管理办法", "2020-12-28")])]),
      reason: "document.gathered",
      at: ["/gfxwj/1.html"],
    },
    lacks: {
      near: "other measures for hospitals, and a list of what hospitals disclose",
      site: site([
        column("/gfxwj/", "规范性文件", [
          row("医疗机构病历管理办法", "2020-12-28"),
          row("医疗卫生机构信息公开基本目录", "2020-12-28"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/gfxwj/1.html", "/gfxwj/2.html"],
    },
  },
  {
    rule: "CN20-5.4-b",
    holds: {
      site: site([
        column("/ggqsy/", "公共企事业单位信息公开", [
          row("柳塘县自来水公司水质公告", "2020-11-05"),
          row("柳塘县医院收费项目", "2020-10-09"),
          row("柳塘县第一中学招生简章", "2020-06-12"),
          row("国网柳塘县供电公司停电计划", "2020-11-20"),
        ]),
      ]),
      reason: "topics.enough",
      at: ["/ggqsy/1.html", "/ggqsy/4.html"],
      says: "未见：供气、供热、环境保护、公共交通",
    },
    lacks: [
      {
        near: "what state-owned companies disclose",
        site: site([column("/gyqy/", "国有企业信息公开", [row("柳塘县城投公司年度财务信息", "2020-11-05")])]),
        verdict: "not-found",
        reason: "column.absent",
        notAt: ["/gyqy/", "/gyqy/1.html"],
      },
      {
        near: "one company of many",
        site: site([
          column("/ggqsy/", "公共企事业单位信息公开", [row("柳塘县自来水公司水质公告", "2020-11-05")]),
        ]),
        verdict: "partial",
        reason: "topics.partial",
        says: "8个主题见到1个",
      },
    ],
  },
]
