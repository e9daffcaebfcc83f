import { upperStart } from '../../../language/upper-start.ts'
import { hasFiniteVerb } from '../../../language/subject-verb.ts'
import { tokenise } from '../../../language/sentence-tokens.ts'
import { isIrregularPast, isPast } from '../../../language/verbs.ts'
import { type BargainingColumn, bargainingRow } from '../../bargaining-row.ts'
import type { Extraction } from '../../extract-template.ts'
import { whomAbout } from './about.ts'
import { addresseeIn, withoutQuotations } from '../people/addressee.ts'
import { namingAnother } from './antecedents.ts'
import { directionAsConduct } from './directions.ts'
import { shortNames } from '../names.ts'
import { topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import type { People } from '../people/people.ts'
import { firstPersonTold, inThirdPerson, theCharacter, theLearner } from './third-person.ts'
import { isForActor, type Topic } from '../outline/topics.ts'

type Fact = Extraction['facts'][number]

/**
 * @returns every statement of the document in its order: close to its wording, understandable alone (a fragment carries
 * its label), "you" resolved, and told apart by whom it is about and whether the character may know it.
 */
export function readFacts(
  document: string,
  outline: Outline,
  people: People,
  secrets: ReadonlySet<Passage>,
  language: string,
): Fact[] {
  let named = false
  return outline.passages.flatMap((passage, index) => {
    if (saysNothing(passage, index, outline)) return []
    const topic = topicOfPassage(passage)
    const text =
      language === 'en'
        ? tellInEnglish(document, outline, people, index, named)
        : statement(passage, topic, people, language)
    named ||= text !== passage.text && (people.narrates || addresseeIn(passage, people.addressee) === 'character')
    const about = index === people.introducedAt ? 'persona' : whomAbout(text, passage, topic, people)
    const fact = {
      text: upperStart(text),
      about,
      persona_knows: !secrets.has(passage),
      quote: document.slice(passage.start, passage.end),
    }
    return passage.kind === 'row' ? bySide(fact, people) : [fact]
  })
}

/**
 * A row of a table of positions, the columns of either side apart: what the learner may go to is not the character's to know.
 * On the character's own sheet stands only what it may know of the other side.
 */
function bySide(fact: Fact, { addressee, character }: People): Fact[] {
  const row = bargainingRow(fact.text, character.name ? shortNames(character.name.value) : [])
  if (row === null) return [fact]
  const part = (columns: readonly BargainingColumn[]) =>
    `${row.matter} – ${columns.map(({ heading, value }) => `${heading}: ${value}`).join('; ')}`
  const learners = addressee === 'character' ? [] : row.columns.filter(({ side }) => side === 'learner')
  const others = row.columns.filter((column) => !learners.includes(column))
  const own = others.some(({ side }) => side === 'character')
  return [
    ...(others.length > 0 ? [{ ...fact, text: part(others), about: own ? ('persona' as const) : fact.about }] : []),
    ...(learners.length > 0
      ? [{ ...fact, text: part(learners), about: 'learner' as const, persona_knows: false }]
      : []),
  ]
}

/** An English statement as it can be understood alone: "you", orders to the actor and "she" for others are told by name. */
function tellInEnglish(document: string, outline: Outline, people: People, index: number, named: boolean): string {
  const passage = outline.passages[index]
  if (!passage) return ''
  const addressee = addresseeIn(passage, people.addressee)
  const { character } = people
  const stated = statement(passage, topicOfPassage(passage), people, 'en')
  const conduct = directionAsConduct(stated, character, addressee === 'character')
  const before = sameBlockBefore(outline, index)
  const clear = namingAnother(conduct ?? stated, {
    before,
    name: character.name?.value ?? null,
    gender: character.gender?.value ?? null,
    toCharacter: people.addressee === 'character',
    document,
  })
  if (people.narrates) {
    const told = inThirdPerson(clear, theLearner)
    return firstPersonTold(told, theCharacter(character.name?.value ?? null, character.gender?.value ?? null, !named))
  }
  if (addressee === null || !/\byou/i.test(clear)) return clear
  // the sentence before, here or in the passage before, says whether "you read" is past
  const earlier = clear.split(/(?<=[.!?])\s/).at(-2) ?? before.at(-1) ?? ''
  const called =
    addressee === 'character'
      ? theCharacter(character.name?.value ?? null, character.gender?.value ?? null, !named)
      : theLearner
  return inThirdPerson(clear, called, tellsOfPast(earlier))
}

/** The sentences of the same paragraph before a passage. */
function sameBlockBefore(outline: Outline, index: number): string[] {
  const block = outline.passages[index]?.block
  const first = outline.passages.findIndex((one) => one.block === block)
  return outline.passages.slice(Math.max(first, index - 6), index).map((one) => one.text)
}

function tellsOfPast(sentence: string): boolean {
  const words =
    withoutQuotations(sentence)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return (
    words.some(isIrregularPast) ||
    (words.some(isPast) && !words.some((word) => /^(?:is|are|has|have|do|does)$/.test(word)))
  )
}

/** @returns a passage as a statement: with its label where it would not be understood alone. */
export function statement(passage: Passage, topic: Topic | null, people: People, language: string): string {
  const text = passage.text.replace(telling, '')
  const label = passage.label?.replace(numbering, '') ?? null
  if (label === null || (passage.kind === 'row' && text.startsWith(label))) return text
  const named = people.character.name
    ? shortNames(people.character.name.value).some((name) => text.startsWith(name))
    : false
  if (/(?:^|\s)(?:if|when|unless|wenn|si|se)$/i.test(label) && !passage.labelled && /^(?:\p{Ll}|you\b)/iu.test(text))
    return `${label} ${text}`
  const joint = /[?!]$/.test(label) ? ' ' : ': '
  if (passage.labelled) return empty.test(label) || (topic === 'persona' && named) ? text : `${label}${joint}${text}`
  if (/^(?:that|whether|who|to)\s/i.test(text) && language === 'en' && !text.endsWith('?'))
    return `${label}${joint}${text}`
  if (isForActor(label)) return text
  const alone = named || /^(?:s?he|they|you|it|the|there|elle|il|sie|er|ella|él|ela|ele)\b/i.test(text)
  if (alone || empty.test(label) || (topic === 'persona' && passage.kind === 'sentence')) return text
  if (topic === 'name' || topic === 'age') return text
  if (passage.kind === 'item' && !listed.has(topic) && language === 'en' && hasFiniteVerb(tokenise(text))) return text
  if (passage.kind === 'item' || /^["“«„]/.test(text)) return `${label}${joint}${text}`
  return language === 'en' && !hasFiniteVerb(tokenise(text)) ? `${label}${joint}${text}` : text
}

/** "You should know that his card was lost": what follows is the statement. */
const telling =
  /^(?:you|the (?:learner|trainee)) should (?:also )?(?:know|be aware)(?: that| of the following)?(?::|(?: that)? there (?:was|is) (?:something|a story|more)(?: \p{L}+){0,2}:|(?= (?:the|an?|his|her|their|he|she|they|in|on|there|it)\b))\s+(?=(?:\S+\s+){3})/iu

/** "5. How he decides": the number of a heading says nothing. */
const numbering = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-z])[.)]\s+/

