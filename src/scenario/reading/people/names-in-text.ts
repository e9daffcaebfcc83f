import { isFirstName } from '../../../language/first-names.ts'
import { genderOfTitle, leadingName, nameSource, shortNames, withoutTitle } from '../names.ts'
import type { Outline } from '../outline/passages.ts'

/** A place of the document where somebody may be named. */
export interface Line {
  readonly text: string
  readonly passage: number // index into the outline's passages; of a heading the first one below it
  readonly where: 'text' | 'label' | 'heading' | 'title'
}

/** @returns title, headings, labels and passages, each once */
export function linesOf({ title, passages }: Outline): Line[] {
  const seen = new Set<string>()
  const lines: Line[] = title ? [{ text: title, passage: 0, where: 'title' }] : []
  for (const [index, { text, label, labelled, headings }] of passages.entries()) {
    for (const heading of [...headings, label]) {
      if (heading === null || heading === title || seen.has(heading)) continue
      seen.add(heading)
      lines.push({ text: heading, passage: index, where: labelled && heading === label ? 'label' : 'heading' })
    }
    lines.push({ text, passage: index, where: 'text' })
  }
  return lines
}

/** @returns what looks like a name anywhere in the text, persons or not; single words only where nothing else explains the capital */
export function namesInText(lines: readonly Line[], language: string): string[] {
  const found = new Set<string>()
  const body = lines.map(({ text }) => text).join('\n')
  const labels = new Set(lines.flatMap(({ text, where }) => (where === 'label' ? [text.toLowerCase()] : [])))
  for (const { text, where } of lines) {
    for (const match of text.matchAll(anyName)) {
      for (const run of match[0].split(/ [ye] /u)) {
        const name = leadingName(run)
        if (name === null || name.length < 3 || labels.has(name.toLowerCase())) continue
        const at = match.index + match[0].indexOf(name)
        // `Post: …` in a row of a table
        if (/^:(?:\s|$)/.test(text.slice(at + name.length)) && !text.slice(at + name.length).includes('"')) continue
        if (withoutTitle(name).includes(' ') || mayBeName(name, text.slice(0, at), body, language, where))
          found.add(name)
      }
    }
  }
  return [...found]
}

const anyName = new RegExp(`(?<![\\p{L}\\p{M}])${nameSource}`, 'gu')

function mayBeName(name: string, before: string, body: string, language: string, where: Line['where']): boolean {
  if (withoutTitle(name) !== name || isFirstName(written(name))) return true
  if (/^\p{Lu}{2,}$/u.test(name)) return false
  if (saidToBeName.test(before)) return true
  if (language === 'de' || articled.test(before)) return false
  if (/[\p{Ll},;]\s["“]?$/u.test(before)) return true
  if (where !== 'text') return false
  // at the beginning of a sentence any word has a capital
  return !new RegExp(`(?<![\\p{L}])${name.toLowerCase()}(?![\\p{L}])`, 'u').test(body) && body.split(name).length > 2
}

const saidToBeName =
  /(?<![\p{L}])(?:named|called|name is|name:|heißt|heiße|namens|appelle|llam[ao]|llamad[oa]|chama(?:-se)?|chamo-me|chiam[ao]|heet|heter|imię)\s["“]?$/iu
const articled =
  /(?<![\p{L}])(?:the|an?|de[rnms]|die|das|eine?[nmrs]?|les?|la|une?|el|los|las|una|os?|as?|uma?|il|lo|gli|het|een)\s["“]?$/iu

/** @returns the name as names are written: `ANA` as Ana */
export function written(name: string): string {
  return /\p{Ll}/u.test(name) ? name : name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}

/** Where a text names one of several people. */
export interface Mention extends Line {
  readonly start: number
  readonly end: number
}

/** @returns for each of the people, given by their names, all places that name them; a surname that two share is nobody's unless a title tells */
export function mentionsOf(people: readonly (readonly string[])[], lines: readonly Line[]): Mention[][] {
  const bearers = new Map<string, Set<number>>()
  const add = (name: string, who: number) => bearers.set(name, (bearers.get(name) ?? new Set()).add(who))
  for (const [who, names] of people.entries()) {
    for (const name of names) {
      add(withoutTitle(name), who)
      for (const short of shortNames(name)) add(short, who)
    }
  }
  const words = [...bearers.keys()].filter(Boolean).toSorted((one, other) => other.length - one.length)
  const found: Mention[][] = people.map(() => [])
  if (words.length === 0) return found
  const any = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.map(literally).join('|')})(?![\\p{L}\\p{M}])`, 'giu')
  for (const line of lines) {
    for (const match of line.text.matchAll(any)) {
      const said = match[0]
      if (said === said.toLowerCase() && /^\p{Ll}/u.test(said)) continue
      const exact =
        bearers.get(said) ?? bearers.get(words.find((word) => word.toLowerCase() === said.toLowerCase()) ?? '')
      if (!exact) continue
      const title = genderOfTitle(/(\p{L}+\.?)\s$/u.exec(line.text.slice(0, match.index))?.[1] ?? '')
      const fitting =
        exact.size > 1 && title !== null
          ? [...exact].filter((who) => people[who]?.some((name) => genderOfTitle(name) === title))
          : [...exact]
      const [who] = fitting
      if (who !== undefined && fitting.length === 1)
        found[who]?.push({ ...line, start: match.index, end: match.index + said.length })
    }
  }
  return found
}

function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
