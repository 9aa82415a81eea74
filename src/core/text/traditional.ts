/** Characters of column names and of titles in traditional script, each with its simplified form: only such as stand for one and the same. */
const PAIRS =
  "務务開开專专欄栏網网黨党廠厂場场導导請请報报資资規规設设動动內内統统計计財财議议線线權权責责單单項项職职門门運运負负機机構构簡简組组織织編编長长領领" +
  "區区縣县見见徵征調调眾众與与決决饋馈預预結结納纳層层標标準准範范試试點点題题質质發发佈布現现廢废匯汇彙汇續续讀读應应圖图問问視视頻频級级體体關关輿舆" +
  "謠谣聞闻訪访談谈風风減减稅税費费紓纾難难優优復复複复農农貼贴補补產产業业監监隨随處处廳厅進进詢询狀状態态類类聯联衛卫擊击療疗養养園园傳传經经額额餘余" +
  "績绩評评價价執执許许罰罚後后據据電电環环審审陣阵號号戶户訴诉寫写獻献來来選选證证諾诺實实為为脫脱貧贫堅坚鄉乡興兴鞏巩擴扩護护測测氣气舉举創创險险學学" +
  "醫医藥药償偿籃篮辦办濟济綱纲對对強强購购檢检訊讯庫库總总雙双營营條条會会國国臺台個个兩两義义劃划災灾勢势熱热時时達达釋释鎮镇穩稳員员協协轉转書书錄录訂订"

const characters = [...PAIRS]
const simple = new Map(characters.flatMap((one, i) => (i % 2 === 0 ? [[one, characters[i + 1] ?? one]] : [])))
const TRADITIONAL = new RegExp(`[${[...simple.keys()].join("")}]`, "g")

/** A text for comparing, with those characters in simplified script. */
export const simplified = (text: string): string =>
  text.replace(TRADITIONAL, (character) => simple.get(character) ?? character)
