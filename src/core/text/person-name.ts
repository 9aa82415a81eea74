/** Names of persons as lists and tables print them: enough to tell a name beside a number from a word beside it. */
import { unifyWidth } from "./spacing"

/** The family names that cover nearly everybody. */
const SURNAMES = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由".split(
    "",
  ),
)
const COMPOUND = new Set(
  "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 端木 夏侯 轩辕 长孙 宇文 申屠".split(" "),
)

/** Words that begin like a name and are none. */
const WORDS = new Set(
  (
    "单位 方式 时间 时限 时期 高度 程序 安全 安排 常见 常住 应急 应当 金额 余额 方案 方法 方面 支付 马上 石油 温度 成绩 成员 成果 成立 明细 明确 施工 管理 管辖 于是 项目 计划 计算 计量 " +
    "相关 全部 全县 全市 全区 全年 全省 公开 公示 公告 公民 公司 公共 国家 国内 国土 信息 信访 信箱 信用 信函 利用 初审 初中 平台 平均 平时 和谐 区域 区县 章程 章节 左右 关于 关系 关注 " +
    "路段 路线 车辆 车次 车间 车站 农村 农业 农民 农户 连续 连接 连同 古城 官方 官网 海关 海域 强制 强化 权力 权利 权责 阳光 广场 向上 司法 司机 武装 解释 解读 解决 解答 许可 许多 任务 任何 任免 任职 " +
    "何时 何地 何种 何处 包括 包含 支持 支出 封面 容量 通过 来源 来信 来访 来电 原因 原件 原则 原址 严格 严重 严禁 严控 严厉 钟点 华侨 华北 池塘 商务 商业 商标 南部 南路 满意 居民 居住 居委 " +
    "毕业 党委 党员 党政 党组 康复 康养 东方 文化 文件 文号 广播 电话 手机 传真 传票 邮箱 邮编 热线 姓名 性别 民族 住址 地址 职务 职责 办公 窗口 科室 股室 部门 机关 机构 大厅 中心 咨询 监督 举报 " +
    "联系 值班 服务 申请 申报 申诉 申领 申办 申请人 申报人 申诉人 申请书 申请表 申请日 管理员 管理人 管理处 管理所 管理局 关系人 单位名 农户名 安全员 安全办 全科 居委会 居民证 信访室 信访局 信访办 国土所 国土局 农技站 " +
    "农业局 司法所 司法局 商务局 任课 方向 贺信 祝贺 谢谢 温馨 温泉 温室 黄河 金融 金融办 高级 高速 高新区 高中 高校 高铁 常委 常务 常年 安置 安装 安监 安监局 安监办 " +
    "周一 周二 周三 周四 周五 周六 周日 周末 周边 时许 路口 方可 应于 党群 党支部 后勤 安保 水电 强调 相应 卫生 卫健 卫健局 卫生院 卫生室 金融局 高铁站 石油局 孔雀 毛巾 白天 白色 万元 万人 万户"
  ).split(" "),
)

const HAN = /^[\u3400-\u9fff]+$/
/** Names of minorities: two parts joined by a point. */
const JOINED = /^[\u3400-\u9fff]{2,8}[·•.][\u3400-\u9fff]{2,10}$/
const TITLE_BEHIND = /(?:先生|女士|同志|老师|小姐)$/
/** What may run into a name from the left. */
const LABEL_BEFORE =
  /^(?:联系人|姓名|申请人|经办人|负责人|户主|法定代表人|法人代表|法人|村民|居民|患者|学生|家长|监护人|当事人|投诉人|举报人|承包人|受益人|救助对象|保障对象|收件人|业主)/

/** Whether a text is the name of a person and nothing else; blanks inside (张 三) do not matter. */
export function isPersonName(text: string): boolean {
  const name = unifyWidth(text.slice(0, 40)).replace(/\s/g, "")
  if (JOINED.test(name)) return true
  if (!HAN.test(name) || WORDS.has(name)) return false
  if (COMPOUND.has(name.slice(0, 2))) return name.length >= 3 && name.length <= 4
  return name.length >= 2 && name.length <= 3 && SURNAMES.has(name.charAt(0))
}

/** Whether one of the words of a short text is the name of a person: 联系人：张三，某局张先生. */
export function namesPerson(text: string): boolean {
  return unifyWidth(text.slice(0, 200))
    .split(/[^\u3400-\u9fff·•]+/)
    .some((word) => {
      const bare = word.replace(LABEL_BEFORE, "")
      const called = bare.replace(TITLE_BEHIND, "")
      if (called !== bare) return SURNAMES.has(called.charAt(0)) || SURNAMES.has(called.slice(-1))
      return bare !== "" && isPersonName(bare)
    })
}
