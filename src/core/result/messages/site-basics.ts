/** Sentences on whether a site is kept up. */
export const siteBasicsMessages = {
  "site-basics.pass": "{scope}共查{total}项，均正常",
  "site-basics.faults": "{scope}共查{total}项，正常{good}项{faults}{unclear}{open}",
  "site-basics.unclear": "{scope}共查{total}项，正常{good}项，未见问题{unclear}",
  "site-basics.nothing": "未见可抽查的{scope}，需人工核对",
  "site-basics.open": "{scope}共查{total}项，正常{good}项{open}{faults}{unclear}",
  "site-basics.home-fresh": "首页最新信息为{newest}",
  "site-basics.home-stale": "截至{asOf}，首页最新信息为{newest}，已{days}天未更新（超过{limit}天）",
  "site-basics.home-undated": "首页信息未注明发布时间，视为未更新",
  "site-basics.home-hidden": "首页列出的信息未能打开（{outcome}），发布时间不明",
  "site-basics.home-unread": "首页未能读取（{outcome}）",
  "site-basics.links-good": "抽查本站链接{checked}个，均能打开",
  "site-basics.links-bad": "抽查本站链接{checked}个，两次访问均不存在的{dead}个：{list}",
  "site-basics.links-private": "首页有{count}个链接指向内网地址，公众无法访问：{list}",
  "site-basics.links-open": "抽查本站链接{sampled}个，均未能读取",
} as const satisfies Record<string, string>
