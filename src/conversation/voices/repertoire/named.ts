import { words } from '../../../language/text.ts'
import { lowerFirst, type Teller } from './teller.ts'

/** Notes name people without a verb; these make sentences of them. */

/**
 * Says who one is: "master joiner in Aarhus" -> "I am a master joiner in Aarhus", "treasurer of the council" -> "I am treasurer
 * of the council".
 * @returns null where the note does not begin with what somebody is
 */
export function selfNamed(note: string, teller: Teller): string | null {
  const role = lowerFirst(note, teller)
  const first = words(role)[0] ?? ''
  if (/^(?:an?|the) \p{Ll}/u.test(role)) return `I am ${role}`
  if (/^(?:father|mother|parent|grandmother|grandfather|widow|widower|sister|brother) of \p{Ll}/u.test(role))
    return `I am a ${role}`
  if (/^(?:father|mother|parent|grandmother|grandfather|sister|brother) of \p{Lu}/u.test(role))
    return `I am the ${role}`
  const head = /^((?:[\p{L}-]+ ){0,3}?)([\p{L}-]+)(?=,|$| (?:of|at|in|with|on|for|from|out|by|since)\b)/iu.exec(role)
  if (!head || !person.test(head[2] ?? '') || !/^\p{L}/u.test(role)) return null
  const after = role.slice(head[0].length)
  const isOne =
    /^ of (?:the|an?|my|our|\p{Lu})/u.test(after) || (only.test(head[2] ?? '') && /^ (?:of|on)\b/.test(after))
  return isOne ? `I am ${role}` : `I am ${/^[aeiou]/i.test(first) ? 'an' : 'a'} ${role}`
}

/** Of whom there is one: "head of planning". */
const only = /^(?:head|chair|captain|skipper|treasurer|principal|director|mate)$/i

/** What somebody can be, by how the word ends or by itself. */
const person =
  /^(?:\p{L}*(?:keeper|maker|worker|driver|teacher|farmer|baker|officer|manager|seller|owner|leader|brewer|cleaner|trainer|joiner|fitter|beater|installer|carpenter|designer|engineer|painter|plumber|lawyer|receptionist|technician|mechanic|electrician|librarian|musician|physician|politician|accountant|assistant|consultant|attendant|sergeant|lieutenant|merchant|director|supervisor|doctor|actor|tutor|inspector|editor|author|conductor|operator|contractor|solicitor|auditor|therapist|pharmacist|florist|machinist|dentist|colourist|colorist|chemist|optometrist|scientist|economist|actuary|secretary|apprentice|millwright|clerk|cook|chef|nurse|midwife|mate|skipper|captain|coach|student|pupil|head|chair|chairwoman|chairman|treasurer|principal|housekeeper|bookkeeper|dispatcher|gardener|caretaker|baker|butcher|hairdresser|barber|waiter|waitress|postman|foreman|forewoman|fisherman|salesman|saleswoman|tradesman|partner|founder|guard|porter|planner|buyer|agent|adviser|advisor|analyst|programmer|developer|researcher|professor|lecturer|vet|surgeon|pilot|steward|diver|sailor|soldier|priest|pastor|imam|tailor|seamstress|weaver|potter|builder|roofer|welder|miner|mason|ranger|forester|grower|rancher|shepherd|beekeeper|smith|pensioner|widow|widower|mayor))$/iu

/**
 * Says of kin who they are: "My daughters Mia, 13, and Ada, 10" -> "My daughters are Mia, 13, and Ada, 10", "One son, in Oslo" ->
 * "I have one son, in Oslo".
 * @returns null for anything else, also where a verb follows
 */
export function kinNamed(note: string): string | null {
  const parts = note
    .replace(/[.;]$/, '')
    .split(/[,;] (?=(?:twins|(?:and )?(?:sons?|daughters?|children|wife|husband|mother|father|brothers?|sisters?)\b))/i)
  if (parts.length === 1) return oneKin(note)
  const said = parts.map((part) => oneKin(part) ?? aged(part))
  return said.every((one) => one !== null)
    ? said.map((one, at) => (at === 0 ? one : one.replace(/^My /, 'my '))).join(' and ')
    : null
}

/** "twins aged four" -> "My twins are four" */
function aged(note: string): string | null {
  const [, kin, age] = /^(?:and )?(\p{Ll}+),? aged? (.+)$/iu.exec(note) ?? []
  return kin && age && kinWords.test(kin) ? `My ${kin.toLowerCase()} ${plural.test(kin) ? 'are' : 'is'} ${age}` : null
}

const plural = /(?:s|children)$/i

function oneKin(note: string): string | null {
  const whose = /^(?:[Mm]y )?(\p{L}+(?:-in-law)?),? (?=\p{Lu}\p{Ll})/u.exec(note)
  const kin = whose?.[1]?.toLowerCase() ?? ''
  if (
    whose &&
    kinWords.test(kin) &&
    !hasVerb.test(note.slice(whose[0].length).replace(/\b(?:who|which|that|where)\b[^,;]*/g, ''))
  )
    return `My ${kin} ${plural.test(kin) ? 'are' : 'is'} ${note.slice(whose[0].length)}`
  const counted =
    /^(?:one|two|three|four|five|six|no) (?:(?:small|grown|little|young|older|younger|adult|big|grown-up) )?(\p{L}+)(?=[,;:. ]|$)/iu.exec(
      note,
    )
  if (
    counted &&
    kinWords.test(counted[1] ?? '') &&
    !hasVerb.test(note.replace(/\b(?:who|which|that|where)\b[^,;]*/g, ''))
  )
    return `I have ${note.charAt(0).toLowerCase()}${note.slice(1)}`
  return null
}

const kinWords =
  /^(?:wife|husband|partner|fiancée?|sons?|daughters?|children|child|kids?|boys?|girls?|twins|brothers?|sisters?|mother|father|parents|grandmother|grandfather|grandson|granddaughter|grandchildren|aunt|uncle|cousins?|niece|nephew|(?:mother|father|brother|sister|son|daughter)-in-law)$/i
const hasVerb =
  /\b(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|must|(?!aged)\p{L}+(?:ed|es)|[\p{Ll}]{3,}[^s\W]s(?= (?:the|an?|me|my|him|her|it|in|on|at|with|to|from|as|by|no|up|out|every|with)\b)|said|went|came|took|left|died|told|knew|got|gave|sold|bought|lost|paid|put|let|ran|sent)\b/u
