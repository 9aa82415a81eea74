/** Sentences of duties that a person decides. */
export const manualMessages = {
  "manual.question": "需人工核查：{question}",
  "manual.offline": "本项不可网查，不计入网上评查",
} as const satisfies Record<string, string>
