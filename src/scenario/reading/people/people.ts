import { type Addressee, isToldByCharacter, readAddressee } from './addressee.ts'
import { readCharacter } from './character.ts'
import { type ChoiceWeights, choiceWeights } from './choice/weights.ts'
import { type Expert, readExpert } from './expert.ts'
import { findIntroduction } from './introductions.ts'
import type { Person } from './person.ts'
import { everybodyIn } from './persons.ts'
import type { Outline, Passage } from '../outline/passages.ts'

/** Who the document is about and whom it addresses. */
export interface People {
  readonly character: Person
  readonly expert: Expert
  readonly addressee: Addressee
  /** True where the character tells the document in the first person. */
  readonly narrates: boolean
  /** Index of the passage that introduces the character; -1 when none does. */
  readonly introducedAt: number
  /** Sentences that have the character as their subject, by name or pronoun. */
  readonly about: ReadonlySet<Passage>
  /** Sentences about somebody of whom the document says that they take no part. */
  readonly bystanders: ReadonlySet<Passage>
  /** Sentences about somebody whose part the learner takes. */
  readonly learners: ReadonlySet<Passage>
}

/** @returns the practised character, told apart from learner, coach and bystanders, with everything stated about them. */
export function readPeople(
  document: string,
  outline: Outline,
  language: string,
  weights: ChoiceWeights = choiceWeights(),
): People {
  const addressee = readAddressee(outline)
  const everybody = everybodyIn(outline, addressee, language)
  const introduction = findIntroduction(outline, everybody, addressee, weights)
  return {
    character: readCharacter({ document, outline, addressee, language, everybody, introduction }, weights),
    expert: readExpert(document, outline, language),
    addressee,
    narrates: isToldByCharacter(outline),
    introducedAt: introduction?.passage ?? -1,
    about: introduction?.about ?? new Set(),
    bystanders: introduction?.bystanders ?? new Set(),
    learners: introduction?.learners ?? new Set(),
  }
}
