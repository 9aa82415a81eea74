/** What labels of menus and trees name, and what they only seem to name. */
import { describe, expect, it } from "vitest"
import type { Level } from "../../../src/core/result/types"
import { createMatcher } from "../../../src/core/site/match-name"
import { placeKinds } from "../../../src/core/site/places"
import { columns, subject } from "../make"

const PLACES = placeKinds.flatMap(({ names }) => names)
const match = createMatcher(columns, subject(), PLACES)
const keysOf = (label: string) => [...match(label).keys()].sort().join(" ")

/** Labels by the columns that they name. */
const naming: Record<string, string> = {
  zfxxgk: "政府信息公开 政务公开 公开 信息公开 政务公开专栏 政府信息公开专区 清溪县政府信息公开 阳光政务",
  kfbb: "网站年报 政府网站工作报表",
  gkzn: "公开指南 信息公开指南",
  bszn: "办事指南 办事服务 政务服务 网上办事 办事大厅",
  zsyz: "投资指南 营商环境 招商项目 投资环境 招商引资",
  gkzd: "公开制度 信息公开制度 政务公开制度",
  fdzdgk: "法定主动公开 法定主动公开内容",
  zdgkml: "公开目录 主动公开目录 主动公开基本目录 政府信息公开基本目录 政务公开基本目录",
  nb: "年度报告 政府信息公开年报 公开年报 信息公开工作年度报告 信息公开年度报告 政务公开年度报告 部门年报 部门年度报告 政府信息公开工作报告",
  ysqgk: "依申请公开 我要申请公开 依申请公开指南 申请公开流程 依申请公开目录 在线申请",
  qzqd: "权责清单 权力清单 责任清单 权责清单动态调整 行政权力运行 权力运行流程图 部门责任清单",
  sfxm: "政府定价经营服务收费清单 涉企收费 收费清单 收费标准 收费",
  jgzn: "机构职能 机构简介 机构设置 部门概况",
  jgznml: "政府机构",
  ldfg: "机构领导 领导之窗 领导信息 县长之窗 政府领导 区领导",
  hdjl: "书记信箱 领导信箱 互动交流 政民互动 公众互动 咨询投诉 网络问政 在线咨询 常见问题",
  zqyj: "意见征集 民意征集 征集调查 调查征集 征集公告 网上调查 问卷调查 建议征集",
  zqfk: "结果反馈 意见反馈 调查结果",
  "zqfk zqyj": "征集反馈",
  jcygk: "重大行政决策 重大决策预公开 决策公开 决策预公开 重大行政决策目录 重大行政决策听证",
  bzml: "基层政务公开 基层政务公开标准化规范化 标准目录 试点领域 事项标准目录 基层政务公开标准化专题",
  gfxwj:
    "规范性文件 行政规范性文件 政策文件 政府文件 县府文件 县政府文件 区政府文件 县政府办文件 政府办公室文件 县政府规范性文件 部门文件 政策法规 政策措施 柳政办发 府发文件 府办发文件 清政办发 清府发",
  gz: "规章 政府规章",
  wjql: "文件清理 废止失效文件 清理结果",
  "gfxwj zdhb": "政策文件库",
  zdhb: "制度汇编",
  zcjd: "政策解读 文件解读 部门解读 图解 图文图解 本县解读 县级政策解读 清溪政策解读",
  "hygq zcjd": "解读回应",
  tjxx: "数据解读 统计公报 统计信息 统计数据 经济运行",
  hygq: "回应关切 热点回应 网络辟谣 辟谣平台 舆情回应 社会热点",
  xwfb: "新闻发布会 在线访谈 新闻发布",
  lwlb: "六稳六保 六稳",
  "jycy lwlb": "稳就业",
  jsjf: "惠企政策 减税降费 助企纾困 惠企直通车 扶企政策",
  zjzd: "专项资金 惠民资金 惠农补贴 补贴公示",
  fpgz: "扶贫资金 扶贫项目 脱贫攻坚 精准扶贫 乡村振兴 脱贫攻坚与乡村振兴 扶贫领域信息公开",
  scjg: "市场监管 监管规则 裁量基准",
  ssj: "双随机计划 双随机 双随机一公开 随机抽查",
  bjcx: "办件查询 进度查询 办件公示 结果查询",
  yjs: "一件事 一件事一次办 主题服务",
  yqfk: "疫情防控 抗击疫情 新冠肺炎",
  yjya: "应急预案 应急管理 预案 突发事件 应急预警",
  wskp: "健康科普 科普知识 健康教育 公共卫生",
  "wskp ylws": "卫生健康",
  czyjs: "财政预决算 预决算 部门预算 财政信息 三公经费 财政资金 财政收支 财政预决算信息公开 财政信息公开",
  zfzw: "政府债务 债务公开",
  jxpj: "绩效评价",
  xzzf: "行政执法公示 行政执法 双公示 执法公示",
  ggqsy: "公共企事业单位信息公开 公共企事业 公用事业信息公开",
  zfgb: "政府公报 公报 清溪政报",
  xmt: "新媒体矩阵 政务新媒体 微信公众号",
  ggfwsx: "公共服务事项 公共服务清单 服务清单",
  zmsx: "证明事项 证明事项清单",
  mssx: "民生实事 民生工程",
  zdxm: "重大建设项目 重点项目 项目建设",
  hjbh: "环境保护 生态环境 环境监测 环评公示",
  jycy: "就业创业 就业 人力资源 就业领域",
  shbx: "社会保险 社会保障 社会保险领域",
  ywjy: "义务教育 教育 教育信息 学前教育 教育领域",
  ylws: "医疗卫生 食品药品 医疗保障 食品安全 医保",
  zdxx: "征地信息 征地补偿 土地征收 房屋征收",
  jgjc: "价格监测 价格信息",
  sjgk: "审计公开 审计结果 督查",
  zxgk: "执行公开 政府工作报告 重点工作",
  hpg: "评估报告 政策评估",
  ghjh: "规划计划 规划信息 十四五规划",
  xzxk: "行政许可 行政审批",
  "xzcf xzzf": "行政处罚",
  xzcf: "行政强制",
  zfcg: "政府采购 采购公告 政府采购信息公开",
  aqsc: "安全生产 产品质量 监督检查",
  gwy: "公务员招考 人事信息 招考录用 招聘信息 招考公告",
  flfg: "法规库 行政法规",
  dtyw: "要闻动态 工作动态 政务要闻 部门动态 镇街动态 乡镇动态 基层动态 时政要闻 清溪要闻",
  tzgg: "通知公告 公示公告 公告",
  "gfxwj zcjd": "政策文件及解读 政策与解读",
}

