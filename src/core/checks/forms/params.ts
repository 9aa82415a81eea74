import * as z from "zod"
import { columnKeys, phrases } from "../gather/params"

z.config({ jitless: true })

/** What a rule may ask of the forms, or the sources, of what columns hold. */
export const formsParams = z.strictObject({
  /** Keys of the columns. */
  columns: columnKeys.min(1),
  /** `form`: 图解, 视频, 音频, 发布会, 问答, 文字. `source`: 起草部门, 政府办, 媒体, 转载上级, 其他, 未注明. */
  by: z.enum(["form", "source"]),
  /** The forms or sources that are wanted; of sources also phrases of their names. Without them every form but 文字 counts, and 起草部门 and 政府办. */
  want: phrases.optional(),
  /** Kinds that must occur. */
  minKinds: z.int().min(1).max(10).optional(),
  /** Share of the items that must be wanted ones. */
  minRatio: z.number().gt(0).max(1).optional(),
  /** Only items published within the period of the pack count. */
  within: z.literal("period").optional(),
})

export type FormsParams = z.infer<typeof formsParams>
