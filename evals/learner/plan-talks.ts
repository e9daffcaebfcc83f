import { hash } from '../../src/persona/invent/random.ts'
import { type Archetype, archetypes } from '../../src/scenario/template.ts'
import { type Skill, skills } from './learner.ts'

/** Whom a learner can talk to. */
export interface Partner {
  readonly id: string
  readonly archetype: Archetype
}

/** One talk to be held. */
export interface PlannedTalk<P extends Partner> {
  readonly partner: P
  readonly skill: Skill
  readonly number: number // which of the talks of this partner with this skill
  readonly seed: number
}

/** @returns `count` talks, spread evenly over kinds of talk and skills, and within a kind over its scenarios; what a talk is does not depend on how many there are */
export function planTalks<P extends Partner>(
  partners: readonly P[],
  { count, skill, seed }: { readonly count: number; readonly skill: Skill | null; readonly seed: number },
): PlannedTalk<P>[] {
  const kinds = archetypes
    .map((archetype) => partners.filter((partner) => partner.archetype === archetype))
    .filter((ofKind) => ofKind.length > 0)
  const wanted = skill === null ? skills.toReversed() : [skill]
  const planned: PlannedTalk<P>[] = []
  for (let round = 0; kinds.length > 0; round++)
    for (const ofKind of kinds)
      for (const one of wanted) {
        if (planned.length >= count) return planned
        const partner = ofKind[round % ofKind.length]
        if (!partner) continue
        const number = Math.floor(round / ofKind.length) + 1
        planned.push({ partner, skill: one, number, seed: hash(`${seed}:${partner.id}:${one}:${number}`) })
      }
  return planned
}
