/** Sentences of the check on questions and replies. */
export const interactionMessages = {
  "interaction.pass":
    "{column}最新公开答复为{newest}，距评查时点{days}天；抽查见已答复{answered}件、未答复{open}件",
  "interaction.chosen": "{column}为选登，未公开的留言是否按期答复看不到，可抽取后台记录或自行留言核对",
  "interaction.stale":
    "截至{asOf}，{column}最新公开答复为{newest}，已{days}天未更新（超过{limit}天）；抽查见已答复{answered}件、未答复{open}件",
  "interaction.unanswered":
    "截至{asOf}，{column}有{count}件留言超过{limit}天未答复，最早的提交于{oldest}；抽查见已答复{answered}件",
  "interaction.undated": "{column}抽查见已答复{answered}件，但未注明答复时间，无法判断是否及时",
  "interaction.later": "{column}抽查见已答复{answered}件，均答复于评查时点{asOf}之后，无法判断当时情况",
  "interaction.unclear": "{column}抽查{sampled}件信息，未能识别其中的答复内容，需人工核对",
  "interaction.elsewhere": "{column}的“{label}”链接至站外（{host}），答复情况需人工到该处核对",
  "interaction.no-replies": "{column}可以提交留言，但未见公开的答复",
  "interaction.nothing": "{column}未见留言渠道，也未见公开的答复",
} as const satisfies Record<string, string>
