import * as z from "zod"
import { columnKeys } from "../gather/params"

z.config({ jitless: true })

/** How soon questions of the public are answered, and how long none may wait. */
export const interactionParams = z.strictObject({
  columns: columnKeys.min(1).describe("互动交流栏目的键"),
  freshDays: z.int().min(1).max(3660).describe("最新一次公开答复距评查时点不得超过多少天"),
  unansweredDays: z.int().min(1).max(3660).describe("公开的留言不得超过多少天仍未答复"),
})

export type InteractionParams = z.infer<typeof interactionParams>
