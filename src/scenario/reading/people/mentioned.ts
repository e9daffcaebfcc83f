import { shortNames } from '../names.ts'
import { topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import { type Addressee, addresseeIn, withoutQuotations } from './addressee.ts'
import { type Found, type Person, placeOf, spotOf } from './person.ts'
import { readDescriptor } from './descriptor.ts'
import { countPronouns } from './pronouns.ts'
import { genderOfKin, opensWithAge, readAge, readGender } from './traits.ts'

/** @returns the traits told in running text: "Ana is 47", "she works as …", and the pronouns themselves. */
export function findMentioned(
  document: string,
  outline: Outline,
  known: readonly Passage[],
  person: Person,
  addressee: Addressee,
  language: string,
  others: ReadonlySet<Passage>,
): Omit<Person, 'name' | 'location'> {
  const names = person.name ? shortNames(person.name.value) : []
  const startsWithName =
    names.length > 0
      ? new RegExp(`^(?:\\p{Lu}\\p{L}+\\.? )*(?:${names.map(literally).join('|')})(?![\\p{L}])`, 'u')
      : null
  const about = known.filter((passage) => speaksOf(passage, startsWithName, addressee, person.name === null))
  const fronted = known.filter(
    (passage, index) =>
      ageInFront.test(passage.text) &&
      known[index - 1]?.block === passage.block &&
      about.includes(known[index - 1] as Passage),
  )
  const isA = statedRole(names)
  const pronouns = countPronouns(
    [
      ...known,
      ...outline.passages.filter(
        (passage) => !known.includes(passage) && names.some((name) => passage.text.includes(name)),
      ),
    ].filter(
      (passage) => addresseeIn(passage, addressee) !== 'character' || names.some((name) => passage.text.includes(name)),
    ),
    names,
    language,
  )
  const opposite = oppositePronoun(person.gender?.value ?? pronouns?.value ?? null)
  let age: Found | null = null
  let role: Found | null = null
  let gender: Person['gender'] = null
  for (const passage of about) {
    const text = withoutQuotations(passage.text)
    const ofOthers = (upTo: number) =>
      /\b(?:dog|cat|horse|bitch|pony|son|daughter|child|baby|toddler|wife|husband|mother|father|brother|sister|enfant|hijo|hija|fils|fille|sohn|tochter)\b/i.test(
        text.slice(0, upTo),
      )
    const found = age || others.has(passage) || opposite?.test(text) ? null : readAge(text, false)
    // "He is forty, and has a daughter": only who was named before the age can be meant by it
    if (found && !ofOthers(/^s?he is /i.test(text) && found.index < 8 ? 0 : text.length))
      age = placeOf(document, passage, found.value)
    role ??= roleInSentence(document, passage, text, isA) ?? roleBesideAge(document, passage, text, language)
  }
  for (const passage of fronted) {
    const found = age ? null : readAge(passage.text.split(',')[0] ?? '', true)
    if (found) age = placeOf(document, passage, found.value)
  }
  age ??= ageBelowHeading(document, known, others) ?? ageOfStranger(document, known)
  for (const passage of about.slice(0, 3)) {
    const told = readGender(passage.text.split(/\s+/).slice(0, 8).join(' '), 'en')
    if (told && person.name === null) gender ??= { ...spotOf(passage), value: told }
  }
  return { age, role, gender: gender ?? pronouns ?? genderInOwnWords(known, addressee) }
}

/** "I was to be treasurer": what somebody who speaks for themselves says they are. */
function genderInOwnWords(known: readonly Passage[], addressee: Addressee): Person['gender'] {
  for (const passage of known) {
    const noun =
      addresseeIn(passage, addressee) === 'learner'
        ? undefined
        : /\b(?:I(?:['’]m| am)|[Yy]ou(?:['’]re| are)) (?:(?:not|no|hardly|just|only|still) )*(?:an? |the )?(?:\p{L}+ ){0,2}?((?:wo)?man|lady|gentleman|girl|boy|widow(?:er)?)(?![\p{L}])/u.exec(
            withoutQuotations(passage.text),
          )?.[1]
    const told = noun ? readGender(noun, 'en') : null
    if (told) return { ...spotOf(passage), value: told }
    const kin =
      /\bI(?:['’]m| am| was|['’]ve been| have been)(?: to be)?(?: an?| the| her| his| their)?(?: \p{Ll}+)? (\p{Ll}+)(?=[.,;]| of\b| and\b|$)/u.exec(
        withoutQuotations(passage.text),
      )?.[1]
    const gender = kin ? genderOfKin(kin) : null
    if (gender) return { ...spotOf(passage), value: gender }
  }
  return null
}

/** "Fifty-nine, a seamstress from …, she has …" */
const ageInFront = /^(?:\d{2}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{Ll}+)?), \p{Ll}/iu

