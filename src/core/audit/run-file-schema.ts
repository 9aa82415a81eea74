/** The shape of a saved run, piece by piece. Files come from anywhere: strict objects, capped lists and texts. */
import * as z from "zod"
import type { HostNote, Manners, RobotsNote } from "../crawl/host-notes"
import type { Means } from "../crawl/means"
import { outcomeNames } from "../crawl/outcome"
import type { Visit, VisitCost } from "../crawl/types"
import type { Page } from "../page/types"
import type { Subject } from "../result/types"
import { codesOf, cutWords, levelWords } from "../result/words"
import type { AuditSettings } from "./types"

z.config({ jitless: true })

/** A schema for every key of a type, those that may be missing included: a field added there and not here is an error of the compiler, not of a file. */
export type KeysOf<T> = Record<keyof T, z.ZodType>

const MAX_TEXT = 16_000_000
const MAX_ITEMS = 150_000
export const MAX_VISITS = 20_000

export const text = z.string().max(MAX_TEXT)
export const count = z.int().min(0)
const date = z.iso.date()
export const address = z.url({ protocol: /^https?$/ }).max(8_000)
export const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(MAX_ITEMS)
const dictOf = <T extends z.ZodType>(item: T) => z.record(text, item)
const fileLink = z.strictObject({ url: address, text: text })

const lookSchema = z.enum(["again", "https"])

export const levelSchema = z.enum(codesOf(levelWords))

const pageSchema: z.ZodType<Page> = z.strictObject({
  url: address,
  charset: text,
  title: text.nullable(),
  date: date.nullable(),
  number: text.nullable(),
  source: text.nullable(),
  kind: z.enum([
    "home",
    "column",
    "list",
    "article",
    "policy",
    "interpretation",
    "guide",
    "annual-report",
    "platform",
    "other",
  ]),
  dialect: text,
  site: z.strictObject({
    name: text.nullable(),
    code: text.nullable(),
    seen: listOf(
      z.strictObject({
        kind: z.enum(["name", "code"]),
        from: z.enum(["head", "badge", "footer", "title"]),
        text,
      }),
    ).optional(),
  }),
  foot: listOf(
    z.enum(["organiser", "contact", "icp", "police", "code", "authority", "report", "sitemap"]),
  ).optional(),
  tags: listOf(text).optional(),
  column: text.nullable(),
  breadcrumb: listOf(text),
  links: listOf(
    z.strictObject({
      url: address,
      text: text,
      region: z.enum(["nav", "list", "body", "footer"]),
      block: text.optional(),
    }),
  ),
  entries: listOf(
    z.strictObject({
      url: address.nullable(),
      title: text,
      date: date.nullable(),
      info: dictOf(text).optional(),
      related: listOf(fileLink).optional(),
    }),
  ),
  attachments: listOf(fileLink),
  related: listOf(fileLink),
  text,
  headings: listOf(text),
  tables: listOf(listOf(listOf(text))),
  next: address.nullable(),
  frames: listOf(address),
  redirect: address.nullable(),
  search: z
    .strictObject({ action: address, field: text, method: z.enum(["get", "post"]), hidden: dictOf(text) })
    .nullable(),
  form: z.boolean(),
  login: z.literal(true).optional(),
  media: z.strictObject({ images: count, videos: count, audios: count }),
  scriptDrawn: z.boolean(),
  calls: listOf(address).optional(),
  menus: listOf(address).optional(),
  menuScripts: listOf(address).optional(),
  answer: z.enum(["rows", "none", "void", "unknown"]).optional(),
  info: dictOf(text),
  file: z.strictObject({ format: text, starts: listOf(count) }).optional(),
} satisfies KeysOf<Page>)

const meansSchema: z.ZodType<Means> = z.strictObject({
  requests: count,
  bytes: count,
} satisfies KeysOf<Means>)

const costSchema: z.ZodType<VisitCost> = z.strictObject({
  bytes: count,
  slowestMs: count,
  restedMs: count.optional(),
  delayMs: count.optional(),
  robots: meansSchema.optional(),
  calls: listOf(address).optional(),
  short: listOf(z.strictObject({ share: meansSchema, spent: meansSchema })).optional(),
} satisfies KeysOf<VisitCost>)

export const visitSchema: z.ZodType<Visit> = z.strictObject({
  url: address,
  finalUrl: address,
  status: count,
  outcome: z.enum(outcomeNames),
  contentType: text.nullable(),
  bytes: count,
  sha256: z.union([z.literal(""), z.hash("sha256")]),
  rendered: z.boolean(),
  undrawn: z.literal(true).optional(),
  at: z.iso.datetime(),
  requests: count,
  cost: costSchema.optional(),
  look: lookSchema.optional(),
  ipv6: z.boolean().optional(),
  validators: z.strictObject({ etag: text.optional(), modified: text.optional() }).optional(),
  page: pageSchema.nullable(),
} satisfies KeysOf<Visit>)

/** How a host wants to be asked, as a journal of a run keeps it. */
export const hostNoteSchema: z.ZodType<HostNote> = z.strictObject({
  robots: z
    .strictObject({ address, status: count, text, cost: meansSchema } satisfies KeysOf<RobotsNote>)
    .optional(),
  manners: z
    .strictObject({
      notBefore: count,
      gapMs: count,
      connections: z.int().min(1),
      recovery: z.number().min(0).max(1),
      closedBy: z.strictObject({ status: count, contentType: text.nullable() }).optional(),
    } satisfies KeysOf<Manners>)
    .optional(),
} satisfies KeysOf<HostNote>)

/** A row of the pages of a result, as far as a replay goes by it. */
export const takenSchema = z.looseObject({
  url: address,
  look: lookSchema.optional(),
  probe: z.literal(true).optional(),
})

export const subjectSchema: z.ZodType<Subject> = z.strictObject({
  url: address,
  origin: address,
  pathPrefix: text,
  name: text.nullable(),
  level: levelSchema,
  code: text.nullable(),
})

export const settingsSchema: z.ZodType<AuditSettings> = z.strictObject({
  maxRequests: z.int().min(1),
  maxMinutes: z.number().positive().nullable(),
  maxBytes: z.int().min(1),
  roundSize: z.int().min(1).max(100),
  breakAfter: z.int().min(1),
})

/** Addresses of columns that a person pointed at, by key of the column. */
export const pointedSchema = dictOf(address)
export const hashSchema = z.hash("sha256")
export const bodySchema = z.base64()
export const asOfSchema = date
export const cutSchema = z.enum(codesOf(cutWords)).nullable()
