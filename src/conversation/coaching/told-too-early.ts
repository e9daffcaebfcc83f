import { words } from '../../language/text.ts'
import { derivedOnce } from '../../persona/derived-once.ts'
import type { Persona } from '../../persona/persona.ts'
import { leaves } from '../../persona/statements.ts'
import type { Conversation } from '../conversation.ts'
import { heardTexts } from './topics.ts'

/** Words in a row that are more than chance. */
const run = 5

/**
 * @returns what a hint takes from the persona although nobody has said it so far: passages word for word, names and figures;
 * a hint must not give away what the learner is to find out
 */
export function toldTooEarly(hint: string, conversation: Conversation): string[] {
  const { persona } = conversation
  const heard = [...heardTexts(conversation), ...knownBeforehand(persona)]
  return [...passages(hint, persona, heard), ...namesAndFigures(hint, persona, heard)]
}

/** Overlapping runs are told as one passage. */
function passages(hint: string, persona: Persona, heard: readonly string[]): string[] {
  const known = runsOfPersona(persona)
  const said = new Set(heard.flatMap(runsOf))
  const all = words(hint)
  const isTaken = all.map(() => false)
  for (const [at, one] of runsOf(hint).entries()) if (known.has(one) && !said.has(one)) isTaken.fill(true, at, at + run)
  const found: string[][] = []
  for (const [at, word] of all.entries()) {
    if (!isTaken[at]) continue
    if (isTaken[at - 1]) found.at(-1)?.push(word)
    else found.push([word])
  }
  return [...new Set(found.map((passage) => passage.join(' ')))]
}

/** "9.8" and "Sizwe" tell as much as a sentence; a word that only begins a sentence is no name. */
function namesAndFigures(hint: string, persona: Persona, heard: readonly string[]): string[] {
  const known = marksOfPersona(persona)
  const said = new Set(heard.flatMap(marksOf))
  return [...new Set(marksOf(hint).filter((mark) => known.has(mark) && !said.has(mark)))]
}

function marksOf(text: string): string[] {
  const figures = text.match(/\d[\d.,:]*\d|\d/g) ?? []
  const names = [...text.matchAll(/(?<=[\p{Ll}\p{N},;:’'")] )\p{Lu}[\p{L}'’-]{2,}/gu)].map(([name]) => name)
  return [...figures, ...names]
}

const textsOf = ({ facts = [], archetype_specific_data, detail_categories }: Persona): string[] => [
  ...facts.map(({ text }) => text),
  ...leaves('', archetype_specific_data).map(({ text }) => text),
  ...leaves('', detail_categories).map(({ text }) => text),
]

/** Who they are and where they meet stands in the briefing. */
const knownBeforehand = ({ name, role, scene }: Persona): string[] =>
  [name, role, scene?.title, scene?.situation, scene?.setting, scene?.learner_role].flatMap((text) =>
    text ? [`, ${text}`] : [],
  )

const runsOfPersona = derivedOnce((persona) => new Set(textsOf(persona).flatMap(runsOf)))
const marksOfPersona = derivedOnce((persona) => new Set(textsOf(persona).flatMap(marksOf)))

function runsOf(text: string): string[] {
  const all = words(text)
  return all.slice(0, Math.max(0, all.length - run + 1)).map((_, at) => all.slice(at, at + run).join(' '))
}
