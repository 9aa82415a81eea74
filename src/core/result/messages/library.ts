/** Sentences of the check on document libraries. */
const seen = "{column}栏目（最新文件{newest}，抽查{sampled}件）应具备{total}项"

export const libraryMessages = {
  "library.pass": `${seen}，全部具备：{shown}`,
  "library.partial": `${seen}，具备：{shown}；欠缺：{missing}{rest}`,
  "library.none": `${seen}，均未见到：{missing}`,
  "library.open": `${seen}，文件需打开附件才能核对，未能判断：{open}；具备：{shown}；欠缺：{missing}`,
  "library.late-unproven": `${seen}，现已具备，但未见{deadline}及以前发布的文件，不能证明按期公开`,
} as const satisfies Record<string, string>
