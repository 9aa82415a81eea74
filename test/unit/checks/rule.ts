import type { Rule } from "../../../src/core/rules/types"

/** A rule with nothing special about it but what is given. */
export const rule = (more: Partial<Rule> = {}): Rule => ({
  id: "T-1",
  item: "1.1",
  title: "公开某事项",
  failTitle: "未公开某事项",
  basis: [],
  appliesTo: ["county"],
  mode: "auto",
  weight: 1,
  severity: "normal",
  check: { kind: "manual" },
  why: "",
  howToCheck: "",
  attach: [],
  remedy: "",
  ...more,
})
