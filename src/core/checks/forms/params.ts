import * as z from "zod"
import { columnKeys, phrases, withinPeriod } from "../gather/params"

z.config({ jitless: true })

const FORMS = ["图解", "视频", "音频", "发布会", "问答", "文字"]

/** What a rule may ask of the forms, or the sources, of what columns hold. */
export const formsParams = z
  .strictObject({
    columns: columnKeys.min(1).describe("统计哪些栏目，填栏目的键；各取最新的信息，合计至多 20 条"),
    by: z
      .enum(["form", "source"])
      .describe(
        "form 按形式：图解、视频、音频、发布会、问答、文字；source 按来源：起草部门、政府办、媒体、转载上级、其他、未注明",
      ),
    want: phrases
      .optional()
      .describe("要求的形式或来源，来源也可填机构名中的短语；不填时除文字以外的形式、起草部门和政府办都算"),
    minKinds: z.int().min(1).max(10).optional().describe("至少应有多少种；不填不要求"),
    minRatio: z
      .number()
      .gt(0)
      .max(1)
      .optional()
      .describe("符合要求的至少应占多少，0 到 1，如 0.3；不填不要求"),
    within: withinPeriod,
  })
  .refine(({ by, want = [] }) => by === "source" || want.every((form) => FORMS.includes(form)), {
    message: `by 为 form 时，下列之一：${FORMS.join("、")}`,
    path: ["want"],
  })

export type FormsParams = z.infer<typeof formsParams>
