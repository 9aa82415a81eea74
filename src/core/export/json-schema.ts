/** The shape of the result JSON: what other programs may rely on, as JSON Schema. Names are added, never changed. */
import * as z from "zod"
import { cutWords, levelWords, linkWords, verdictWords, viaWords } from "../result/words"

z.config({ jitless: true })

const namesOf = (words: Readonly<Record<string, string>>, about: string) =>
  z.enum(Object.keys(words)).describe(about)

const url = z.string().describe("http or https address")
const day = z.string().describe("YYYY-MM-DD")
const moment = z.string().describe("ISO 8601, UTC")
const rendered = z.literal(true).optional().describe("read from a browser's DOM, not by a plain request")
const values = z.record(z.string(), z.union([z.string(), z.number()]))
const sentence = { code: z.string().describe("stable code"), text: z.string().describe("sentence, Chinese") }

const site = z.strictObject({
  url,
  name: z.string().nullable().describe("name of the unit"),
  level: namesOf(levelWords, "level of the unit"),
  code: z.string().nullable().describe("网站标识码"),
  pathPrefix: z.string().describe("the part of the host that is the unit's; / for all of it"),
})

const mark = z.strictObject({ text: z.string(), from: z.string().describe("place on the page") })
const told = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, by: z.enum(["code", "name"]), from: z.string() }).nullable()

const identity = z
  .strictObject({
    name: mark.nullable(),
    code: mark.nullable(),
    level: told(namesOf(levelWords, "level")),
    unit: told(z.string()),
    divisions: told(z.array(z.string()).describe("the province first")),
    contradictions: z.array(z.strictObject(sentence)),
  })
  .describe("who the site's own pages say it is; left out where no page was read")

const score = z.strictObject({
  value: z.number().nullable().describe("0 to 100; null where nothing is decided"),
  low: z.number().nullable().describe("with everything open failed"),
  high: z.number().nullable().describe("with everything open passed"),
  coverage: z.number().describe("decided weight / applicable weight, 0 to 1"),
  decided: z.int().describe("number of rules"),
  pending: z.int().describe("number of rules that wait for a person"),
})

const evidence = z.strictObject({
  url,
  text: z.string().describe("what was seen there, in the page's words where possible"),
  date: day.optional(),
  call: url.optional().describe("the data call that was read for this page"),
  rendered,
  aside: z
    .strictObject({ code: z.string(), values })
    .optional()
    .describe("why it does not count, where it only comes close"),
})

const step = z.strictObject({
  url,
  via: namesOf(viaWords, "how one got there"),
  outcome: z.string().describe("what came of the request: ok, gone, challenge, timeout, ..."),
  note: z.string().optional().describe("what was looked for there"),
  rendered,
})

const finding = z.strictObject({
  rule: z.string(),
  item: z.string(),
  verdict: namesOf(verdictWords, "the machine's verdict; a person's stands in reviews"),
  ratio: z.number().nullable().describe("1 pass, 0 fail and not-found, the share for partial, else null"),
  weight: z.number(),
  veto: z.literal(true).optional().describe("stands beside the score (单项否决), whatever its weight"),
  reason: z.strictObject({ ...sentence, values }),
  evidence: z.array(evidence),
  searched: z.array(step).describe("where it was looked for, in order"),
  question: z.string().optional().describe("for a person, where the verdict is pending"),
})

const policy = { url, title: z.string(), number: z.string().nullable(), date: day.nullable() }

const pair = z.strictObject({
  interpretation: z.strictObject({ url, title: z.string(), date: day.nullable() }),
  policy: z.strictObject(policy).nullable(),
  link: namesOf(
    linkWords,
    "forward: the policy links to it; back: it to the policy; text: by 文号 or title only",
  ),
  lagWorkdays: z.int().nullable().describe("working days from policy to interpretation"),
  source: z.string().nullish(),
  form: z.string().optional(),
  exempt: z.string().optional(),
})

const page = z.strictObject({
  url,
  status: z.int().describe("0 where no answer came"),
  outcome: z.string(),
  bytes: z.int(),
  sha256: z.string().describe("of the body; empty where there is none"),
  rendered: z.boolean(),
  look: z.enum(["again", "https"]).optional().describe("asked for once more: again, or under https"),
  probe: z.literal(true).optional().describe("only asked whether the address opens"),
})

const review = z.strictObject({
  rule: z.string(),
  verdict: namesOf(verdictWords, "a person's verdict"),
  note: z.string(),
  who: z.string(),
  at: moment,
})

export const resultSchema = z
  .strictObject({
    site,
    identity: identity.optional(),
    packs: z.array(z.strictObject({ id: z.string(), version: z.string(), sha256: z.string() })),
    asOf: day.describe("the day the audit speaks for"),
    score,
    findings: z.array(finding).describe("one per rule, in the order of the packs"),
    reviews: z.array(review).describe("people's decisions, kept beside the findings"),
    pairs: z.array(pair).describe("one per interpretation"),
    policiesWithout: z
      .array(z.strictObject({ ...policy, exempt: z.string().optional() }))
      .describe("policies of the period that no interpretation explains; exempt says why one needs none"),
    pages: z.array(page).describe("every address that was asked for, in order"),
    cut: namesOf(cutWords, "why the audit ended early").nullable(),
    stats: z.strictObject({ requests: z.int(), ms: z.number(), startedAt: moment, finishedAt: moment }),
  })
  .describe("Result of an audit, as `audit --format json` writes it")

/** The schema as a file, for other programs: `rules/schema/result.schema.json`. */
export const resultSchemaFile = (): string =>
  `${JSON.stringify(z.toJSONSchema(resultSchema, { target: "draft-7" }), null, 2)}\n`
