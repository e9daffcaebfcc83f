import type { Addressee } from './addressee.ts'
import { addresseeIn, withoutQuotations } from './addressee.ts'
import { type Option, Telling } from './choice/choose.ts'
import { bystander, relation, superior, thing } from './choice/words-of-persons.ts'
import type { Introduction } from './introductions.ts'
import { fieldValue, type Found, placeOf } from './person.ts'
import type { Everybody } from './persons.ts'
import { agesInWords, yearsOf } from './spelled-ages.ts'
import { atPresent, readAge } from './traits.ts'
import { topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'

/** What is known of the character when their traits are looked for. */
export interface Reading {
  readonly document: string
  readonly outline: Outline
  readonly addressee: Addressee
  readonly language: string
  readonly everybody: Everybody
  readonly introduction: Introduction | null
}

interface Age {
  readonly value: string
  readonly start: number // in the text of its passage
  readonly end: number
  readonly form: string
}

/**
 * @param read where the readers of single wordings find the age, by what they are called
 * @returns every age the document states that may be the character's, each with what speaks for it; the last is none
 */
export function ageOptions(reading: Reading, read: ReadonlyMap<string, Found>): Option<Found | null>[] {
  const found = reading.outline.passages.flatMap((passage, index) =>
    agesIn(passage).map((age) => ({ age, passage, index })),
  )
  const groups = Map.groupBy(found, ({ age }) => age.value)
  for (const { value } of read.values()) if (!groups.has(value)) groups.set(value, [])
  const options = [...groups].map(([value, places]) => {
    const telling = new Telling()
    for (const [by, one] of read) if (one.value === value) telling.tell(`read ${by}`, true)
    for (const { age, passage, index } of places) tellAge(telling, age, passage, index, reading)
    telling.tell('only age', places.length === found.length)
    telling.tell('first age', places[0] === found[0])
    telling.tell('child', Number(value) < 16)
    telling.tell('old', Number(value) > 79)
    telling.tell('more than once', places.length > 1)
    telling.tell('approximate', !/^\d+$/.test(value))
    const [first] = places
    const spot = [...read.values()].find((one) => one.value === value)
    return {
      value: spot ?? (first ? placeOf(reading.document, first.passage, value) : null),
      signs: telling.signs,
    }
  })
  const none = new Telling()
  none.tell('none', true)
  none.tell('none for somebody without a name', !reading.introduction?.name)
  return [...options, { value: null, signs: none.signs }]
}

/** Numbers that may be ages, and ages in words, in the order of the text. */
function agesIn(passage: Passage): Age[] {
  const text = withoutQuotations(passage.text)
  const found: Age[] = []
  if (passage.labelled && topicOfPassage(passage) === 'age') {
    const value = fieldValue(passage)
    const age = readAge(value, true)
    if (age) return [{ value: age.value, start: 0, end: text.length, form: 'labelled' }]
  }
  for (let from = 0; from < text.length; ) {
    const age = readAge(text.slice(from), false)
    if (!age) break
    // "for 21 years" is no age
    const lasts =
      /(?<![\p{L}])(?:for|since|seit|depuis|desde|hace|há|da|sinds|over|within|last|past|next)\s(?:\p{Ll}+\s)?$/iu.test(
        text.slice(0, from + age.index),
      )
    if (!lasts)
      found.push({
        value: age.value,
        start: from + age.index,
        end: from + age.index + age.length,
        form: 'worded',
      })
    from += age.index + Math.max(1, age.length)
  }
  for (const match of text.matchAll(bareNumber)) {
    const start = match.index
    if (found.some((age) => age.start <= start && start < age.end + 1)) continue
    const value = atPresent(yearsOf(match[0]), text.slice(0, start))
    found.push({ value, start, end: start + match[0].length, form: 'bare' })
  }
  return found.toSorted((one, other) => one.start - other.start)
}

/** `, 47,`, `(47)`, `– 47 –`, "Fifty-nine.": a number, in figures or in words, that counts nothing. */
const leads =
  "aged?|is|am|are|was|turned|turning|turns|ist|bin|hat|a|ans|tiene|tengo|tem|tenho|ha|ho|heeft|ben|är|ma|mit|con|com|avec|of|de|von|just|only|about|now|today|aujourd['’]hui|heute|inzwischen|hoy|hoje|oggi|nu|vandaag"
const ends =
  'and|und|et|y|e|en|years?|yrs?|ans|años|anos|jahre|anni|jaar|år|lat|last|this|next|in|on|who|with|exactly|today|now'
const bareNumber = new RegExp(
  `(?<=(?:^|[,(–—/|:;]\\s?|-\\s|\\b(?:${leads})\\s|['’](?:s|m|re)\\s))(?<![\\d€$£₹#]\\s?|\\d[.,:])(?:[1-9]\\d|${agesInWords})(?=\\s*(?:$|[,.;)–—/|]|-\\s|(?:${ends})(?![\\p{L}])))(?![.,:]\\d|\\s?[%€$£]|\\/\\d)`,
  'giu',
)

function tellAge({ tell }: Telling, age: Age, passage: Passage, index: number, reading: Reading): void {
  const { introduction, everybody, addressee } = reading
  const text = passage.text
  const before = withoutQuotations(text).slice(0, age.start)
  const after = withoutQuotations(text).slice(age.end)
  tell(`form ${age.form}`, true)
  tell('in brackets', /\(\s*$/.test(before))
  tell('between commas', /,\s*$/.test(before) && /^\s*(?:[,.;)]|$)/.test(after))
  tell('opens', before.trim() === '')
  tell('followed by years', /^[- ]?(?:years?|yrs?|ans|años|anos|jahre|anni|jaar|år|lat|साल|वर्ष)/iu.test(after))
  tell(
    'followed by how long',
    /^\s*(?:years?|ans|años|anos|jahre|anni|jaar|år|lat)\s(?:of|in|as|with|on|ago|at|for|d|de|im|bei|als|con|come|in)(?![\p{L}])/iu.test(
      after,
    ),
  )
  tell('below ' + (topicOfPassage(passage) ?? 'nothing'), true)
  tell('in a row', passage.kind === 'row')
  tell('introducing', index === introduction?.passage)
  tell(
    'right behind the introduction',
    introduction !== null && index > introduction.passage && index <= introduction.passage + 2,
  )
  tell('described', index === introduction?.described?.passage)
  const bearer = bearerOf(before, passage, index, reading)
  tell(`of ${bearer}`, true)
  if (introduction) {
    tell('about the character', introduction.about.has(passage))
    tell('about another', introduction.others.has(passage))
    tell('about a bystander', introduction.bystanders.has(passage))
    tell('about the learner', introduction.learners.has(passage))
    tell(
      'behind the introduction',
      index === introduction.passage && text.slice(text.length - introduction.after.length).includes(age.value),
    )
  }
  const you =
    /(?<![\p{L}])(?:you(?:['’]re| are| were|['’]ve)?|sie sind|du bist|vous avez|vous êtes|tienes|usted tiene|você tem|tens|hai|bent)(?![\p{L}])[^.;]{0,50}$/iu
  tell(`you for ${addresseeIn(passage, addressee) ?? 'nobody'}`, you.test(before))
  tell('I', /(?<![\p{L}])(?:I['’]m|I am|ich bin|j['’]ai|tengo|tenho|ho|ik ben)\s$/iu.test(before))
  tell(
    'pronoun',
    /(?<![\p{L}])(?:s?he|elle|il|ella|él|ela|ele|lei|lui|sie|er|zij|hij|hon|han)(?:['’]s| is| a| tiene| tem| ha| ist| hat| heeft| är)?\s(?:now |just )?$/iu.test(
      before,
    ),
  )
  tell('of a time', /\p{L}\s(?:at|à|mit|a los|aos|op)\s$/iu.test(before))
  tell('named nobody', everybody.named.length === 0)
}

/** Who is told to be so old: whoever is named, or called, last before it. */
function bearerOf(before: string, passage: Passage, index: number, { introduction, everybody }: Reading): string {
  const names = everybody.named.flatMap((one) =>
    one.mentions
      .filter(
        (mention) =>
          mention.where === 'text' &&
          mention.passage === index &&
          mention.text === passage.text &&
          mention.end <= before.length,
      )
      .map(({ end }) => ({ end, one })),
  )
  const last = names.toSorted((left, right) => right.end - left.end)[0]
  const since = before.slice(last?.end ?? Math.max(0, before.length - 60))
  const short = since.slice(-50)
  if (relation.test(short)) return 'a relative'
  if (thing.test(short) || bystander.test(short) || superior.test(short))
    return last ? 'somebody behind a name' : 'somebody'
  if (!last) return 'nobody named'
  const who = last.one === introduction?.named ? 'the character' : 'another'
  const distance = since.length < 6 ? 'right behind' : /[.;]/.test(since) ? 'far behind' : 'behind'
  return `${who}, ${distance}`
}
