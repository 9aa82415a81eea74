/** The dictionaries that rules name by key. Their words stand in rules/dictionaries.json. */
import shipped from "../../../rules/dictionaries.json"

/** A name and the other names it goes by. */
export interface Named {
  name: string
  aliases: string[]
}

export const dictionaryKeys = ["fields26"] as const

/** Dictionaries of names: `fields26` are the 26 trial fields of open government at the grass roots (试点领域). */
export const dictionaries: Readonly<Record<(typeof dictionaryKeys)[number], readonly Named[]>> = {
  fields26: shipped.dict26,
}
