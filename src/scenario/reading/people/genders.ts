import type { Reading } from './ages.ts'
import { isToldByCharacter, withoutQuotations } from './addressee.ts'
import { type Option, type Signs, Telling } from './choice/choose.ts'
import { genderOfFirstName } from '../../../language/first-names.ts'
import { shortNames } from '../names.ts'
import { written } from './names-in-text.ts'
import { genderOfKin, readGender } from './traits.ts'

type Gender = 'female' | 'male'

/** What one sign tells, and how strongly. */
export interface Hint {
  readonly sign: string
  readonly gender: Gender | null
  readonly amount?: number
}

/**
 * @param hints what the readers of single signs found
 * @returns woman, man and neither, each with what speaks for it
 */
export function genderOptions(reading: Reading, hints: readonly Hint[]): Option<Gender | null>[] {
  const all = [...hints, ...hintsOf(reading)]
  const signsFor = (gender: Gender): Signs => {
    const telling = new Telling()
    for (const { sign, gender: told, amount = 1 } of all) {
      if (told === gender) telling.tell(sign, amount)
      else if (told !== null) telling.tell(`not ${sign}`, amount)
    }
    return telling.signs
  }
  const none = new Telling()
  none.tell('neither', true)
  // a first name alone states nothing, but where a language forms it so
  const besides = all.filter(({ sign, gender }) => gender !== null && !/^(?:first name|likely|nobody else)/.test(sign))
  if (besides.length === 0) return [{ value: null, signs: none.signs }]
  none.tell(
    'neither, but for the name and pronouns somewhere',
    besides.every(({ sign }) => /all pronouns|not about others|often/.test(sign)),
  )
  return [
    { value: 'female', signs: signsFor('female') },
    { value: 'male', signs: signsFor('male') },
    { value: null, signs: none.signs },
  ]
}

function hintsOf({ outline, introduction, everybody, addressee }: Reading): Hint[] {
  if (!introduction) return []
  // who is called "you", or speaks, is not "she" or "he"
  const isSpokenTo = addressee === 'character' || isToldByCharacter(outline)
  const { noticed, named, about, others } = introduction
  const [first = ''] = introduction.name ? shortNames(introduction.name) : []
  const byName = genderOfFirstName(written(first))
  const count = (text: string): { female: number; male: number } => ({
    female: text.match(shes)?.length ?? 0,
    male: text.match(hes)?.length ?? 0,
  })
  const hint = (sign: string, { female, male }: { female: number; male: number }): Hint => {
    const total = female + male
    const gender = total === 0 || female === male ? null : female > male ? 'female' : 'male'
    return { sign, gender, amount: total === 0 ? 0 : Math.abs(female - male) / total }
  }
  const said = (passages: readonly { text: string }[]) => passages.map(({ text }) => withoutQuotations(text)).join('\n')
  const around = (named?.mentions ?? []).flatMap(({ where, passage, text, end }) =>
    where === 'text'
      ? [
          { text: text.slice(end) },
          ...(outline.passages[passage + 1]?.block === outline.passages[passage]?.block
            ? [{ text: outline.passages[passage + 1]?.text ?? '' }]
            : []),
        ]
      : [],
  )
  const words = (named?.mentions ?? []).flatMap(({ text, start, end }) => {
    const before = /(?:^|[\s,(])(?:\p{L}+ )?(\p{L}+),?\s["“]?$/u.exec(text.slice(0, start))?.[1] ?? ''
    const apposed =
      /^(?:,| is| –| \()\s*(?:\d{2}, )?((?:an?|the|your|his|her|their|une?|la|le|eine?|der|die|una?|el|o|a|um|uma)? ?(?:[\p{L}-]+ ){0,4}[\p{L}-]+)/iu.exec(
        text.slice(end),
      )?.[1] ?? ''
    return [
      genderOfKin(before) ?? readGender(before, 'en'),
      readGender(apposed.split(/ who | und | and /)[0] ?? '', 'en'),
    ]
  })
  const known = outline.passages.filter((passage) => !others.has(passage))
  const loosely = isSpokenTo
    ? []
    : [
        hint('pronouns followed', noticed),
        { ...hint('pronouns followed often', noticed), amount: noticed.female + noticed.male > 2 ? 1 : 0 },
        hint('pronouns about them', count(said([...about]))),
        hint('pronouns not about others', count(said(known))),
        hint('all pronouns', count(said(outline.passages))),
      ]
  return [
    ...loosely,
    { sign: 'likely', gender: noticed.likely },
    { sign: 'first name', gender: byName },
    { sign: 'first name in -a', gender: byName === null && first.endsWith('a') ? 'female' : null },
    hint(
      'pronouns in headings',
      count(outline.passages.flatMap(({ label, headings }) => [label ?? '', ...headings]).join('\n')),
    ),
    hint('pronouns behind the name', count(said(around))),
    hint(`pronouns right behind the name`, count(said(around.map(({ text }) => ({ text: text.slice(0, 60) }))))),
    ...words.map((gender) => ({ sign: 'word beside the name', gender })),
    ...known.flatMap(({ text }) => {
      const stated = besideAge.exec(text)
      return stated ? [{ sign: 'stated beside an age', gender: readGender(stated[1] ?? stated[2] ?? '', 'en') }] : []
    }),
    { sign: 'nobody else', gender: everybody.named.length <= 2 ? byName : null },
  ]
}

/** "57, female", "man, 41" */
const besideAge =
  /^\W*\d{2},? (?:years?(?: old)?,? )?(?:an? )?((?:fe)?male|(?:wo)?man|weiblich|männlich|femme|homme|mujer|hombre|mulher|homem)(?![\p{L}])|(?<![\p{L}])((?:fe)?male|(?:wo)?man|weiblich|männlich|femme|homme|mujer|hombre|mulher|homem),? (?:of )?\d{2}(?!\d)/iu

const shes =
  /(?<![\p{L}])(?:she|hers?|herself|elle|ella|ela|dela|lei|zij|hon|henne|hennes|ona|jej|she['’]\p{L}+)(?![\p{L}])/giu
const hes =
  /(?<![\p{L}])(?:he|his|him|himself|il|él|ele|dele|lui|hij|hem|han|honom|hans|on|jego|jemu|er|ihm|ihn|seine?[nmrs]?|he['’]\p{L}+)(?![\p{L}])/giu
