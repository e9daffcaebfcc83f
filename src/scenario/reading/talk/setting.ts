import { isIrregularPast, isPast } from '../../../language/verbs.ts'
import { hasFiniteVerb } from '../../../language/subject-verb.ts'
import { tokenise } from '../../../language/sentence-tokens.ts'
import { valueOf } from './fields.ts'
import { isForTrainer, sideOf, topicOfPassage } from '../outline/outline-topics.ts'
import type { Topic } from '../outline/topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import type { People } from '../people/people.ts'
import { placeOf } from '../people/person.ts'
import type { Found } from '../people/person.ts'
import { citiesIn } from '../people/place-words.ts'
import { shortNames } from '../names.ts'
import { isExerciseData } from '../statements/secrecy.ts'

/**
 * @returns where and when the talk takes place: what a label for it says, else a time or place in the account of the
 * scene; null when the document leaves it open. Never a sentence about the learner or a description of the character.
 */
export function settingOf(document: string, outline: Outline, people: People): Found | null {
  const known = outline.passages.filter(
    (passage, index) =>
      index !== people.introducedAt &&
      !isForTrainer(passage) &&
      !isExerciseData(passage) &&
      !elsewhere.has(topicOfPassage(passage)) &&
      sideOf(passage) !== 'learner',
  )
  const names = people.character.name ? shortNames(people.character.name.value) : []
  const told = known.filter((passage) => !isAboutLearner(passage, people) && !isAboutCharacter(passage.text, names))
  return (
    labelled(known) ??
    inSection(document, told) ??
    inSentence(document, told.slice(0, 16)) ??
    placePhrase(document, known.slice(0, 12)) ??
    addressLine(document, told.slice(0, 3))
  )
}

/** What stands there tells of other times and places than the talk's. */
const elsewhere: ReadonlySet<Topic | null> = new Set<Topic | null>([
  'known_facts',
  'decision_criteria',
  'objections',
  'outcome',
  'current_position',
  'non_negotiables',
  'flexible',
  'walk_away',
  'position',
  'learner_offer',
])

