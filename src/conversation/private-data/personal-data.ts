import type { Persona } from '../../persona/persona.ts'
import type { Conversation } from '../conversation.ts'
import { contactsIn, digitsOf } from './contacts.ts'
import { type Belonging, findNames, type NamePart, partsOf } from './find-names.ts'
import { namesSaid } from './names-said.ts'
import { peopleOf, scenarioWords, type ScenarioWords, wordsOf } from './scenario-words.ts'
import {
  createPool,
  createRestore,
  createRestoring,
  firstNames,
  mails,
  phones,
  type Restoring,
  type StandIn,
  surnames,
} from './stand-ins.ts'

/** What of a talk is nobody's business but the learner's: kept from models, and put back into what they say. */
export interface PersonalData {
  /** @returns the text with a stand-in for everything personal */
  hide(text: string): string
  /** @returns the text with the real words again; `restore(hide(text))` is the text, for every text of the talk */
  restore(text: string): string
  /** The same for a reply that comes in pieces; null when there is nothing to put back. */
  restoring(): Restoring | null
}

/** A talk, as far as personal data is looked for in it. */
export type TalkOfLearner = Pick<Conversation, 'persona' | 'opening' | 'learner'> & {
  readonly turns: readonly Pick<Conversation['turns'][number], 'learner' | 'reply'>[]
}

/**
 * Finds what learners tell of themselves and of people they know: their own name, names with a title or a surname, mail addresses, phone numbers. What the
 * scenario or the other person has named first is no secret. Only what learners say is searched: the persona is invented.
 * @param line what the learner says now, after the turns
 */
export function personalData(talk: TalkOfLearner, line?: string): PersonalData {
  const before = known.get(talk)
  if (before && before.line === line) return before.data
  const data = foundIn(talk, line)
  known.set(talk, { line, data })
  return data
}

const known = new WeakMap<TalkOfLearner, { readonly line: string | undefined; readonly data: PersonalData }>()

/** Everything found: words of names under themselves in small letters, and addresses as they were written. */
interface Findings {
  readonly parts: Map<string, NamePart>
  readonly contacts: Map<string, 'mail' | 'phone'>
}

function foundIn(talk: TalkOfLearner, line = ''): PersonalData {
  const found = search(talk, line)
  const texts = [...talk.turns.flatMap(({ learner, reply }) => [learner, reply]), line]
  const standIns = standInsFor(found, texts, scenarioWords(talk.persona).text)
  if (standIns.length === 0) return nothingPersonal
  const bySurface = new Map(standIns.map(({ real, standIn }) => [real, standIn]))
  return {
    hide: (text) =>
      hidden(text, found, (real, part) => bySurface.get(real) ?? (part && bySurface.get(part.real)) ?? '…'),
    restore: createRestore(standIns),
    restoring: () => createRestoring(standIns),
  }
}

const nothingPersonal: PersonalData = { hide: (text) => text, restore: (text) => text, restoring: () => null }

function search({ persona, opening, learner, turns }: TalkOfLearner, line: string): Findings {
  const found: Findings = { parts: new Map(), contacts: new Map() }
  const heard: ScenarioWords[] = [scenarioWords(persona), wordsOf(opening ?? '')]
  let people = 0

  function keep(name: string, isLearners: boolean): void {
    const parts = partsOf(name, ++people, belonging(heard, persona), isLearners)
    const before = parts.map(({ real }) => found.parts.get(real.toLowerCase())).find((part) => part !== undefined)
    for (const part of parts) {
      const key = part.real.toLowerCase()
      if (!found.parts.has(key)) found.parts.set(key, { ...part, person: before?.person ?? part.person })
    }
  }

  function read(text: string): string {
    const contacts = contactsIn(text)
    for (const { kind, start, end } of contacts) {
      const real = text.slice(start, end)
      if (!heard.some((words) => hasContact(words, kind, real))) found.contacts.set(real, kind)
    }
    return contacts.reduce(
      (rest, { start, end }) => rest.slice(0, start) + ','.repeat(end - start) + rest.slice(end),
      text,
    )
  }

  if (learner?.name) keep(read(learner.name), true)
  for (const turn of [...turns, { learner: line, reply: '' }]) {
    for (const name of namesSaid(read(turn.learner))) keep(name, false)
    if (turn.reply !== '') heard.push(wordsOf(turn.reply))
  }
  return found
}

