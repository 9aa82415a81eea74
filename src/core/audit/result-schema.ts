/** The shape of a whole result, as a reader who shows it has to know it: every address http(s), every list and text capped. */
import * as z from "zod"
import type {
  Basis,
  Evidence,
  Finding,
  Identity,
  Judgement,
  Mark,
  PackRef,
  PageRow,
  Pair,
  Reason,
  Review,
  RuleInfo,
  RunResult,
  Score,
  Section,
  Told,
  TrailStep,
} from "../result/types"
import {
  codesOf,
  linkWords,
  modeWords,
  placeWords,
  reviewVerdicts,
  severityWords,
  verdictWords,
  viaWords,
} from "../result/words"
import {
  address,
  asOfSchema,
  count,
  cutSchema,
  type KeysOf,
  levelSchema,
  listOf,
  takenSchema,
  text,
} from "./run-file-schema"

const share = z.number().min(0).max(1)
const weight = z.number().min(0).max(1_000)
const rendered = z.literal(true).optional()
const values = z.record(text, z.union([text, z.number()]))
const said = { code: text, values }
const reason = z.strictObject({ ...said, note: z.strictObject(said).optional() } satisfies KeysOf<Reason>)

const evidence = z.strictObject({
  url: address,
  text,
  date: text.optional(),
  call: address.optional(),
  rendered,
  aside: z.strictObject(said).optional(),
} satisfies KeysOf<Evidence>)

const trailStep = z.strictObject({
  url: address,
  via: z.enum(codesOf(viaWords)),
  outcome: text,
  note: text.optional(),
  rendered,
} satisfies KeysOf<TrailStep>)

const markPlace = z.enum(codesOf(placeWords))
const mark = z.strictObject({ text, from: markPlace } satisfies KeysOf<Mark>)
const told = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({ value, by: z.enum(["code", "name"]), from: markPlace } satisfies KeysOf<Told<unknown>>)
    .nullable()

const identity: z.ZodType<Identity> = z.strictObject({
  name: mark.nullable(),
  code: mark.nullable(),
  level: told(levelSchema),
  unit: told(z.enum(["government", "zone", "township", "department", "ministry"])),
  divisions: told(listOf(text)),
  contradictions: listOf(reason),
} satisfies KeysOf<Identity>)

const pair = z.strictObject({
  interpretation: z.strictObject({ url: address, title: text, date: text.nullable() }).nullable(),
  policy: z
    .strictObject({ url: address, title: text, number: text.nullable(), date: text.nullable() })
    .nullable(),
  link: z.enum(codesOf(linkWords)),
  lagWorkdays: z.int().nullable(),
  source: text.nullish(),
  form: text.optional(),
  exempt: text.optional(),
} satisfies KeysOf<Pair>)

const judgement = {
  verdict: z.enum(codesOf(verdictWords)),
  ratio: share.nullable(),
  reason,
  evidence: listOf(evidence),
  searched: listOf(trailStep),
  wholeSite: z.boolean().optional(),
  pairs: listOf(pair).optional(),
  column: z.strictObject({ name: text, url: address, path: listOf(text) }).optional(),
} satisfies KeysOf<Judgement>

const finding = z.strictObject({
  ...judgement,
  rule: text,
  item: text,
  weight,
  question: text.optional(),
} satisfies KeysOf<Finding>)

const rule: z.ZodType<RuleInfo> = z.strictObject({
  id: text,
  item: text,
  title: text,
  failTitle: text,
  basis: listOf(z.strictObject({ document: text, clause: text, phrase: text } satisfies KeysOf<Basis>)),
  mode: z.enum(codesOf(modeWords)),
  severity: z.enum(codesOf(severityWords)),
  weight,
  deadline: text.optional(),
  why: text,
  howToCheck: text,
  question: text.optional(),
  attach: listOf(text),
  remedy: text,
  kind: text,
  veto: z.boolean().optional(),
} satisfies KeysOf<RuleInfo>)

const reviewSchema: z.ZodType<Review> = z.strictObject({
  rule: text,
  verdict: z.enum(reviewVerdicts),
  note: text,
  who: text,
  at: z.iso.datetime(),
} satisfies KeysOf<Review>)

const score = z.number().min(0).max(100).nullable()

export const wholeResultSchema: z.ZodType<RunResult> = z.strictObject({
  site: z.strictObject({
    url: address,
    name: text.nullable(),
    level: levelSchema,
    code: text.nullable(),
    pathPrefix: text,
  }),
  identity: identity.optional(),
  packs: listOf(
    z.strictObject({ id: text, title: text, version: text, sha256: text } satisfies KeysOf<PackRef>),
  ),
  asOf: asOfSchema,
  score: z.strictObject({
    value: score,
    low: score,
    high: score,
    coverage: share,
    decided: count,
    pending: count,
  } satisfies KeysOf<Score>),
  sections: listOf(
    z.strictObject({
      id: text,
      title: text,
      items: listOf(z.strictObject({ id: text, title: text })),
    } satisfies KeysOf<Section>),
  ),
  rules: listOf(rule),
  findings: listOf(finding),
  reviews: listOf(reviewSchema),
  pairs: listOf(pair),
  pages: listOf(
    z.strictObject({
      ...takenSchema.shape,
      status: count,
      outcome: text,
      bytes: count,
      sha256: text,
      rendered: z.boolean(),
    } satisfies KeysOf<PageRow>),
  ),
  cut: cutSchema,
  crawlDelay: z.strictObject({ askedMs: count, keptMs: count }).optional(),
  olderRules: z.boolean().optional(),
  stats: z.strictObject({
    requests: count,
    ms: z.number().min(0),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime(),
  }),
} satisfies KeysOf<RunResult>)
