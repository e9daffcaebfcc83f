import { type Addressee } from './addressee.ts'
import { takesNoPart } from './attention-words.ts'
import { nameInDevanagari } from './devanagari.ts'
import {
  anonymous,
  bareName,
  kin,
  nameCell,
  nameInside,
  takesLearnersPart,
  type Wording,
  wordings,
  youAre,
} from './introduction-wordings.ts'
import { cityAt } from '../../../language/city-index.ts'
import { isFirstName } from '../../../language/first-names.ts'
import { relatedness } from './relatedness.ts'
import { isTrade } from './traits.ts'
import { leadingName, withoutTitle } from '../names.ts'
import { isForTrainer, sideOf, topicOfPassage } from '../outline/outline-topics.ts'
import { saysWhoReads } from '../outline/parts.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import { isForActor } from '../outline/topics.ts'

/** A place that may introduce the character. `after` is what follows the name in the same passage. */
export interface Candidate {
  readonly name: string | null
  readonly passage: number // index into the outline's passages
  readonly descriptive: boolean // the label announces a person and no name follows
  readonly before: string
  readonly after: string
  /** Told to be somebody's wife, son, friend, or a child. */
  readonly related: boolean
  readonly score: number // how clearly it introduces somebody to be practised with; below 0 for the learner's own side
  readonly way: string // how it does
}

/** @returns every place of the document that may introduce somebody, in its order */
export function candidatesIn({ passages }: Outline, addressee: Addressee): Candidate[] {
  const body = passages.map((passage) => passage.text).join('\n')
  return passages.flatMap((passage, index) => {
    const place = placeOf(passage, index, addressee, body)
    return ways.flatMap((way) => way(place).map((found) => candidate(place, found, way.name)))
  })
}

/** A passage with what must be known of it to find names in it. */
interface Place {
  readonly passage: Passage
  readonly index: number
  readonly text: string // without the label of a row
  readonly topic: ReturnType<typeof topicOfPassage>
  readonly isActor: boolean // its label is "you", and the document calls the character so
  readonly addressee: Addressee
  readonly body: string // the whole document
}

interface Found {
  readonly name: string | null
  readonly from: number // what stands before it tells of the person too
  readonly to: number // what stands behind it describes the person
  readonly score: number
  readonly descriptive?: true
  readonly wording?: string
}

function placeOf(passage: Passage, index: number, addressee: Addressee, body: string): Place {
  const isLabelledRow = /^[^:|]{1,50}:\s/.test(passage.text) && passage.kind === 'row' && !nameCell.test(passage.text)
  return {
    passage,
    index,
    text: isLabelledRow ? passage.text.replace(/^[^:]*:\s/, '') : passage.text,
    topic: topicOfPassage(passage),
    isActor: addressee === 'character' && (/^you$/i.test(passage.label ?? '') || saysWhoReads(passage.label ?? '')),
    addressee,
    body,
  }
}

