/** Sentences of the search for words of a team's list. */
const seen = "抽查{column}等{pages}个页面（{stuck}个页面未能读取）"

export const wordingMessages = {
  "wording.hits": `${seen}，发现词表用语{count}处：{hits}，需人工核实`,
  "wording.none": `${seen}，未见词表中的{words}个用语，请人工确认`,
} as const satisfies Record<string, string>