function hasContact({ text, numbers }: ScenarioWords, kind: 'mail' | 'phone', real: string): boolean {
  if (kind === 'mail') return text.toLowerCase().includes(real.toLowerCase())
  const digits = digitsOf(real)
  return numbers.some((number) => number.endsWith(digits) || digits.endsWith(number))
}

/** A slip in the other person's own name is no new person. */
function belonging(heard: readonly ScenarioWords[], persona: Persona): Belonging {
  const own = (persona.name ?? '').split(/[\s-]+/)
  return {
    isScenarios: (word) => heard.some(({ names }) => names.has(word)) || own.some((name) => isSlip(name, word)),
    isPerson: (word) => own.includes(word) || peopleOf(persona).has(word),
    small: heard[0]?.small ?? new Set(),
  }
}

/** One letter more, less or another. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 1) return false
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  const [rest, otherRest] = [one.slice(same), other.slice(same)]
  return rest.slice(1) === otherRest.slice(1) || rest === otherRest.slice(1) || rest.slice(1) === otherRest
}

/** A stand-in for everything that stands in the texts, a spelling each, so that each can be put back as it was. */
function standInsFor({ parts, contacts }: Findings, texts: readonly string[], ofScenario: string): StandIn[] {
  const taken = [...texts, ofScenario].join('\n')
  const draw = {
    first: createPool(firstNames, taken),
    last: createPool(surnames, taken),
    mail: createPool(mails, taken),
    phone: createPool(phones, taken),
  }
  const drawn = new Map<NamePart, string>()
  const pairs = new Map<string, string>()
  for (const text of texts) {
    for (const { part, start, end } of findNames(text, parts)) {
      const real = text.slice(start, end)
      const standIn = drawn.get(part) ?? (part.isFirst ? draw.first() : draw.last())
      drawn.set(part, standIn)
      // A model may write what it was told small, or all in capitals.
      for (const inCase of [part.real, part.real.toLowerCase(), part.real.toUpperCase()])
        if (!pairs.has(inCase)) pairs.set(inCase, inCaseOf(inCase, standIn, part.real))
      if (!pairs.has(real)) pairs.set(real, draw.last()) // a spelling of its own
    }
  }
  for (const [real, kind] of contacts) pairs.set(real, draw[kind]())
  return [...pairs].map(([real, standIn]) => ({ real, standIn }))
}

/** @param usual the name as it is usually written, which has the stand-in as it is */
function inCaseOf(real: string, standIn: string, usual: string): string {
  if (real === usual) return standIn
  return real === usual.toLowerCase() ? standIn.toLowerCase() : standIn.toUpperCase()
}

function hidden(
  text: string,
  { parts, contacts }: Findings,
  standInOf: (real: string, part?: NamePart) => string,
): string {
  // What is longer goes first, so that of a shorter place that touches it the first or the last sign is taken.
  const taken = new Uint8Array(text.length)
  const take = <Place extends { readonly start: number; readonly end: number }>(places: readonly Place[]): Place[] =>
    places.filter(({ start, end }) => {
      if (taken[start] || taken[end - 1]) return false
      taken.fill(1, start, end)
      return true
    })
  const addresses = [...contacts.keys()]
    .flatMap((real) => placesOf(real, text))
    .toSorted((one, other) => other.end - other.start - (one.end - one.start))
  const places = [...take(addresses), ...take(findNames(text, parts))]
  const pieces: string[] = []
  let last = 0
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    const standIn = standInOf(text.slice(place.start, place.end), 'part' in place ? place.part : undefined)
    pieces.push(text.slice(last, place.start), standIn)
    last = place.end
  }
  return pieces.join('') + text.slice(last)
}

function placesOf(real: string, text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  for (let start = text.indexOf(real); start !== -1; start = text.indexOf(real, start + 1)) {
    const end = start + real.length
    // A sign of its own may be two units long.
    const touches =
      /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
    if (!touches) places.push({ start, end })
  }
  return places
}
