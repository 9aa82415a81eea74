/** Sentences of the search for unmasked personal data. */
const seen = "抽查{column}等{pages}个页面（附件{files}个未查，{stuck}个页面未能读取）"

export const personalDataMessages = {
  "personal-data.hits": `${seen}，疑似未脱敏的身份证号码{ids}个、姓名旁的手机号码{mobiles}个，涉及{hit}个页面，需人工核实`,
  "personal-data.none": `${seen}，未见未脱敏的身份证号码和姓名旁的手机号码，请人工确认`,
} as const satisfies Record<string, string>
