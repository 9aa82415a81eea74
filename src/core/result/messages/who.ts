/** What does not fit together in the marks of a site. */
export const whoMessages = {
  "who.codes": "{placeA}的网站标识码{a}与{placeB}的{b}不一致，请核对",
  "who.unknown-division": "网站标识码{code}中的行政区划代码{division}不在行政区划代码表内，请核对",
  "who.place": "网站标识码{code}属于{coded}，{place}的名称“{name}”所指为{named}，两者不符，请核对",
  "who.level": "网站标识码{code}属于{coded}（{codedLevel}），{place}的名称“{name}”为{namedLevel}，请核对层级",
  "who.names": "{placeA}的名称“{a}”与{placeB}的名称“{b}”所指地区不同，请核对",
  "who.host": "网站自称“{name}”，但域名{host}不是政府网站域名（gov.cn），标识可能为他人粘贴，请核实",
} as const