/** @returns true for a sentence whose subject is the learner. */
export function isAboutLearner({ text }: Passage, people: People): boolean {
  if (
    /^(?:the (?:learner|trainee|participant)|l['’]apprenant|der lernende|die lernende|el alumno|la alumna|o formando|il partecipante)/iu.test(
      text,
    )
  )
    return true
  return (
    people.addressee !== 'character' &&
    /^(?:you(?:r|['’](?:re|ve|ll))?|vous|votre|sie|ihre?|du|deine?|usted|tú|tu|su|eres|você|seu|sua|lei)(?![\p{L}])/iu.test(
      text,
    )
  )
}

function isAboutCharacter(text: string, names: readonly string[]): boolean {
  return (
    /^(?:s?he|they|her|his|elle|il|ella|él|sie|er|ela|ele|lei|lui)(?![\p{L}])/iu.test(text) ||
    names.some((name) => text.slice(0, 30).includes(name))
  )
}

function labelled(known: readonly Passage[]): Found | null {
  const stated = known.filter(
    (passage) => topicOfPassage(passage) === 'setting' && (passage.labelled || passage.kind !== 'sentence'),
  )
  const [first] = stated
  if (!first) return sectionTold(known)
  const same = stated.filter(
    (passage) => Math.abs(passage.block - first.block) <= 3 && !hasFiniteVerb(tokenise(valueOf(passage))),
  )
  const parts = same.length > 0 ? same : [first]
  return {
    value: parts.map(valueOf).join('; ').replace(/\.$/, ''),
    start: first.start,
    end: parts.at(-1)?.end ?? first.end,
  }
}

/** Under a heading `Setting` the first sentence says it. */
function sectionTold(known: readonly Passage[]): Found | null {
  const first = known.find((passage) => topicOfPassage(passage) === 'setting')
  return first ? { value: valueOf(first), start: first.start, end: first.end } : null
}

const day =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica'
const clock =
  "(?<![€$£₹] ?)\\d{1,2}[.:h]\\d{2}(?!\\d)(?: ?(?:uhr|[ap]\\.?m\\.?))?|\\d{1,2} ?(?:[ap]\\.?m\\.?|uhr|o['’]clock|h(?=[ ,.]))"
const room =
  '(?:office|room|ward|shop|store|kitchen|clinic|hospital|surgery|practice|branch|classroom|school|library|canteen|café|cafe|counter|desk|reception|workshop|warehouse|site|yard|farm|showroom|station|staffroom|corridor|lobby|phone|telephone|video call|hall|vestry|clubhouse|church|home|house|flat|apartment|living room|garden|bank|büro|zimmer|raum|praxis|klinik|filiale|küche|werkstatt|lager|schule|telefon|bureau|salle|cabinet|magasin|cuisine|agence|guichet|atelier|école|téléphone|oficina|despacho|sala|consulta|tienda|cocina|taller|colegio|teléfono|escritório|gabinete|consultório|loja|cozinha|oficina|escola|telefone|balcão|ufficio|studio|stanza|negozio|cucina|officina|scuola|telefono|sportello|sede)'
const when = new RegExp(`(?<![\\p{L}])(?:${day})(?![\\p{L}])|(?<![\\d.,])(?:${clock})`, 'iu')
const where = new RegExp(
  `(?<![\\p{L}])(?:in|at|on|over|by|im|am|an der|in der|beim|à|au|dans|sur|en|no|na|em|nel|nella|al|alla|por) (?:[\\p{L}'’-]+ ){0,4}?\\p{L}*${room}(?![\\p{L}])`,
  'iu',
)

/** The first sentence of the account of the scene, where it is set in the present. */
function inSection(document: string, told: readonly Passage[]): Found | null {
  const section = told
    .filter((passage) => topicOfPassage(passage) === 'situation' && passage.kind !== 'row')
    .slice(0, 5)
  const found =
    section.find((passage) => isScene(passage.text)) ??
    section
      .slice(0, 1)
      .find(
        (passage) => !hasFiniteVerb(tokenise(passage.text)) && (when.test(passage.text) || where.test(passage.text)),
      )
  return found ? withPlace(document, found, section) : null
}

/** "It is 1.15 pm." says when; where stands in a sentence behind it. */
function withPlace(document: string, when: Passage, section: readonly Passage[]): Found {
  const found = placeOf(document, when, valueOf(when))
  if (where.test(when.text) || when.text.split(/\s+/).length > 8) return found
  const behind = section.find(
    (passage) => passage.start > when.start && where.test(passage.text) && !isPastOrDenied(passage.text),
  )
  const place = behind && where.exec(behind.text)?.[0]
  return place && behind
    ? { value: `${found.value.replace(/\.$/, '')}, ${place}`, start: found.start, end: behind.end }
    : found
}

const present =
  /\b(?:it is|it['’]s|is|are|sits|stands|waits|meets|takes place|es ist|sitzt|wartet|findet|est|attend|está|es|espera|é|está|aspetta|è|si trova)\b/iu

function inSentence(document: string, told: readonly Passage[]): Found | null {
  const found = told.find((passage) => passage.kind !== 'row' && isScene(passage.text) && tellsScene(passage.text))
  return found ? placeOf(document, found, valueOf(found)) : null
}

/** With a time the scene itself is told: with a place, as a bare note, or as "It is …". */
function tellsScene(text: string): boolean {
  if (/^(?:si|wenn|falls|se|if|als|quand|cuando|quando)\s/iu.test(text)) return false
  if (/[€$£₹]|\b(?:eur|usd|kr|rs)\b|\b[A-Z][A-Za-z]{1,2} ?\d[\d,.]{3,}|\d\s?(?:%|kg|km|litr)/iu.test(text)) return false
  return (
    where.test(text) ||
    meeting.test(text) ||
    /^(?:it is|it['’]s|es ist|il est|c['’]est|son las|es (?:lunes|martes|miércoles|jueves|viernes)|são|é|sono le|è|het is)(?![\p{L}])/iu.test(
      text,
    ) ||
    !hasFiniteVerb(tokenise(text))
  )
}

/** A time of day or weekday, alone or with the present tense: what happened last Tuesday is no setting. */
function isScene(text: string): boolean {
  if (
    text.split(/\s+/).length > 30 ||
    !when.test(text) ||
    /^["“«„]|^(?:if|when|since|seit|depuis|desde|every|each)\b/i.test(text)
  )
    return false
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (
    /\b(?:every|each|last|derni(?:er|ère)s?|pasad[oa]|passad[oa]|letzte[nrs]?|vorige[nrs]?|scors[oa]|on (?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i.test(
      text,
    ) ||
    words.some(isIrregularPast) ||
    words.some((word) => isPast(word) && !/^(?:scheduled|planned|booked)$/.test(word))
  )
    return false
  return (!hasFiniteVerb(tokenise(text)) && text.split(/\s+/).length <= 12) || present.test(text)
}

/** "You receive her in your office": of a sentence about the meeting only the place, when both stand in one clause of the present. */
function placePhrase(document: string, known: readonly Passage[]): Found | null {
  for (const passage of known) {
    for (const clause of passage.text.split(/[;:–—]|,\s(?:and|but|after|where|who)\s/)) {
      const phrase = meeting.test(clause) && !isPastOrDenied(clause) ? where.exec(clause)?.[0] : undefined
      if (phrase) return placeOf(document, passage, phrase)
    }
  }
  return null
}

const meeting =
  /\b(?:meet|meets|receive|receives|see|sees|visit|visits|sit|sits|talk|talks|conversation|interview|call|calls|speak|speaks|takes place|catch|comes? in|walks in|empfangen|treffen|sitzt|recevez|gespräch|entretien|se présente|recibes|recibe|reúne|conversa|recebe|incontr\p{L}+|riceve|ontvang\p{L}*|gesprek)(?![\p{L}])/iu

function isPastOrDenied(clause: string): boolean {
  const words = clause.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    words.some((word) => isIrregularPast(word) || isPast(word)) ||
    /\b(?:was|were|had|war|waren|hatte|était|étaient|era|eran|fue|estava|foi)(?![\p{L}])/iu.test(clause) ||
    /\b(?:not|never|nobody|no longer|nicht|kein\p{L}*|pas|jamais|nunca|non|mai|niet|geen)\b/iu.test(clause) ||
    /\b(?:days?|weeks?|months?|years?|tage|wochen|jours|semaines|días|semanas|giorni|settimane|dagen|weken) (?:in|on|at|auf|in der|im|à|en|dans|sur|no|na|in) /iu.test(
      clause,
    )
  )
}

/** `Lakeside Hospital, Durban`: a line at the top that is nothing but a place. */
function addressLine(document: string, first: readonly Passage[]): Found | null {
  const line = first.find(
    ({ text, kind, labelled: own }) =>
      kind === 'sentence' &&
      !own &&
      text.split(/\s+/).length <= 12 &&
      text.includes(',') &&
      citiesIn(text).length > 0 &&
      !hasFiniteVerb(tokenise(text)) &&
      !/\d{2}/.test(text),
  )
  return line ? placeOf(document, line, line.text.replace(/\.$/, '')) : null
}
