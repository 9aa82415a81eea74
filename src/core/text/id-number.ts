/** 公民身份号码 (GB 11643) and 统一社会信用代码 (GB 32100): two numbers of 18 places that look alike. */
import { calendarDay } from "./date"

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK = "10X98765432"
/** First two digits: the provinces of GB/T 2260. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/
const EARLIEST_BIRTH = "1900-01-01"

/** The check character of the first 17 digits. */
export function idCheckCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return CHECK[sum % 11] ?? ""
}

/** Whether 18 characters are the number of a person born by the day `asOf`: province, day of birth and check character. */
export function isIdNumber(text: string, asOf: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text) || !PROVINCE.test(text)) return false
  const born = calendarDay(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)))
  if (born === null || born < EARLIEST_BIRTH || born > asOf) return false
  return idCheckCharacter(text) === text.slice(17).toUpperCase()
}

const CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
/** Kinds of registration: 机构编制, 民政, 工商 and the others of the standard. */
const CREDIT_KIND = /^(?:1[1239]|2[19]|3[1-59]|4[19]|5[1239]|6[129]|7[129]|8[19]|9[123]|A[19]|N[1239]|Y1)/

/** Whether 18 characters are the code of an organisation: kind of registration and check character. */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text) || !CREDIT_KIND.test(text)) return false
  let sum = 0
  for (let i = 0; i < 17; i++) sum += CREDIT_CHARACTERS.indexOf(text[i] ?? "") * (3 ** i % 31)
  return CREDIT_CHARACTERS[(31 - (sum % 31)) % 31] === text[17]
}
