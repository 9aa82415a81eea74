/** Rules of several documents that ask the same thing of a site are proved by the same sites. */
import type { Level } from "../../../src/core/result/types"
import type { Lacking, Proof, Setting } from "./types"

/**
 * The proof of `rule` by the sites that prove `like`.
 * @param setting what differs: another level, another day
 * @throws where `proofs` has no proof of `like`
 */
export function sameAs(proofs: readonly Proof[], like: string, rule: string, setting: Setting = {}): Proof {
  const proof = proofs.find((one) => one.rule === like)
  if (!proof) throw new Error(`No proof of ${like} to prove ${rule} by`)
  return { ...proof, ...setting, rule }
}

/** One thing or several, as a list. */
export const listed = <T>(one: T | T[]): T[] => (Array.isArray(one) ? one : [one])

/** The proof with further near misses. */
export const andLacks = (proof: Proof, ...more: Lacking[]): Proof => ({
  ...proof,
  lacks: [...listed(proof.lacks), ...more],
})

const ofLevel = <T extends Setting>(sides: T | T[], level: Level): T[] =>
  listed(sides).filter((side) => side.level === undefined || side.level === level)

/** The proof without the sides of units that the rule does not bind. */
export const only = (level: Level, proof: Proof): Proof => ({
  ...proof,
  holds: ofLevel(proof.holds, level),
  lacks: ofLevel(proof.lacks, level),
})