/** Topics whose items are parts of an enumeration, no statements of their own. */
const listed: ReadonlySet<Topic | null> = new Set<Topic | null>([
  'outcome',
  'decision_criteria',
  'objections',
  'non_negotiables',
  'flexible',
  'position',
  'problem',
  'learner_offer',
  'handling',
  'mandate',
  'mistakes',
])

/** Headings that add nothing to the statements below them. */
const empty =
  /^(?:(?:the |some |role |further )?(?:background|numbers?|figures|facts?|situation|scene|context|details|persona|profile|about|notes?|person|general|information|character|description|story|case|scenario|les faits|faits|contexte|hintergrund|zahlen|fakten|datos|hechos|contexto|antecedentes|situación|situação|situation|personnage|personaje|figur))$/i

/** Salutations, signatures and the heads of letters. */
function saysNothing(passage: Passage, index: number, outline: Outline): boolean {
  if (topicOfPassage(passage) === 'header') return true
  if (
    /^(?:dear|hello|hi|liebe[rs]?|sehr geehrte\w*|cher|chère|bonjour|estimad[oa]s?|hola|prezad[oa]s?|olá|bonsoir|guten tag|hallo|buenos días|ciao|gentil[ei])(?![\p{L}])[^.]{0,40}[,!]?$/iu.test(
      passage.text,
    )
  )
    return true
  if (
    /^(?:see you|looking forward|many thanks|thank you|best|kind regards|cheers|yours|bien à vous|cordialement|mit freundlichen|viele grüße|saludos|un saludo|atentamente|cumprimentos|atenciosamente|cordiali saluti|a presto)(?![\p{L}])/iu.test(
      passage.text,
    ) &&
    index >= outline.passages.length - 4 &&
    passage.text.split(/\s+/).length <= 5
  )
    return true
  if (passage.text.endsWith(':') && passage.text.split(/\s+/).length <= 4) return true
  const atEnd = index >= outline.passages.length - 2
  return (
    atEnd &&
    /^(?:(?:kind |best |warm )?(?:regards|wishes|thanks?)|cheers|yours\b.*|\p{Lu}\p{L}+(?: \p{Lu}\p{L}*\.?)?),?$/u.test(
      passage.text,
    ) &&
    !passage.labelled &&
    passage.kind === 'sentence'
  )
}
