import * as z from "zod"

z.config({ jitless: true })

/** What the way to apply for information must offer. */
export const applicationParams = z.strictObject({
  column: z.string().min(1).max(40).describe("依申请公开栏目的键"),
  need: z
    .array(z.enum(["form-or-table", "contact"]))
    .min(1)
    .max(2)
    .describe("应当具备的：form-or-table 在线申请表单或可下载的申请表；contact 受理机构的地址、邮箱或电话"),
})

export type ApplicationParams = z.infer<typeof applicationParams>
