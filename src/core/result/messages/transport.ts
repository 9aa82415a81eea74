/** Sentences on how a site can be reached. */
export const transportMessages = {
  "transport.pass": "{facts}",
  "transport.partial": "{facts}",
  "transport.fail": "{facts}",
  "transport.pending": "{facts}",
  "transport.blocked": "未能判断：{facts}",
  "transport.https-yes": "网站支持https访问",
  "transport.https-mixed":
    "网站支持https访问，但已读取的https页面中有http框架{frames}处、指向本站http地址的链接{links}处",
  "transport.https-plain": "以https访问首页时，网站以http（{plain}）应答，https不可用",
  "transport.https-missing": "网站的https地址能连接，但打不开首页（{outcome}）",
  "transport.https-hidden": "以https访问首页未能读取（{outcome}）",
  "transport.https-unread": "尚未以https访问首页",
  "transport.ipv6-yes":
    "域名{host}有IPv6地址（AAAA记录），按支持IPv6计；能否经IPv6打开、地址是否仅为加速节点所有，可在IPv6网络下复核",
  "transport.ipv6-no": "域名{host}没有IPv6地址（AAAA记录）",
  "transport.ipv6-unknown": "本机未能查询域名{host}的IPv6地址（AAAA记录），请在IPv6网络下核验网站能否访问",
  "transport.ipv6-claimed":
    "首页标明支持IPv6，但本机未能查询域名{host}的IPv6地址（AAAA记录），请在IPv6网络下核验网站能否访问",
} as const satisfies Record<string, string>
