/** 一（四）: schools and health. */
import type { Proof } from "../types"
import { listing } from "./listing"

const admission = (extra: string): string =>
  `<p>一、招生范围：按学区划分招生。二、报名程序：先登记后审核。三、报名条件：年满六周岁。四、咨询电话：0591-83217788。${extra}</p>`

export const proofs: readonly Proof[] = [
  {
    rule: "CT20-1.4-f",
    holds: {
      site: listing(
        "/zsrx/",
        "义务教育",
        ["2020年义务教育招生工作方案", "2020-06-20", admission("五、学校简介：见附表。")],
        ["2020年小学一年级新生录取名单", "2020-08-20"],
      ),
      reason: "topics.pass",
      at: ["/zsrx/1.html", "/zsrx/2.html"],
    },
    lacks: [
      {
        near: "the plan says how pupils will be admitted; nothing says who was",
        site: listing(
          "/zsrx/",
          "义务教育",
          [
            "2020年义务教育招生工作方案",
            "2020-06-20",
            admission("五、学校简介：见附表。六、按志愿和居住地录取。"),
          ],
          ["县教育局召开招生录取情况通报会议"],
        ),
        verdict: "partial",
        reason: "topics.partial",
        says: "缺少：录取结果",
      },
      {
        near: "everything there is to know, of the year before",
        site: listing(
          "/zsrx/",
          "义务教育",
          ["2019年义务教育招生工作方案", "2019-06-20", admission("五、学校简介：见附表。")],
          ["2019年小学一年级新生录取名单", "2019-08-20"],
        ),
        verdict: "not-found",
        reason: "topics.absent",
        notAt: ["/zsrx/1.html", "/zsrx/2.html"],
      },
    ],
  },
  {
    rule: "CT20-1.4-g",
    holds: {
      site: listing(
        "/ylws/",
        "医疗卫生",
        ["县医院门诊安排"],
        ["食品安全监督抽检信息"],
        ["医保定点机构检查通报"],
        ["疫苗接种点名单"],
        ["2020年公立医院绩效考核结果"],
      ),
      reason: "topics.pass",
      at: ["/ylws/1.html", "/ylws/2.html", "/ylws/3.html", "/ylws/4.html", "/ylws/5.html"],
    },
    lacks: {
      near: "three of the five; a hospital that seeks nurses, results of the year before",
      site: listing(
        "/ylws/",
        "医疗卫生",
        ["县医院招聘护理人员公告"],
        ["食品安全监督抽检信息"],
        ["医保定点机构检查通报"],
        ["疫苗接种点名单"],
        ["2019年公立医院绩效考核结果", "2019-11-20"],
      ),
      verdict: "partial",
      reason: "topics.partial",
      says: "缺少：医疗服务、公立医疗机构绩效考核",
      notAt: ["/ylws/1.html", "/ylws/5.html"],
    },
  },
]
