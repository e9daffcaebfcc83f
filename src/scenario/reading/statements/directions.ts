import { isPast, isPlainVerb, thirdPersonForm } from '../../../language/verbs.ts'
import { shortNames } from '../names.ts'
import type { Person } from '../people/person.ts'

const acting =
  /^(?:and |also |please )*(?:(do not|don['’]t|never|avoid)\s+)?(?:make|making|play|playing|show|showing|portray|portraying) (?:him|her|them|the (?:character|customer|client|patient)|\p{Lu}\p{L}+)(?: as| look| seem| sound)?\s+(?=\p{L})/iu
const allowing =
  /^(?:and |also |please )*(?:(do not|don['’]t|never)\s+)?let (?:him|her|them|the (?:character|customer|client|patient)|\p{Lu}\p{L}+)\s+(?=\p{Ll})/iu

/** "Let nobody play her as a dragon", "Don't make her restart the call": said to others, and no conduct of the character. */
const othersPlay =
  /\b(?:let|make) (?:nobody|no one|anyone|anybody|everyone|everybody|us|the learners?)\b|\bmake (?:him|her|them) \p{Ll}+ (?:it|this|that|the|an?|all|everything)\b/iu

/** @returns true for an order to whoever plays the character: "Don't make him drunk", "Let her finish". */
export function isActingDirection(sentence: string): boolean {
  return acting.test(sentence) || (allowing.test(sentence) && !/^[^.]{0,40}? be\s/.test(sentence))
}

/**
 * Tells an English direction to the actor as what the character does: "Don't make him drunk or lazy" -> "He is never
 * drunk or lazy"; where the sheet addresses the actor, also "Answer only what is asked" -> "She answers only ...".
 * @returns null when the sentence is no such direction
 */
export function directionAsConduct(sentence: string, character: Person, toActor: boolean): string | null {
  const subject = subjectOf(character)
  if (othersPlay.test(sentence)) return null
  const played = acting.exec(sentence)
  if (played) {
    const rest = sentence.slice(played[0].length)
    return isDoing(rest)
      ? `${subject} ${played[1] ? `never ${conjugated(rest)}` : conjugated(rest)}`
      : `${subject} is ${played[1] ? 'never ' : ''}${rest}`
  }
  const let_ = allowing.exec(sentence)
  // "Let them find out" is for the learners where the character is a "she" or a "he".
  if (let_ && character.gender && /\bthem\s*$/i.test(let_[0])) return null
  if (let_) {
    const rest = sentence.slice(let_[0].length)
    // "Let him be told" is for the others in the room
    if (!isDoing(rest) || /^be\s/.test(rest)) return null
    return `${subject} ${let_[1] ? `never ${conjugated(rest)}` : conjugated(rest)}`
  }
  return toActor ? orderAsConduct(sentence, subject) : null
}

/** Orders in an actor's brief; verbs that are also nouns are left alone. */
const order =
  /^(?:please )?(?:(do not|don['’]t|never)\s+(\p{Ll}+)|(always )?(answer|speak|stay|remain|keep|say|tell|ask|wait|sit|begin|start|open|listen|refuse|deny|insist|repeat|interrupt|reveal|admit|avoid|volunteer|hesitate|react|respond|become|give|let|mention|pause|sigh|relax|soften|leave|talk|look))(?=\s)/iu

function orderAsConduct(sentence: string, subject: string): string | null {
  const match = order.exec(sentence)
  if (!match) return null
  const rest = sentence.slice(match[0].length)
  if (match[2])
    return isPlainVerb(match[2])
      ? `${subject} ${/never/i.test(match[1] ?? '') ? `never ${thirdPersonForm(match[2])}` : `does not ${match[2]}`}${rest}`
      : null
  return `${subject} ${match[3] ? 'always ' : ''}${thirdPersonForm(match[4] ?? '')}${rest}`
}

function subjectOf(character: Person): string {
  const { name, gender } = character
  if (gender) return gender.value === 'female' ? 'She' : 'He'
  return (name && shortNames(name.value)[0]) || 'The character'
}

function isDoing(rest: string): boolean {
  const first = /^\p{L}+/u.exec(rest)?.[0] ?? ''
  return (
    isPlainVerb(first) &&
    !isPast(first) &&
    !/^(?:calm|warm|dry|open|clean|complete|present|direct|free|slow|mean|like)$/i.test(first)
  )
}

function conjugated(rest: string): string {
  const first = /^\p{L}+/u.exec(rest)?.[0] ?? ''
  return `${thirdPersonForm(first)}${rest.slice(first.length)}`
}
