import { hasFiniteVerb } from '../../language/subject-verb.ts'
import { tokenise } from '../../language/sentence-tokens.ts'
import { thirdPersonVerb } from '../../language/verbs.ts'
import type { Extraction } from '../extract-template.ts'
import { addresseeIn, withoutQuotations } from './addressee.ts'
import { shortNames } from './names.ts'
import { sideOf, topicOfPassage } from './outline-topics.ts'
import type { Outline, Passage } from './passages.ts'
import type { People } from './people.ts'
import { inThirdPerson, theCharacter, theLearner } from './third-person.ts'
import { type Topic, trainerTopics } from './topics.ts'

type Fact = Extraction['facts'][number]

/**
 * @returns every statement of the document in its order: close to its wording, understandable alone (a fragment carries
 * its label), "you" resolved, and told apart by whom it is about and whether the character may know it.
 */
export function readFacts(document: string, outline: Outline, people: People, language: string): Fact[] {
  let named = false
  let hiddenBlock = -1
  const sheets = new Set(outline.passages.map(sheetOf))
  const returning = blocksOpeningWithCharacter(outline, people)
  const twoSheets = sheets.has('learner') && sheets.has('character')
  return outline.passages.flatMap((passage, index) => {
    if (saysNothing(passage, index, outline)) return []
    const topic = topicOfPassage(passage)
    const addressee = addresseeIn(passage, people.addressee)
    const called =
      addressee === 'character'
        ? theCharacter(people.character.name?.value ?? null, people.character.gender?.value ?? null, !named)
        : theLearner
    const stated = statement(passage, topic, people, language)
    const text =
      language === 'en' && addressee !== null && /\byou/i.test(stated) ? inThirdPerson(stated, called) : stated
    named ||= addressee === 'character' && text !== stated
    const hidden =
      (twoSheets && sheetOf(passage) === 'learner') ||
      isHidden(passage, topic, people, returning.has(passage.block)) ||
      (hiddenBlock === passage.block && aside(passage))
    if (hidden) hiddenBlock = passage.block
    const about = index === people.introducedAt ? ('persona' as const) : whomAbout(text, passage, topic, people)
    return [
      {
        text: text.charAt(0).toUpperCase() + text.slice(1),
        about,
        persona_knows: !hidden,
        quote: document.slice(passage.start, passage.end),
      },
    ]
  })
}

/** Blocks that begin with the character: below the learner's own figures they lead back to what everybody may know. */
function blocksOpeningWithCharacter(outline: Outline, people: People): Set<number> {
  const names = people.character.name ? shortNames(people.character.name.value) : []
  const opening = outline.passages.filter((passage, index) => outline.passages[index - 1]?.block !== passage.block)
  const about = opening.filter(
    ({ text, labelled }) =>
      !labelled &&
      (/^(?:s?he|elle|il|sie|er|ella|él|ela|ele)(?![\p{L}])/iu.test(text) ||
        names.some((name) => text.startsWith(name))),
  )
  return new Set(about.map((passage) => passage.block))
}

/** In a two-sided exercise each side has its own sheet, and the character has not seen the learner's. */
function sheetOf(passage: Passage): 'learner' | 'character' | null {
  const side = sideOf(passage)
  return side === 'learner' && topicOfPassage(passage) === 'learner_offer' ? null : side
}

