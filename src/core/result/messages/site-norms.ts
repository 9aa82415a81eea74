/** Sentences of the check on the way a site is made. */
export const siteNormsMessages = {
  "site-norms.pass": "应符合的{total}项全部符合：{shown}",
  "site-norms.partial": "应符合的{total}项中，符合：{shown}；欠缺：{missing}{rest}",
  "site-norms.none": "应符合的{total}项均未见到：{missing}{rest}",
  "site-norms.open": "应符合的{total}项中，未能判断：{open}；符合：{shown}；欠缺：{missing}，需人工查看",
  "site-norms.no-domain": "本单位在其他网站下设栏目，没有自己的域名",
} as const satisfies Record<string, string>
