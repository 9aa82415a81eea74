/** The documents of both kinds, as the columns list them. */
import type { FileLink, Page } from "../../page/types"
import type { Site } from "../../site/types"
import { dateFromUrl } from "../../text/date"
import { matchesPhrases } from "../../text/phrase"
import { addressKey } from "../../text/url"
import { isInTime, newestFirst, readBackTo } from "../gather/days"
import { type Survey, surveyColumns } from "../gather/survey"
import { linkedRows } from "../interpretation/rows"
import { type Matter, matterOf } from "../stem"
import { endOf } from "./closing"
import type { PairingParams } from "./params"

/** Documents of the first kind that are looked at, the newest first. */
const SAMPLE = 15

export interface Document {
  url: string
  key: string
  title: string
  date: string | null
  page: Page | null
  /** What a directory relates it to. */
  related: readonly FileLink[]
  matter: Matter
}

export interface Call extends Document {
  /** The day from which an answer is owed, or null where it is not known. */
  end: string | null
}

export interface Documents {
  surveys: { first: Survey; second: Survey }
  /** Of the first kind. */
  calls: Call[]
  /** Of the second kind. */
  answers: Document[]
}

/** Phrases that tell an answer's title where the rule names none: in one list both kinds stand together. */
const ANSWERS = { any: ["采纳", "反馈", "征集结果", "结果公布", "意见处理", "情况汇总"] }

const wordsOf = (params: PairingParams): string[] => [
  ...(params.firstTitles?.any ?? []),
  ...(params.secondTitles?.any ?? []),
]

export function collect(site: Site, params: PairingParams): Documents {
  const from = readBackTo(site, params)
  const surveys = {
    first: surveyColumns(site, params.first, { from }),
    second: surveyColumns(site, params.second, { from }),
  }
  const { name } = site.subject
  const words = wordsOf(params)
  const documents = (survey: Survey): Document[] =>
    linkedRows(survey).map(({ url, title, date, related = [] }) => {
      const page = site.page(url)
      return {
        url,
        key: addressKey(url),
        title,
        date: date ?? page?.date ?? dateFromUrl(url),
        page,
        related,
        matter: matterOf(title, name, words),
      }
    })
  const listed = documents(surveys.first)
  const isAnswer = ({ title }: Document) => matchesPhrases(title, params.secondTitles ?? ANSWERS)
  const calls = listed
    .filter((one) => matchesPhrases(one.title, params.firstTitles ?? {}))
    .filter((one) => params.firstTitles !== undefined || !isAnswer(one))
    .filter(({ date }) => isInTime(site, params, date))
    .sort(newestFirst)
    .slice(0, SAMPLE)
  const owed = new Set(calls.map(({ key }) => key))
  const answers = [
    ...documents(surveys.second).filter(({ title }) => matchesPhrases(title, params.secondTitles ?? {})),
    ...listed.filter(isAnswer),
  ].filter(({ key, date }) => !owed.has(key) && (date === null || date <= site.asOf))
  return {
    surveys,
    calls: calls.map((call) => ({ ...call, end: endOf(call.title, call.page, call.date) })),
    answers: [...new Map(answers.map((answer) => [answer.key, answer])).values()],
  }
}
