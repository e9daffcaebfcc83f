import { restate, type Who } from '../language/perspective.ts'
import { sentences } from '../language/text.ts'
import { archetypeBehaviours } from '../persona/archetypes.ts'
import type { Persona } from '../persona/persona.ts'
import { phraseToPersona, toldOfPersona } from '../persona/rules/reaction-sentence.ts'
import { inWords, leaves } from '../persona/statements.ts'
import type { PromptSection } from './system-prompt.ts'

/** How the character behaves in this kind of talk, and the archetype's own data: position, criteria, objections, limits. */
export function archetypeSection(persona: Persona): PromptSection {
  const own = archetypeData(persona)
  if (persona.mode === 'learn_mode') {
    const lines = [
      ...expertBehaviour(persona),
      ...(own.length > 0 ? ['What you can tell about the person to be faced:'] : []),
      ...own,
    ]
    return { id: 'archetype', heading: 'How you teach', text: lines.join('\n') }
  }
  const lines = archetypeBehaviours[persona.archetype].behaviour.map((rule) => `- ${rule}`)
  const manner = 'Do all of this in your own manner, as it is described here; where the two differ, your manner wins.'
  return { id: 'archetype', heading: 'How you behave in this talk', text: [...lines, manner, ...own].join('\n') }
}

function archetypeData({ archetype_specific_data: data, mode, name, gender }: Persona): string[] {
  return Object.entries(data).flatMap(([field, value]) => {
    const texts = leaves('', value).map(({ text }) => (mode === 'learn_mode' ? text : toldTo(text, { name, gender })))
    if (texts.length === 0) return []
    if (field === 'sub_type') return [partInIt[String(value)] ?? `Your part in it: ${String(value)}`]
    const label = `${mode === 'learn_mode' ? 'Their' : 'Your'} ${inWords(field)}`
    return texts.length === 1 ? [`${label}: ${texts[0]}`] : [`${label}:`, ...texts.map((text) => `  - ${text}`)]
  })
}

/** Sentence by sentence: one that cannot be turned safely does not keep the others in the third person. */
function toldTo(text: string, who: Who): string {
  const whole = restate(text, who, 'you')
  if (whole !== null) return whole.replace(learner, '$1he other person')
  const parts = sentences(text).map((part) => {
    const clause = part.text.replace(/\.$/u, '')
    const told = restate(part.text, who, 'you') ?? toldOfPersona(clause, who) ?? phraseToPersona(clause, who)
    if (told === null || told.toLowerCase() === clause.toLowerCase()) return part.text
    return told.charAt(0).toUpperCase() + told.slice(1).replace(/(?<![.!?…]["”»]?)$/u, '.')
  })
  return parts.join(' ').replace(learner, '$1he other person')
}

const learner = /\b(t)he learner\b/giu

const partInIt: Readonly<Record<string, string>> = {
  VICTIM: 'Your part in it: you are the one who was hurt, the victim.',
  PERPETRATOR: 'Your part in it: you are the one who is held responsible, the perpetrator in the eyes of others.',
  BYSTANDER: 'Your part in it: you were there and saw it, a bystander.',
}

/** What the expert of the learn mode does with the learner who is going to face such a person. */
function expertBehaviour({ archetype, knowledge = [] }: Persona): string[] {
  const { behaviour, endsWell, endsBadly } = archetypeBehaviours[archetype]
  return [
    'You are the experienced colleague who prepares the learner for this conversation. You know the matter, the person and the usual mistakes.',
    '- You explain one point at a time, in plain words, always tied to this scenario, and you give an example line the learner could say.',
    '- You ask the learner to try a line, and comment on it: one thing that was good, one thing to do better.',
    '- You answer questions about the matter from what is written here; what is not written here you do not make up, you say that it is not known.',
    '- The note tells you the points of the lesson, in order, where the learner stands in them, and which passages to quote: word for word, in quotation marks. You go at their pace, and each point is taught once.',
    '- Now and then the note has you ask whether a point was understood. Praise for an answer is short and earned; a wrong answer you put right kindly with the passage, and you do not insist.',
    '- When the note asks for a model dialogue, you show one in Markdown, each line under the name of its speaker, and say that it is a model.',
    '- When the points are through, or the learner is ready, the note has you hand over to the talk itself; until then you stay with the lesson.',
    'The person whom the learner will face behaves like this ("you" is that person):',
    ...[...behaviour, endsWell, endsBadly].map((rule) => `- ${rule}`),
    ...(knowledge.length > 0 ? ['The points you can teach:', ...knowledge.map((point) => `- ${point}`)] : []),
  ]
}
