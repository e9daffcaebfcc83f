import { isIrregularPast, isPast } from '../../../language/verbs.ts'
import { shortNames } from '../names.ts'
import { isForTrainer, sideOf, topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import type { People } from '../people/people.ts'
import type { Found } from '../people/person.ts'
import { valueOf } from './fields.ts'

/** A portrait holds what one reads at a glance. */
const longest = 320

/**
 * @returns who the character is: the words that introduce them, from the name on, with the sentences that go on about
 * them; where the introduction tells something else ("Yesterday Ana Reis dropped …"), name, age and role instead
 */
export function portraitOf(outline: Outline, people: People): Found | null {
  const at = people.introducedAt
  const here = outline.passages[at]
  if (!here) return null
  const opening = introduction(here, people)
  const more = told(outline, at, people).slice(0, 2)
  const value = [opening, ...more.map(valueOf)].reduce((text, sentence) =>
    text.length + sentence.length > longest ? text : `${ended(text)} ${sentence}`,
  )
  const last = more.findLast((passage) => value.includes(valueOf(passage)))
  return {
    value,
    start: here.start,
    end: last && last.start > here.start && last.block - here.block <= 1 ? last.end : here.end,
  }
}

function ended(text: string): string {
  return /[.!?…]["”»)]?$/.test(text) ? text : `${text}.`
}

function introduction(passage: Passage, { character }: People): string {
  const said = valueOf(passage)
  const { name, age, role } = character
  const inShort = [name?.value, age?.value, role?.value].filter(Boolean).join(', ')
  if (!name) return said.split(/\s+/).length >= 4 || !inShort ? said : inShort
  const from = said.indexOf(name.value)
  if (from === -1) return inShort || said
  const rest = said.slice(from)
  const joined = /(?:\b(?:and|und|y|et|e|en|with|mit|con|avec|com|met)|[“"«])\s*$/iu.test(said.slice(0, from))
  if (joined || tellsOfPast(rest) || rest.split(/\s+/).length < 4) return inShort || rest
  return rest
}

/** "Ana Reis (31) stopped the drip": an event, no description. A relative clause may tell of the past. */
function tellsOfPast(text: string): boolean {
  const main = text.split(/\s(?:who|which|that|whose|where)\s|[;.]/)[0] ?? ''
  const words = main.toLowerCase().match(/\p{L}+/gu) ?? []
  const present = words.some((word) => /^(?:is|has|runs|owns|works|lives|manages|looks|teaches|does)$/.test(word))
  return (
    !present &&
    words
      .slice(2)
      .some(
        (word) =>
          isIrregularPast(word) ||
          (isPast(word) &&
            !/^(?:retired|aged|married|widowed|divorced|employed|based|trained|qualified|registered|certified|tired|self|experienced|skilled|called|separated|engaged)$/.test(
              word,
            )),
      )
  )
}

/** Statements about the character behind the introduction, those of the same paragraph first. */
function told(outline: Outline, at: number, people: People): Passage[] {
  const here = outline.passages[at]
  const names = people.character.name ? shortNames(people.character.name.value) : []
  const about = outline.passages.filter(
    (passage, index) =>
      index > at &&
      passage.kind !== 'row' &&
      !passage.labelled &&
      !isForTrainer(passage) &&
      sideOf(passage) !== 'learner' &&
      passage.block - (here?.block ?? 0) <= 2 &&
      !conduct.has(topicOfPassage(passage)) &&
      (people.about.has(passage) || passage.block === here?.block) &&
      describes(passage.text, names, people),
  )
  const near = about.filter((passage) => passage.block === here?.block)
  return near.length > 0 ? near : about.slice(0, 1)
}

const conduct: ReadonlySet<string | null> = new Set([
  'behaviour',
  'objections',
  'outcome',
  'decision_criteria',
  'known_facts',
])

const pronouns = {
  female: /^(?:she|elle|ella|sie|ela|lei|zij|ze|वे|वह)(?![\p{L}\p{M}])/iu,
  male: /^(?:he|il|él|er|ele|lui|hij|वे|वह)(?![\p{L}\p{M}])/iu,
}
/** In notes the subject is left out: "Owns two shops." */
const withoutSubject =
  /^(?:Owns|Runs|Works|Lives|Keeps|Types|Has|Started|Drove|Knows|Elected|Father|Mother|Began|Comenzó|Empezó|Vive|Trabaja|Lleva|Começou|Trabalha|Lavora|Arbeitet|Lebt|Travaille|Habite|Vit|Werkt|Woont)(?![\p{L}])/u

function describes(text: string, names: readonly string[], { character, addressee }: People): boolean {
  if (text.split(/\s+/).length < 3 || /["“«„?]/.test(text)) return false
  if (
    /\b(?:the (?:learner|trainee|participant|student)|won['’]t|will|if|unless|someone|somebody|jemand|man|wer|alguien|quelqu['’]un|qualcuno|iemand)\b/i.test(
      text,
    )
  )
    return false
  if (addressee === 'character')
    return /^you(?:['’]re|['’]ve)?\b/i.test(text) && !(character.role && text.includes(character.role.value))
  if (/\byou(?:r)?\b/i.test(text)) return false
  const { gender, role } = character
  if (role && text.includes(role.value)) return false
  return (
    (gender !== null && pronouns[gender.value].test(text)) ||
    names.some((name) => text.slice(0, 30).includes(name)) ||
    withoutSubject.test(text)
  )
}
