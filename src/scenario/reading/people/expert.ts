import { genderOfTitle, leadingName } from '../names.ts'
import { topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import { readDescriptor } from './descriptor.ts'
import { fieldValue, type Found, nobody, type Person, placeOf, spotOf } from './person.ts'

/** The coach of the learn mode, as far as the document tells. */
export interface Expert extends Person {
  readonly description: Found | null
}

/** @returns the expert the document introduces; all fields null when it introduces none. */
export function readExpert(document: string, outline: Outline, language: string): Expert {
  const passage = outline.passages.find(introducesExpert)
  if (!passage) return { ...nobody, description: null }
  const text = expertPhrase(passage)
  const quoted = /^["“«]([^"”»]{2,40})["”»]/.exec(text)?.[1]?.trim()
  const name = quoted ?? leadingName(text)
  const rest = name ? text.slice(text.indexOf(name) + name.length).replace(/^\s?["”»]/, '') : text
  const described = readDescriptor(rest, language)
  const spot = (value: string | null) => (value === null ? null : placeOf(document, passage, value))
  const gender = (name ? genderOfTitle(name) : null) ?? described.gender
  return {
    name: spot(name),
    age: spot(described.age),
    gender: gender && { ...spotOf(passage), value: gender },
    role: spot(described.role),
    location: spot(described.location),
    description: { ...spotOf(passage), value: text },
  }
}

/** `Learn mode: Ana Reis, 50, …`, or below such a heading a sentence like "The expert is Ana Reis, 50, who …". */
function introducesExpert(passage: Passage): boolean {
  if (topicOfPassage(passage) !== 'expert') return false
  return passage.labelled || leadingName(expertPhrase(passage)) !== null
}

function expertPhrase(passage: Passage): string {
  return fieldValue(passage).replace(
    /^(?:(?:the|your|our|der|die|l['’]|el|la|o|a|il)\s?)?(?:expert|coach|trainer|mentor|tutor|teacher|specialist|expertin|experte|experta?o?|formateur|formatrice|entrenador[a]?|formador[a]?|esperto|esperta)(?: (?:here|in learn mode|for this exercise))?(?: is| ist| est| es| é| è|:)\s+/iu,
    '',
  )
}
