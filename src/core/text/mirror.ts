/** Further editions of a site: for telephones, in traditional script, for readers who need large print, in English. */

import { remembered } from "./remembered"

/** First label of a host: m.x.gov.cn, wap.x.gov.cn, big5.x.gov.cn. */
const HOST = /^(?:m|wap|3g|mobile|big5|ft|fanti|wza|wzatext|en|english)\./
/** First part of a path: /wap/, /gate/big5/, /english/. */
const PATH = /^\/(?:m|wap|3g|mobile|phone|gate|big5|fanti|wza|en|eng|english)\//i

/** Whether an address, by its look, lies in another edition of a site. */
export const isMirror: (url: string) => boolean = remembered((url) => {
  const { hostname, pathname } = new URL(url)
  return HOST.test(hostname) || PATH.test(pathname)
})
