/** The packs that proofs run by: those of the product, with what the example of a county leaves open filled in. */
import type { Pack } from "../../../src/core/rules/types"

const values: Record<string, Pack["values"]> = {
  "county-example-2020": {
    county: "柳塘县",
    documentNumber: "柳政办发〔2020〕16号",
    livelihoodProjects: 10,
    performanceWeight: 4,
    towns: ["青石镇", "白沙镇", "桥头乡"],
  },
}

export const packsWithValues = (packs: readonly Pack[]): Pack[] =>
  packs.map((pack) => (values[pack.id] ? { ...pack, values: { ...pack.values, ...values[pack.id] } } : pack))
