import * as z from "zod"

z.config({ jitless: true })

/** How a site can be reached. */
export const transportParams = z.strictObject({
  /** `https`: the site's own address answers over https. `ipv6`: its name has an IPv6 address. */
  need: z
    .array(z.enum(["https", "ipv6"]))
    .min(1)
    .max(2),
})

export type TransportParams = z.infer<typeof transportParams>
