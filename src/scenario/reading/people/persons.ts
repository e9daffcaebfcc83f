import { isFirstName } from '../../../language/first-names.ts'
import type { Addressee } from './addressee.ts'
import { type Attention, unnoticed } from './attention.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import { isOfThing } from './choice/name-signs.ts'
import { type Line, linesOf, type Mention, mentionsOf, namesInText, written } from './names-in-text.ts'
import { attentionTo, type AttentionPaid, isSamePerson } from './told-of.ts'
import { withoutTitle } from '../names.ts'
import type { Outline } from '../outline/passages.ts'

/** Somebody, or something, that the document names. */
export interface Named {
  readonly names: readonly string[]
  readonly candidates: readonly Candidate[] // places that introduce them
  readonly mentions: readonly Mention[]
  readonly noticed: Attention
}

/** Everybody named, and what the document says of them; `unnamed` are introductions that give no name. */
export interface Everybody {
  readonly named: readonly Named[]
  readonly unnamed: readonly Candidate[]
  readonly attention: AttentionPaid
  readonly lines: readonly Line[]
}

/** @returns everybody the document may mean, generously: whoever has a name is among them, and much that is no person */
export function everybodyIn(outline: Outline, addressee: Addressee, language: string): Everybody {
  const lines = linesOf(outline)
  const candidates = candidatesIn(outline, addressee)
  const introduced = new Set(candidates.flatMap(({ name }) => name ?? []))
  const further = namesInText(lines, language).filter((name) => !introduced.has(name) && !isPlainlyThing(name))
  const body = lines.map(({ text }) => text).join('\n')
  const followed = further.filter((name) => looksLikePerson(name) || isToldOf(name, body))
  const attention = attentionTo(followed, candidates, outline, addressee, language)
  const groups = peopleOf([...introduced, ...further], attention)
  const mentions = mentionsOf(groups, lines)
  const named = groups.map((names, who) => ({
    names,
    candidates: candidates.filter(({ name }) => name !== null && names.includes(name)),
    mentions: mentions[who] ?? [],
    noticed: names.map((name) => attention.of.get(name)).find((one) => one !== undefined) ?? unnoticed,
  }))
  return { named, unnamed: candidates.filter(({ name }) => name === null), attention, lines }
}

/** A whole name that stands like a person's: with a short description behind it, or behind a pronoun ("He is Ana Reis"). */
function isToldOf(name: string, body: string): boolean {
  if (!/^\p{Lu}\p{Ll}\S* (?:\S+ )?\p{Lu}\p{Ll}/u.test(name) || isOfThing(name)) return false
  const at = body.indexOf(name)
  const [before, after] = [body.slice(Math.max(0, at - 40), at), body.slice(at + name.length, at + name.length + 20)]
  return (
    /^(?:,| \() ?(?:\d{2}(?!\d)|aged|an? |the |her |his |who |lat )/u.test(after) ||
    /(?<![\p{L}])(?:s?he|they|name)(?:['’]s| is)? (?:called )?$/iu.test(before) ||
    /(?:meet|ring|ringing|call|calling|visit|visiting|interview|interviewing|with|to) $/u.test(before)
  )
}

/** "Office Simulation", "Suame Road": no first name, no title, and a word that no person is called by. */
function isPlainlyThing(name: string): boolean {
  return isOfThing(name) && !looksLikePerson(name.replace(/\s.*/u, '')) && withoutTitle(name) === name
}

/** A firm that is followed like a person would draw pronouns to itself. */
function looksLikePerson(name: string): boolean {
  const bare = withoutTitle(name)
  return !isOfThing(name) && (bare !== name || isFirstName(written(bare.split(' ')[0] ?? '')))
}

/** Names of one bearer together: those that are followed as one, and of the others those that may be one's. */
function peopleOf(names: readonly string[], { of }: AttentionPaid): string[][] {
  const groups: { names: string[]; who: Attention | undefined }[] = []
  for (const name of [...names].toSorted((one, other) => other.length - one.length)) {
    const who = of.get(name)
    const known = groups.find((group) =>
      who !== undefined && group.who !== undefined
        ? group.who === who
        : group.names.some((other) => isSamePerson(other, name)),
    )
    if (known) {
      known.names.push(name)
      known.who ??= who
    } else groups.push({ names: [name], who })
  }
  return groups.map((group) => group.names)
}
