import * as z from "zod"

z.config({ jitless: true })

/** How a site can be reached. */
export const transportParams = z.strictObject({
  need: z
    .array(z.enum(["https", "ipv6"]))
    .min(1)
    .max(2)
    .describe("应支持的：https 首页能以 https 打开；ipv6 域名有 IPv6 地址"),
})

export type TransportParams = z.infer<typeof transportParams>
