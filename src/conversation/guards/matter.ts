import { isPast, isPlainVerb, thirdPersonVerb } from '../../language/verbs.ts'
import type { Persona } from '../../persona/persona.ts'

/**
 * @returns what the talk is about in a few words, to be said in character ("the freight contract"), or null when the
 * document names nothing that a person in the scene could say
 */
export function matterOf({ scene, scenario_type }: Persona): string | null {
  for (const candidate of [scene?.title, scenario_type.replaceAll('_', ' ')]) {
    const matter = sayable(candidate ?? '')
    if (matter) return matter
  }
  return null
}

/** Titles often read "Role play 3: Renewal of a contract (bot)": what stands behind the colon, without remarks, is the matter. */
function sayable(title: string): string | null {
  const parts = title
    .replace(/\([^)]*\)|\[[^\]]*\]|["“”«»*#_]/g, ' ')
    .split(/[:–—|·•]| - |\.\s/)
    .map((part) => part.replace(/\s+/g, ' ').trim().replace(leadingUp, ''))
    .filter((part) => part !== '' && !aboutTheCourse.test(part) && !shouted.test(part))
  const matter = parts.at(-1)
  if (!matter || ownWords.test(matter) || matter.split(' ').length > 9 || matter.length < 4 || /^\d+$/.test(matter))
    return null
  const [first = '', second = ''] = matter
  return /\p{Lu}/u.test(second) || startsWithName.test(matter) ? matter : first.toLowerCase() + matter.slice(1)
}

/**
 * Puts a matter behind "about": "the freight contract", "freight contract", "foreign body, line 3" as "the freight contract",
 * "the foreign body".
 * @returns null for what is no short noun phrase in English: an order, a name, a title of many words
 */
export function asNounPhrase(matter: string): string | null {
  const phrase = (matter.split(/[,;]/)[0] ?? '').trim()
  const parts = phrase.split(' ')
  const first = parts[0]?.toLowerCase() ?? ''
  const last = parts.at(-1)?.toLowerCase() ?? ''
  if (parts.length > mostWords || !/^\p{Ll}[\p{L}'’ -]+$/u.test(phrase)) return null
  if (noEnd.test(last) || parts.some((part) => clauses.test(part))) return null
  if (determiner.test(first)) return parts.length > 1 ? phrase : null
  const isBareNoun = parts.length <= 4 && !isPlainVerb(first) && !isPast(first) && !first.endsWith('ing')
  return isBareNoun && (parts.length === 1 || thirdPersonVerb(parts[1] ?? '') !== 'yes') ? `the ${phrase}` : null
}

const mostWords = 7
const determiner = /^(?:the|an?|my|our|your|this|that|these|those|his|her|their)$/
const noEnd = /^(?:that|this|it|them|of|for|to|in|on|at|with|and|or|is|are|the|an?)$/
const clauses = /^(?:is|are|was|were|has|have|will|can|must|who|which|it|they|she|he|we|you|I|not|no)$/

const aboutTheCourse =
  /\b(?:train\w*|course|role[- ]?plays?|roleplay\w*|simulat\w*|scenario|exercise|case(?: study)?|lab|station|minutes?|min|team|lead|department|difficult|conversations?|guide|material|handout|file|module|session \d|briefs?|briefing|sheet|card|actors?|instructions?|notes?|practice|practise|persona|learner|trainee|bot|ai|script|workshop|test|assessment|unit|lesson|part \d|annex|version|ubung|übung|jeu de rôle|formation|ejercicio|escenario|schulung|rollenspiel)\b/i
/** "After the remark", "About the rota": the matter itself follows. */
const leadingUp = /^(?:after|before|about|on|regarding|concerning|re) (?=(?:the|a|an|your|our) )/i
/** A title that quotes somebody ("I only have a few questions") names no matter. */
const ownWords = /^(?:I|I'm|I've|We|We're|You)\b/
/** Headings in capitals cannot be said, and lower-casing them would break names. */
const shouted = /^[^\p{Ll}]+$/u
const startsWithName = /^(?:Mr|Mrs|Ms|Dr|Prof|Madame|Monsieur|Herr|Frau)\b|^\p{Lu}\S+ \p{Lu}/u