/** @returns a passage as a statement: with its label where it would not be understood alone. */
export function statement(passage: Passage, topic: Topic | null, people: People, language: string): string {
  const { label, text } = passage
  if (label === null || (passage.kind === 'row' && text.startsWith(label))) return text
  const named = people.character.name
    ? shortNames(people.character.name.value).some((name) => text.startsWith(name))
    : false
  if (/(?:^|\s)(?:if|when|unless|wenn|si|se)$/i.test(label) && !passage.labelled && /^(?:\p{Ll}|you\b)/iu.test(text))
    return `${label} ${text}`
  if (passage.labelled) return empty.test(label) || (topic === 'persona' && named) ? text : `${label}: ${text}`
  const alone = named || /^(?:s?he|they|you|it|the|there|elle|il|sie|er|ella|él|ela|ele)\b/i.test(text)
  if (alone || empty.test(label) || (topic === 'persona' && passage.kind === 'sentence')) return text
  if (topic === 'name' || topic === 'age') return text
  if (passage.kind === 'item' && !listed.has(topic) && language === 'en' && hasFiniteVerb(tokenise(text))) return text
  if (passage.kind === 'item' || /^["“«„]/.test(text)) return `${label}: ${text}`
  return language === 'en' && !hasFiniteVerb(tokenise(text)) ? `${label}: ${text}` : text
}

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
    /^(?:dear|hello|hi|liebe[rs]?|sehr geehrte\w*|cher|chère|bonjour|estimad[oa]s?|hola|prezad[oa]s?|olá)\b[^.]{0,40}[,!]?$/i.test(
      passage.text,
    )
  )
    return true
  if (
    /^(?:see you|looking forward|many thanks|thank you|best|kind regards|cheers|yours)\b/i.test(passage.text) &&
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

/** Headings over what the learner alone knows, in a document that calls the learner "you". */
export const learnersOwn =
  /^(?:your|votre|vos|tu|tus) (?:own )?(?:side|limits?|room|mandate|margins?|figures|brief|sheet|authority|bottom line|spielraum|marges?|límites?)/i
const unawareHeading = /(?:does(?:n['’]t| not) know|unaware|hidden from (?:her|him|them)|kept from (?:her|him|them))/i
const unaware =
  /\b(?:does(?:n['’]t| not) know (?:that|about|of)|is (?:un|not )aware (?:that|of)|has no idea that|ne sait pas que?|weiß nicht,? dass|no sabe que|não sabe que)(?![\p{L}])/iu
/** What the learner may grant is the learner's secret. */
const margin =
  /\b(?:allows?|authori[sz]es?|permits?|lets) (?:you|the learner|the trainee)\b|\b(?:you|the learner|the trainee) (?:may|can) (?:offer|go (?:up|down|as)|grant|give|refund|book|promise|approve|waive)|\b(?:the learner|the trainee)\b[^.]{0,160}\bmay (?:offer|grant|refund|book|approve|waive)|\byour (?:limit|mandate|ceiling|margin|authority)\b/i
const imperative =
  /^(?:(?:and |also )?please|do not|don['’]t|(?:never|always) (?:use|say|make|let|ask|promise|mention|tell|give|play|show|start|offer)|avoid|remember|make sure|be sure|note that|keep in mind|be careful|no \w+ on command|bitte|merci de|por favor|n['’]oubliez pas|vergessen sie nicht)(?![\p{L}])|\bplease\b\.?$/iu

function isHidden(passage: Passage, topic: Topic | null, people: People, aboutCharacterAgain: boolean): boolean {
  if (topic === 'staff' && /^(?:attention|caution|warning|note)$/i.test(passage.label ?? ''))
    return advice(passage, people)
  if (topic !== null && trainerTopics.has(topic)) return true
  const titles = [passage.label, ...passage.headings]
  if (people.addressee !== 'character' && titles.some((title) => title !== null && learnersOwn.test(title)))
    return !aboutCharacterAgain
  if (titles.some((title) => title !== null && unawareHeading.test(title))) return true
  const said = withoutQuotations(passage.text)
  if (people.addressee !== 'character' && margin.test(said)) return true
  if (unaware.test(said)) return true
  return (
    imperative.test(said) &&
    !/\b(?:make|let|play|show) (?:him|her|them)\b/i.test(said) &&
    addresseeIn(passage, people.addressee) !== 'character'
  )
}

function advice(passage: Passage, people: People): boolean {
  const said = withoutQuotations(passage.text)
  return imperative.test(said) || (people.addressee !== 'character' && /\byou(?:['’]ll|['’]re)?\b/i.test(said))
}

/** "Steady voices." behind a request to the staff belongs to it. */
function aside(passage: Passage): boolean {
  return passage.text.split(/\s+/).length <= 4 && !hasFiniteVerb(tokenise(passage.text))
}

const ofCharacter: ReadonlySet<Topic | null> = new Set<Topic | null>([
  'name',
  'age',
  'gender',
  'role',
  'persona',
  'satisfaction',
  'current_position',
  'decision_criteria',
  'objections',
  'sub_type',
  'power',
  'non_negotiables',
  'flexible',
  'walk_away',
  'known_facts',
  'emotion',
  'urgency',
  'behaviour',
  'problem',
  'position',
  'outcome',
])

function whomAbout(text: string, passage: Passage, topic: Topic | null, people: People): Fact['about'] {
  if (
    topic === 'learner' ||
    topic === 'learner_goal' ||
    topic === 'mandate' ||
    topic === 'handling' ||
    topic === 'marking' ||
    topic === 'mistakes'
  )
    return 'learner'
  if (
    /^(?:the learner|l['’]apprenant|der lernende|die lernende|el alumno|la alumna|o aprendiz)(?!['’]s)(?![\p{L}])/iu.test(
      text,
    )
  )
    return 'learner'
  if (
    people.addressee !== 'character' &&
    /^(?:vous (?:êtes|travaillez|recevez)|sie (?:sind|arbeiten)|du (?:bist|arbeitest)|eres|usted es|você é|tu es)(?![\p{L}])/iu.test(
      text,
    )
  )
    return 'learner'
  if (topic === 'learner_offer') return 'subject'
  const { name, gender } = people.character
  const said = withoutQuotations(text)
  if (name && shortNames(name.value).some((short) => said.toLowerCase().includes(short.toLowerCase()))) return 'persona'
  const own =
    gender?.value === 'female'
      ? /(?<![\p{L}])(?:she|her|hers|elle|ella|ela|ihre?[rnms]?)(?![\p{L}])/iu
      : gender?.value === 'male'
        ? /(?<![\p{L}])(?:he|him|his|il|él|ele|er|sein\p{L}*|ihm)(?![\p{L}])/iu
        : /\b(?:they|their|them)\b/i
  if (own.test(said)) return 'persona'
  if (topic === 'setting' || topic === 'location' || topic === 'situation' || topic === 'expert') return 'setting'
  if (sideOf(passage) === 'learner') return 'learner'
  if (ofCharacter.has(topic) || /^["“«„]/.test(passage.text)) return 'persona'
  if (/^(?:will|would|won['’]t|wants?|must|can|cannot|can['’]t|may|might)\b/i.test(passage.text)) return 'persona'
  if (
    people.addressee !== 'character' &&
    thirdPersonVerb((/^\p{L}+/u.exec(passage.text)?.[0] ?? '').toLowerCase()) === 'yes'
  )
    return 'persona'
  return /^(?:(?:her|his|their|own)\b|family|health|money|budget|worries|fears?|work|home|experience|memory|bad memory|comparing|compares|habits|plans?|relations|view|needs?)/i.test(
    passage.label ?? '',
  )
    ? 'persona'
    : 'subject'
}
