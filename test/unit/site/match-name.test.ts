import { describe, expect, it } from "vitest"
import { createMatcher } from "../../../src/core/site/match-name"
import { columns, subject } from "../make"

const match = createMatcher(columns, subject(), ["重点领域信息公开"])
const keys = (label: string) => [...match(label).keys()]
const fitOf = (label: string, key: string) => match(label).get(key)?.fit

describe("names that mean a column", () => {
  it.each([
    ["政策解读", "zcjd"],
    [" 政 策 解 读 >>", "zcjd"],
    ["“双随机、一公开”专栏", "ssj"],
    ["清溪县政府信息公开指南", "gkzn"],
    ["本县应急预案", "yjya"],
    ["权利清单", "qzqd"],
    ["信息公开年报", "nb"],
    ["\ue600调查征集", "zqyj"],
    ["县府文件", "gfxwj"],
    ["区管委会办公室文件", "gfxwj"],
    ["预案发布", "yjya"],
    ["历年年报汇总", "nb"],
    ["局领导介绍", "ldfg"],
    ["12345便民惠企服务平台", "hdjl"],
    ["惠企政策发布", "jsjf"],
  ])("%s is %s", (label, key) => {
    expect(fitOf(label, key)).toBe("equal")
  })

  it("takes the end of a label for its name", () => {
    expect(fitOf("教育系统权责清单", "qzqd")).toBe("ends")
    expect(fitOf("应急预案及预警", "yjya")).toBe("contains")
    expect(fitOf("权责清单和服务事项", "qzqd")).toBe("ends")
    expect(fitOf("规范性文件备案审查目录", "gfxwj")).toBe("contains")
  })

  it("leaves out what stands in brackets and spans of years", () => {
    expect(fitOf("公开年报（2008-2020）", "nb")).toBe("ends")
    expect(fitOf("信息公开年报2008年-2020年", "nb")).toBe("ends")
    expect(fitOf("规范性文件【2020版】", "gfxwj")).toBeDefined()
  })
})

describe("names that mean another column or none", () => {
  it.each([
    ["办事指南", "gkzn"],
    ["统计公报", "zfgb"],
    ["政府网站工作年度报表", "nb"],
    ["负面清单", "qzqd"],
    ["党务公开", "zfxxgk"],
    ["重点领域信息公开", "zfxxgk"],
    ["公共企事业单位信息公开", "zfxxgk"],
    ["清溪县生态环境局", "hjbh"],
    ["省级政策解读", "zcjd"],
    ["国务院政策解读", "zcjd"],
    ["全县召开政策解读工作推进会强调要抓好落实", "zcjd"],
    ["家庭教育", "ywjy"],
    ["惠企政策发布", "gfxwj"],
    ["扶贫资金使用情况", "zjzd"],
    ["产品质量抽查公示", "ssj"],
    ["预算执行情况", "zxgk"],
  ])("%s is not %s", (label, key) => {
    expect(keys(label)).not.toContain(key)
  })

  it("lets a superior's name stand where the dictionary itself has it", () => {
    expect(fitOf("国家行政法规库", "flfg")).toBe("equal")
  })
})
