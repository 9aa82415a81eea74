/** Sentences on the hosts that a site links to. */
export const outlinksMessages = {
  "outlinks.list":
    "已读取的{pages}个页面链接到站外主机{hosts}个，其中非gov.cn的{others}个：{list}；内网地址{inner}个：{innerList}；gov.cn的{gov}个",
  "outlinks.none": "已读取的{pages}个页面未见指向站外的链接",
  "outlinks.unread": "首页未能读取，无从列出外链",
} as const satisfies Record<string, string>
