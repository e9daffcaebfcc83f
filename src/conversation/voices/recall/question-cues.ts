import { lemma } from '../../../language/lemma.ts'
import { words } from '../../../language/text.ts'
import { answerKind } from './question.ts'

/**
 * How a question asks, whatever its matter: the kind of answer it wants, its question word with what follows ("how long",
 * "what did ... say"), and its words.
 */
export function questionCues(question: string): string[] {
  const all = words(question.replace(/’/g, "'"))
  const found = new Set([`kind ${answerKind(question) ?? 'open'}`])
  for (const [at, word] of all.entries()) {
    if (!small.has(word)) found.add(lemma(word))
    const [next, second] = [all[at + 1], all[at + 2]]
    if (asking.has(word) && next !== undefined) found.add(`${word} ${lemma(next)}`)
    if (asking.has(word) && second !== undefined) found.add(`${word} _ ${lemma(second)}`)
  }
  return [...found]
}

/** @returns whom a question is about and when: `you`, `others`, `past`; "your wife" is somebody else */
export function askedOf(question: string): string[] {
  const told = question.replace(yourPeople, 'she')
  return persons.flatMap(([cue, pattern]) => (pattern.test(told) ? [cue] : []))
}

/**
 * @returns the question without the words around it that ask for nothing: "May I ask", "did you say?", "if you don't mind"; as it is
 * when nothing else would remain
 */
export function plainlyAsked(question: string): string {
  const plain = question.replace(frames, ' ').replace(/\s+/g, ' ').trim()
  return /\p{L}{3}/u.test(plain) ? plain : question
}

const frames =
  /\b(?:may|can|could|might) i (?:just |quickly |carefully )?(?:ask|know)(?: you)?(?: (?:carefully|whether|if|about|something))*\b|\b(?:(?:can|could|would|will) you (?:please |maybe |perhaps )?|please )?tell (?:me|us)(?: (?:a (?:bit|little) )?(?:more )?about)?\b|,? (?:did|do) you say\b|,? you said\b(?=\W*$)|\bif (?:i may(?: ask)?|you (?:don['’]t|do not) mind(?: my asking| me asking)?)\b|\b(?:do|would|can) you (?:happen to )?(?:remember|know|recall)(?=,? (?:how|what|when|where|who|why|which|whether|if)\b)|\bi(?:['’]d| would) (?:like|love) to (?:know|hear|understand)(?: more)?(?: about)?\b|\bi(?:['’]m| am| was) (?:just )?(?:wondering|curious)(?: about)?\b|\b(?:sorry|so|well|okay|ok|right|please|again|by the way|exactly|actually|then)(?=[,.?!]|$)|^(?:and|so|but|well|ok|okay)\b/gi

const yourPeople =
  /\byour (?:\p{L}+[ -])?(?:wife|husband|partner|mother|father|mum|dad|parents?|sisters?|brothers?|sons?|daughters?|child|children|kids|girls|boys|cousin|uncle|aunt|friends?|neighbours?|colleagues?|boss|manager|supervisor|doctor|nurse|director|owner|mother-in-law|father-in-law|grandmother|grandfather|girlfriend|boyfriend|landlord|teacher|lawyer|people|staff|team|family|customers|patients|clients)\b/giu

const persons: readonly (readonly [string, RegExp])[] = [
  ['you', /\byou(?:r|rs|rself)?\b/i],
  ['past', /\b(?:did|was|were|had)\b/i],
  ['others', /\b(?:he|she|they|him|her|his|their|them)\b/i],
]

const asking = new Set(['how', 'what', 'which', 'whose'])
const small = new Set(
  `a an the of to in on at for with by from and or but so is are was were be been being am do does did have has had you your yours i me my
  we us our he she it they them him her his its their this that these those there here as if then than not no any some all will would can
  could shall should may might must just also too very much many more up out off over about into what how who when where why which`.split(
    /\s+/,
  ),
)
