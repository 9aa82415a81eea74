/** The ways to apply that pages offer: a form online, a form to download, an address to send it to. */
import type { Link, Page } from "../../page/types"
import type { Evidence } from "../../result/types"
import { isFileAddress } from "../../text/file-address"
import { normaliseName } from "../../text/name"
import { addressKey } from "../../text/url"
import { type FoundField, findFields } from "../fields/find-fields"
import type { Field } from "../fields/params"

/** Labels of links to a form, online or as a file. */
const TO_FORM = [
  "申请表",
  "申请书",
  "在线申请",
  "网上申请",
  "我要申请",
  "在线填写",
  "在线提交",
  "申请入口",
  "立即申请",
  "提交申请",
  "网上提交",
  "公民申请",
  "法人申请",
  "个人申请",
]
/** Labels of links to where the unit can be reached. */
const TO_CONTACT = [
  "受理机构",
  "受理机关",
  "受理部门",
  "联系方式",
  "联系我们",
  "申请方式",
  "申请渠道",
  "申请流程",
  "申请须知",
  "申请说明",
  "公开指南",
]
const BLANK_FORM = /申请(?:公开)?(?:登记)?[表书]|样表|表格/
/** What a page calls itself that lets in those with an account only. */
const LOGIN = /登录|登陆|统一身份认证|用户中心/
const LOGIN_ADDRESS = /(?:^|[/.?=_-])(?:login|signin|sso|passport|oauth2?|cas)(?:[/.?=_-]|$)/i
const ACCOUNT = /(?:用户名|账号|帐号|手机号)[\s\S]{0,200}(?:密码|验证码)/
const MAX_LOGIN_TEXT = 800

const field = (title: string, value: Field["value"], labels: string[]): Field => ({ title, value, labels })
const CONTACTS: readonly Field[] = [
  field("通信地址", "address", [
    "通信地址",
    "通讯地址",
    "联系地址",
    "邮寄地址",
    "办公地址",
    "受理地址",
    "地址",
  ]),
  field("电子邮箱", "email", ["电子邮箱", "电子邮件", "邮箱", "E-mail", "email", "Email"]),
  field("电话", "phone", ["联系电话", "咨询电话", "办公电话", "受理电话", "电话", "传真"]),
]

const named = (text: string, names: readonly string[]): boolean => {
  const label = normaliseName(text)
  return label.length <= 40 && names.some((name) => label.includes(name))
}

const hrefs = (page: Page): Pick<Link, "url" | "text">[] => [
  ...page.attachments,
  ...page.links.filter(({ region }) => region !== "footer"),
  ...page.entries.flatMap(({ url, title }) => (url === null ? [] : [{ url, text: title }])),
]

/** Addresses that pages link to by one of some names, each once, in page order. */
function linked(pages: readonly Page[], names: readonly string[]): string[] {
  const own = new Set(pages.map(({ url }) => addressKey(url)))
  const found = new Map<string, string>()
  for (const { url, text } of pages.flatMap(hrefs)) {
    const key = addressKey(url)
    if (!own.has(key) && !found.has(key) && !isFileAddress(url) && named(text, names)) found.set(key, url)
  }
  return [...found.values()]
}

export const formLinks = (pages: readonly Page[]): string[] => linked(pages, TO_FORM)
export const contactLinks = (pages: readonly Page[]): string[] => linked(pages, TO_CONTACT)

/** Whether a page asks for an account and shows nothing else. */
export function isLogin({ url, title, text }: Page): boolean {
  if (LOGIN.test(title ?? "") || LOGIN_ADDRESS.test(new URL(url).pathname)) return true
  return text.length < MAX_LOGIN_TEXT && ACCOUNT.test(text)
}

const evidence = ({ url, title }: Page, text = title ?? url): Evidence => ({ url, text })

/** A form that can be filled in on the page. */
export function onlineForm(pages: readonly Page[]): Evidence | null {
  const page = pages.find((one) => one.form && !isLogin(one))
  return page ? evidence(page) : null
}

/** A form to download, or printed on a page. */
export function blankForm(pages: readonly Page[]): Evidence | null {
  for (const page of pages) {
    const file = hrefs(page).find(({ url, text }) => isFileAddress(url) && BLANK_FORM.test(text))
    if (file) return { url: page.url, text: file.text }
    if (BLANK_FORM.test(page.title ?? "") && (page.tables.length > 0 || page.attachments.length > 0))
      return evidence(page)
  }
  return null
}

/** Where the unit can be reached, each way once. */
export function contactsOn(pages: readonly Page[]): FoundField[] {
  const first = new Map<string, FoundField>()
  for (const found of pages.flatMap((page) => findFields(page, CONTACTS)))
    if (!first.has(found.title)) first.set(found.title, found)
  return [...first.values()]
}