/** Labels that name no column, by what they look like or what stands in them. */
const telling: Record<string, string> = {
  "party, congress, villages":
    "县委文件 县委办文件 党委文件 党务公开 村务公开 校务公开 警务公开 建议提案 人大建议 提案办理 人大工作报告 党史教育 主题教育 廉政教育 警示教育 党史学习教育 政法队伍教育整顿 教育整顿 纪检监督检查",
  superiors:
    "上级文件 中央文件 国务院文件 省政府文件 市政府文件 上级政策 国家政策 上级政策解读 国家政策解读 省级政策解读 上级解读 中央解读 国务院要闻 省内要闻 省规范性文件 市级政策解读 市领导 州政府文件",
  bodies:
    "市场监管局 政务服务中心 应急管理局 财政局 综合行政执法局 教育局 审计局 自然资源和规划局 统计局 行政审批局 领导机构 清溪教育",
  "other matters":
    "领导干部责任清单 河长制责任清单 志愿服务清单 农业科普知识 巡视反馈情况 巡察监督检查 安全评估报告 工会采购 招商动态 失物招领公告 志愿服务 法治政府建设年度报告 法治政府建设 旅游指南 操作指南 填报指南 使用指南 公开条例 解读方案 结果公示 意见建议 规划公示 政策直通车 政府信息公开条例 制度机制 规章制度 公开保障 上市公司年报 企业年报公示 工作总结 申请表下载 市场准入负面清单 镇情简介 县情概况 走进柳塘 领导活动 领导讲话 领导批示 领导干部任免 人事任免 线索征集 作品征集 文物征集 投诉反馈 重点领域信息公开 重点领域 招标文件 采购文件 文件下载 资料下载 表格下载 政策性粮食 政策性银行 人才政策 政策宣讲 政策直播 政策动态 政策咨询 规章草案 规章制度建设 资产清理 僵尸企业清理 预算解读 热点新闻 住房公积金 一卡通 食品抽检 法律服务 成绩查询 违章查询 非洲猪瘟疫情 动物疫情 森林防火 预警信息 天气预警 应急救援 应急知识 应急演练 应急值守 气象科普 防震减灾科普 科学普及 食品科普 工程决算 竣工决算 工程预算 村级财务 城投债券 绩效考核 绩效工资 信用公示 国有企业信息公开 国企公开 环境公报 土地公报 民生新闻 环境卫生 社保卡 安全教育 法治教育 继续教育 教育培训 兵役征集 税收征收 油价 环境影响评估 资产评估 数据开放 招标公告 招投标 土地招拍挂 公共资源交易 企业招聘 招聘会 地方性法规 媒体报道 图片新闻 视频新闻 拍卖公告 English 无障碍 长者版 安全科普知识 高校信息公开 政务公开工作要点 信访统计数据",
}

const words = (text: string | undefined): string[] => text?.split(" ") ?? []

describe("labels", () => {
  it.each(Object.entries(naming))("of %s", (keys, labels) => {
    const wrong = words(labels).flatMap((label) =>
      keysOf(label) === keys ? [] : [`${label}: ${keysOf(label)}`],
    )
    expect(wrong).toEqual([])
  })
  it.each(Object.entries(telling))("of none: %s", (_, labels) => {
    const wrong = words(labels).flatMap((label) =>
      keysOf(label) === "" ? [] : [`${label}: ${keysOf(label)}`],
    )
    expect(wrong).toEqual([])
  })
})

describe("whose a label is, by the level of the site", () => {
  const at = (level: Level, name: string) => createMatcher(columns, subject({ level, name }), PLACES)
  it.each<[level: Level, name: string, own: string, others: string]>([
    ["province", "岭海省人民政府", "省政府令 省领导 省规范性文件", "国务院文件 全国政策解读"],
    ["prefecture", "宁汐市人民政府", "市领导 市政府文件 市政府令", "省政府令 省领导 省级政策解读"],
    [
      "county",
      "岭海省宁汐市柳塘县人民政府",
      "县领导 县府文件 柳政发 柳塘要闻",
      "市领导 市府文件 市政府令 省政府令",
    ],
    ["county", "禾山市人民政府", "市领导 市府文件 市政府文件", "省政府令 省领导"],
    ["county", "宁汐市市中区人民政府", "市中区政策解读 区领导 区府文件", "市领导 市规范性文件"],
    ["township", "柳塘县石桥镇人民政府", "镇领导 镇政府文件", "县领导 县政府文件 县级政策解读 市政府文件"],
    ["department", "柳塘县教育局", "局领导 局文件 本局政策解读", "国家政策解读 上级文件"],
  ])("%s %s", (level, name, own, others) => {
    const names = at(level, name)
    expect(words(own).filter((label) => names(label).size === 0)).toEqual([])
    expect(words(others).filter((label) => names(label).size > 0)).toEqual([])
  })
})