function candidate(
  { passage, index, text, topic, isActor }: Place,
  { name, from, to, score, descriptive, wording }: Found,
  way: string,
): Candidate {
  const isLearners = isForTrainer(passage) || sideOf(passage) === 'learner' || topic === 'learner'
  const before = text.slice(0, from)
  const behind = text.slice(to)
  const related = relatedness(passage, before, behind)
  return {
    name,
    passage: index,
    descriptive: descriptive ?? false,
    related: related > 0,
    way: wording ?? way,
    before,
    after: behind.replace(/^["”»]/, ''),
    score:
      score -
      (isLearners && !isActor ? 12 : 0) -
      related -
      (/\bby\s$/.test(before) ? 4 : 0) +
      (topic === 'persona' && passage.label !== null ? underPersona : 0),
  }
}

/** A heading that announces the character speaks for whoever is named below it. */
const underPersona = 3

/** The ways in which a passage introduces somebody. */
const ways: readonly ((place: Place) => Found[])[] = [
  labelled,
  labelledUnforeseen,
  insideDescription,
  belowPersona,
  addressed,
  bare,
  inCell,
  inDevanagari,
  withoutName,
  worded,
]

function leads(name: string, text: string, score: number): Found {
  return { name, from: 0, to: text.indexOf(name) + name.length, score }
}

function stands(name: string, from: number, score: number): Found {
  return { name, from, to: from + name.length, score }
}

function labelled({ passage, topic, isActor, text, body }: Place): Found[] {
  if (!passage.labelled || (topic !== 'name' && topic !== 'persona' && !isActor)) return []
  const turned = surnameFirst.exec(text)
  if (turned?.[1] && turned[2] && isFirstName(turned[2]))
    return [{ name: `${turned[2]} ${turned[1]}`, from: 0, to: turned[0].length, score: topic === 'name' ? 10 : 6 }]
  const leading = leadingName(text)
  const name =
    leading && (topic === 'name' || isUsed(leading, body) || isAlone(leading, text, body)) ? leading : otherScript(text)
  if (name) return [leads(name, text, topic === 'name' ? 10 : 6)]
  return topic === 'persona' && text.length < 400 && !forbids.test(text)
    ? [{ name: null, from: 0, to: 0, score: 4, descriptive: true }]
    : []
}

/** `Interviewee: Reis, Ana` */
const surnameFirst = /^(\p{Lu}[\p{L}\p{M}'’-]+), (\p{Lu}[\p{L}\p{M}'’-]+)(?= *(?:$|[(,;.]))/u

/** `Client: Ana (no surname)`: nothing but the name, in a word that is no other. */
function isAlone(name: string, text: string, body: string): boolean {
  const rest = text.slice(text.indexOf(name) + name.length)
  const isWord = new RegExp(`(?<![\\p{L}])${name.toLowerCase()}(?![\\p{L}])`, 'u').test(body)
  return /^\p{Lu}\p{Ll}+$/u.test(name) && !isWord && /^(?:$|\s?[(,.;–—])/u.test(rest)
}

/** "Do not hand out": how to use the sheet, nobody's description. */
const forbids =
  /^(?:please |kindly )?(?:do not|don['’]t|never|not to be|not for|keep|hand|print|bitte nicht|nicht|ne pas|no )/i

/** "Pilot: Capt. Ana Reis": a label nobody foresaw, with nothing but a person behind it. */
function labelledUnforeseen({ passage, topic, index, text }: Place): Found[] {
  const name = passage.labelled && topic === null && index < 8 ? leadingName(text) : null
  if (!name || !withoutTitle(name).includes(' ')) return []
  const rest = text.slice(text.indexOf(name) + name.length)
  const isAlone = /^(?:$|,|\.$| \(\d)/.test(rest)
  const isPerson = name !== withoutTitle(name) || /^(?:$|, ?(?:[FMfmw], ?)?\d| \(\d)/.test(rest)
  return isAlone && isPerson ? [leads(name, text, 4)] : []
}

function insideDescription({ topic, text }: Place): Found[] {
  const inside = topic === 'persona' && !leadingName(text) ? nameInside.exec(text) : null
  const name = inside?.[1] ? leadingName(inside[1]) : null
  if (!inside || !name) return []
  const from = inside.index + inside[0].indexOf(name)
  return kin.test(text.slice(0, from)) ? [] : [stands(name, from, 4)]
}

function belowPersona({ passage, topic, text, body }: Place): Found[] {
  const name = topic === 'persona' && !passage.labelled ? leadingName(text) : null
  return name && isUsed(name, body) ? [leads(name, text, 5)] : []
}

function addressed({ addressee, text }: Place): Found[] {
  const match = addressee === 'character' ? youAre.exec(text) : null
  if (!match) return []
  const start = match.index + match[0].length
  const rest = text.slice(start)
  const name = leadingName(rest)
  if (!name) return [{ name: null, from: start, to: start, score: 5 }]
  // "You are Ana Reis's stand-in" is not Ana
  return /^['’]s/.test(rest.slice(rest.indexOf(name) + name.length)) ? [] : [stands(name, start, 13)]
}

function bare({ passage, text }: Place): Found[] {
  const name = bareName.exec(text)?.[1]
  return name && leadingName(name) === name && name.includes(' ') && !passage.labelled ? [stands(name, 0, 3)] : []
}

function inCell({ passage, text }: Place): Found[] {
  const cell = passage.kind === 'row' ? nameCell.exec(text) : null
  const name = cell?.[1] ? leadingName(cell[1]) : null
  if (!cell || !name) return []
  const role = text.slice(0, cell.index)
  const isActors = isForActor(role) || /\b(?:bot|system|sistema|système|actor|acteur)\b/iu.test(role)
  const part = takesLearnersPart.test(role) ? -12 : isActors ? 3 : 0
  const from = cell.index + cell[0].length - (cell[1] ?? '').length
  return [stands(name, from, 6 + part - (takesNoPart.test(text) ? 8 : 0))]
}

function inDevanagari({ text }: Place): Found[] {
  const found = nameInDevanagari(text)
  return found ? [stands(found.name, found.index, 4)] : []
}

function withoutName({ text }: Place): Found[] {
  return anonymous.test(text) ? [{ name: null, from: 0, to: 0, score: 3 }] : []
}

function worded({ text, body }: Place): Found[] {
  if (!/\p{Lu}\p{Ll}|\p{Lu}{3}/u.test(text)) return []
  return wordings.flatMap((wording) => (wording.hint.test(text) ? namesBy(wording, text, body) : []))
}

function namesBy(
  { pattern, score, proves, fitsThings, isPerson, called }: Wording,
  text: string,
  body: string,
): Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, group = ''] = match
    const name = leadingName(group)
    if (!name) return []
    if (isPerson && !isPersonsName(name)) return []
    if (!proves?.(text.slice(match.index + whole.length)) && !isUsed(name, body)) return []
    const start = match.index + whole.indexOf(group)
    if (fitsThings && isThing(name, text.slice(0, start), text.slice(start + group.length))) return []
    return [{ ...stands(name, start + group.indexOf(name), score), wording: called }]
  })
}

function isPersonsName(name: string): boolean {
  const bare = withoutTitle(name)
  const [first = '', ...others] = bare.split(' ')
  return bare !== name || (others.length > 0 && others.length < 3 && isFirstName(first) && cityAt(name, 0) === null)
}

/** "You carry Sealwell Mini, the portable pump": goods, and in English what a noun explains that names no trade, are things. */
function isThing(name: string, before: string, after: string): boolean {
  if (goods.test(before)) return true
  if (withoutTitle(name) !== name || /^[^.;]{0,60}\bwho\b/.test(after)) return false
  const noun =
    /^,\s+(?:an?|the)\s+((?:[\p{L}'’-]+ ?){1,6}?)(?=\s*(?:[,.;:)]|$| (?:of|for|from|in|at|on|with|who|that|which|to)\b))/u.exec(
      after,
    )?.[1]
  const head = noun?.trim().split(' ').at(-1)
  return head !== undefined && !isTrade(head)
}

const goods =
  /\b(?:carry|carries|sells?|selling|offers?|presents?|launch(?:es)?|introduces?|uses?|called|at|to|the)\s+$/i

/** @returns whether it is a name: a single word at the beginning of a sentence is one only when the document goes on to use it */
export function isUsed(name: string, text: string): boolean {
  if (/\s/.test(name)) return /\s\p{Lu}/u.test(name)
  const whole = `(?<![\\p{L}])${name}(?![\\p{L}])`
  if (
    new RegExp(
      `(?<![\\p{L}])(?:[Tt]he|[Aa]n?|[Dd][ei][erems]|[Dd]as|[Ee]ine?[nmrs]?|[Ii]hre?[nmrs]?|[Ss]eine?[nmrs]?|[Ee]uer|[Ee]ure[nmrs]?|[Uu]nser\\p{L}*|[Mm]eine?[nmrs]?|[Kk]ein\\p{L}*|une?|una?|uma?|het|een) ${whole}`,
      'u',
    ).test(text)
  )
    return false
  // what also stands in small letters is a word, no name
  if (new RegExp(whole.replace(name, name.toLowerCase()), 'u').test(text)) return false
  return text.split(new RegExp(whole, 'u')).length > 2
}

/** Names in scripts without capitals: the value of the label up to the first stop. */
function otherScript(text: string): string | null {
  const name = /^[^\s,;:(–—-][^,;:(–—\n]{1,40}/u
    .exec(text)?.[0]
    .replace(/[.।]\s*$/, '')
    .trim()
  return name && !/\p{Script=Latin}/u.test(name) && name.split(/\s+/).length <= 5 ? name : null
}