/** A sentence that begins so is about somebody else. */
function oppositePronoun(gender: 'male' | 'female' | null): RegExp | null {
  if (gender === null) return null
  return gender === 'female' ? /^(?:he|él|ele|lui|hij)(?![\p{L}])/iu : /^(?:she|elle|ella|ela|lei|zij)(?![\p{L}])/iu
}

/** Below "About the client" a description may begin with the age: "55, at the mill for 28 years." */
function ageBelowHeading(document: string, known: readonly Passage[], others: ReadonlySet<Passage>): Found | null {
  for (const [index, passage] of known.entries()) {
    if (passage.labelled || passage.label === null || passage.label === known[index - 1]?.label) continue
    if (topicOfPassage(passage) !== 'persona' || others.has(passage)) continue
    const found = readAge(/^[^,;.]+(?=[,;.])/.exec(passage.text)?.[0] ?? '', true)
    if (found) return placeOf(document, passage, found.value)
  }
  return null
}

/** `man about 41 with two children` on a card that gives the name elsewhere. */
function ageOfStranger(document: string, known: readonly Passage[]): Found | null {
  for (const passage of known) {
    const from =
      /(?<![\p{L}'’])(?:man|woman|gentleman|lady|guy|mann|frau|homme|femme|hombre|mujer|homem|mulher),? (?:of|about|around|aged|in|von|de|d['’])/iu.exec(
        passage.text,
      )
    const found = from ? readAge(passage.text.slice(from.index, from.index + 40), false) : null
    if (found) return placeOf(document, passage, found.value)
  }
  return null
}

function speaksOf(passage: Passage, startsWithName: RegExp | null, addressee: Addressee, anybody: boolean): boolean {
  if (startsWithName?.test(passage.text) || opensWithAge.test(passage.text)) return true
  if (addresseeIn(passage, addressee) === 'character' && /^you\b/i.test(passage.text)) return true
  return (
    /^(?:s?he|they|the (?:patient|client|customer|caller|man|woman)|elle|il|ella|él|sie|er|ela|ele|lei|lui|hij|zij|ze|(?:la|le) (?:cliente?|patiente?)|der kunde|die kundin|वह|वे)\b/iu.test(
      passage.text,
    ) || anybody
  )
}

/** Names come from the document and may hold a dot. */
function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** "She works as a baker", "Ana is a nurse", "er ist Lehrer": the phrase behind it is the first group. */
function statedRole(names: readonly string[]): RegExp {
  const subject = `(?:s?he|you|elle|il|ella|él|sie|er|ela|ele${names.map((name) => `|(?:\\p{L}+\\.? )*${literally(name)}(?: \\p{Lu}\\p{L}+)?`).join('')})`
  return new RegExp(
    `^${subject}(?:(?:['’]s| is| are) (?:an?|the)| works? as(?: an?)?| is employed as(?: an?)?|(?: est| ist| es| é)(?: une?| eine?| una?| um| uma)?| travaille comme| arbeitet als| trabaja como| trabalha como) ((?:\\d{2}[- ]year[- ]old )?[\\p{L}-]+(?: [\\p{L}&'’-]+){0,9}?)(?=[.,;:(]| who| and | with| since| from|$)`,
    'iu',
  )
}

function roleInSentence(document: string, passage: Passage, text: string, pattern: RegExp): Found | null {
  const role = pattern.exec(text)?.[1]?.replace(/^\d{2}[- ]year[- ]old /, '')
  if (!role || role.split(' ').length > 10 || !occupation.test(role)) return null
  return placeOf(document, passage, role)
}

/** "She is in her late sixties, a retired librarian, and …", "tiene 51 años y es caficultor": what stands beside the age. */
function roleBesideAge(document: string, passage: Passage, text: string, language: string): Found | null {
  const found = readAge(text.slice(0, 90), false)
  if (!found) return null
  const rest = text.slice(found.index + found.length)
  const named =
    /^[^,.;]{0,12}[,\s]+(?:and (?:is|works as)|y (?:es|trabaja como|trabaja de)|et (?:est|travaille comme)|und (?:ist|arbeitet als)|e (?:é|è|trabalha como|lavora come)|en (?:is|werkt als))\s(.+)$/iu.exec(
      rest,
    )?.[1] ?? /^[^,.;]{0,12},\s+((?:an?|the|une?|eine?|una?|uma?|een)\s.+)$/iu.exec(rest)?.[1]
  const role = named ? readDescriptor(named.split(/[.;:]/)[0] ?? '', language).role : null
  return role ? placeOf(document, passage, role) : null
}

/** Endings and words of trades: "she is tired" names none. */
const occupation =
  /(?:er|or|ist|ant|ent|ician|man|woman|nurse|chef|clerk|lead|head|chief|owner|student|guard|cook|doctor|pilot|judge|porter|farmer|parent|mother|father|retiree|engineer|representative|executive|officer|partner|assistant|director|tutor|librarian|secretary|apprentice|intern|teur|trice|ière|ier|eur|euse|iste|in|dor|dora|ista|era|ero|ante|ente|gada|gado|ora)\b/i
