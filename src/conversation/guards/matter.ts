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

const aboutTheCourse =
  /\b(?:train\w*|course|role[- ]?plays?|roleplay\w*|simulat\w*|scenario|exercise|case(?: study)?|lab|station|minutes?|min|team|lead|department|difficult|conversations?|guide|material|handout|file|module|session \d|briefs?|briefing|sheet|card|actors?|instructions?|notes?|practice|practise|persona|learner|trainee|bot|ai|script|workshop|test|assessment|unit|lesson|part \d|annex|version|ubung|übung|jeu de rôle|formation|ejercicio|escenario|schulung|rollenspiel)\b/i
/** "After the remark", "About the rota": the matter itself follows. */
const leadingUp = /^(?:after|before|about|on|regarding|concerning|re) (?=(?:the|a|an|your|our) )/i
/** A title that quotes somebody ("I only have a few questions") names no matter. */
const ownWords = /^(?:I|I'm|I've|We|We're|You)\b/
/** Headings in capitals cannot be said, and lower-casing them would break names. */
const shouted = /^[^\p{Ll}]+$/u
const startsWithName = /^(?:Mr|Mrs|Ms|Dr|Prof|Madame|Monsieur|Herr|Frau)\b|^\p{Lu}\S+ \p{Lu}/u
