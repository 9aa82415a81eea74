/** The newer internet protocol: addresses that prove less than they seem, and machines that can't tell. */
import { link } from "../proof/html"
import { site } from "../proof/site"
import type { Pitfalls } from "./types"

const city = { level: "prefecture", name: "柳塘市人民政府" } as const
const unit = { place: "柳塘市", name: "柳塘市人民政府", code: "3599000001" }
const claim = `<p>${link("/wzdt/ipv6.html", "本网站支持IPv6访问")}</p>`

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall:
        "an address that may be the accelerator's alone, behind which nobody tried whether the site answers",
      rule: "CN20-5.3-e",
      ...city,
      site: site([], { unit, ipv6: true }),
      verdict: "pass",
      reason: "transport.pass",
      says: "可在IPv6网络下复核",
    },
    {
      pitfall: "a badge on the home page, and no address",
      rule: "CN20-5.3-e",
      ...city,
      site: site([], { unit, ipv6: false, home: claim }),
      verdict: "fail",
      reason: "transport.fail",
    },
  ],
  falseFail: [
    {
      pitfall: "a machine that can't ask for such addresses",
      rule: "CN20-5.3-e",
      ...city,
      site: site([], { unit }),
      verdict: "pending",
      reason: "transport.pending",
      says: "本机未能查询",
    },
    {
      pitfall: "a county, which the duty does not bind",
      rule: "CN20-5.3-e",
      site: site([], { ipv6: false }),
      verdict: "not-applicable",
      reason: "common.level",
    },
  ],
}
