import { words } from '../../../language/text.ts'

/** Nouns for what somebody is to the persona or in the story. */
const roles =
  'wife|husband|partner|fiancée?|mother|father|mum|dad|sister|brother|daughter|son|aunt|uncle|cousin|grandmother|grandfather|grandson|granddaughter|nephew|niece|mother-in-law|father-in-law|sister-in-law|brother-in-law|boyfriend|girlfriend|friend|neighbou?r|colleague|workmate|boss|manager|supervisor|chief|director|head|owner|landlord|landlady|tenant|teacher|doctor|nurse|midwife|receptionist|secretary|clerk|electrician|technician|driver|foreman|team lead|actuary|lawyer|rep|representative|salesman|supplier|customer|accountant|assistant|professor|student|officer|inspector|witness|packer|mechanic'
const name = "\\p{Lu}[\\p{L}'’-]+(?: (?:de |van |der |von |da |dos |al-)?\\p{Lu}[\\p{L}'’-]+)?"

const patterns: readonly { readonly of: RegExp; readonly role: number; readonly name: number }[] = [
  // "husband Sizwe", "supervisor, Neil Farrugia", "receptionist, Dona Graça"
  { of: new RegExp(`\\b(${roles}),? (?:called |named |is )?(${name})`, 'giu'), role: 1, name: 2 },
  // "Joanna, 40, speech therapist", "Bart Wolters, actuary", "Henryk, his father-in-law"
  {
    of: new RegExp(
      `(${name})(?: \\(|, )(?:\\d{1,2}, )?(?:(?:a|an|the|his|her|my|their) )?((?:\\p{Ll}+ ){0,2}?(?:${roles}))\\b`,
      'gu',
    ),
    role: 2,
    name: 1,
  },
  // "Joost from the service desk"
  { of: new RegExp(`(${name}) from (?:the )?((?:\\p{Ll}+ ?){1,3})`, 'gu'), role: 2, name: 1 },
  // "Jess from homewares, his deputy", "Floor is my sister"
  {
    of: new RegExp(
      `(${name}),? (?:is|was) (?:(?:a|an|the|his|her|my|their) )((?:\\p{Ll}+ ){0,2}?(?:${roles}))\\b`,
      'gu',
    ),
    role: 2,
    name: 1,
  },
]
const spouse = new RegExp(`\\b(?:married to|marriage (?:to|with)) (${name})`, 'giu')

/** @returns by each part of a name, in lower case, the words for what that person is: `sizwe` -> husband, wife, partner */
export function rolesOfPeople(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  const add = (person: string, role: string) => {
    for (const part of person.split(/\s+/).filter((one) => /^\p{Lu}\p{L}{2,}/u.test(one))) {
      const known = found.get(part.toLowerCase()) ?? new Set<string>()
      for (const word of words(role)) known.add(word)
      found.set(part.toLowerCase(), known)
    }
  }
  for (const text of texts) {
    for (const { of, role, name: person } of patterns)
      for (const match of text.matchAll(of)) {
        const [who = '', what = ''] = [match[person], match[role]]
        if (/^\p{Lu}/u.test(who)) add(who, what)
      }
    for (const match of text.matchAll(spouse)) add(match[1] ?? '', 'husband wife partner')
  }
  return new Map([...found].map(([person, role]) => [person, [...role]]))
}
