import { expect, test } from "vitest"
import { isPersonName, namesPerson } from "../../../src/core/text/person-name"

test.each(["张三", "王小明", "欧阳修远", "张 三", "阿依古丽·买买提"])("%s is a name", (text) => {
  expect(isPersonName(text)).toBe(true)
})

test.each([
  "单位",
  "联系电话",
  "方式",
  "办公室",
  "周一",
  "张",
  "张三丰收节",
  "时间",
  "任免",
  "Zhang San",
  "",
])("%j is none", (text) => {
  expect(isPersonName(text)).toBe(false)
})

test.each(["联系人：张三，", "（王小明）", "某局张先生", "法定代表人李红 "])("%s names somebody", (text) => {
  expect(namesPerson(text)).toBe(true)
})

test.each(["咨询电话：", "联系方式：", "周一至周五", "办公时间"])("%s names nobody", (text) => {
  expect(namesPerson(text)).toBe(false)
})
