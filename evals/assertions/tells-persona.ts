import { z } from 'zod'
import { restate } from '../../src/language/perspective.ts'
import { reach, searchable, withoutNames } from '../../src/language/reach.ts'
import { numbersIn, sentences } from '../../src/language/text.ts'
import type { Persona } from '../../src/persona/persona.ts'
import { leaves } from '../../src/persona/statements.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { type Section, sectionOfCategory, sectionsOf } from '../prompt-sections.ts'

/** Share of a value's content words that must stand together: a prompt may turn a value into a sentence. */
const toldFrom = 0.7

const partsOfPersona = {
  identity: ({ name, age, gender, role }: Persona) => leaves('', { name, age, gender, role }),
  description: ({ description }: Persona) => leaves('', { description }),
  location: ({ location }: Persona) => leaves('location', location as never),
  archetype_data: ({ archetype_specific_data }: Persona) =>
    leaves('', archetype_specific_data).filter(({ id }) => id !== 'sub_type'),
  details: ({ detail_categories }: Persona) => leaves('', detail_categories),
  narratives: ({ narratives = {} }: Persona) =>
    Object.entries(narratives).flatMap(([category, text]) =>
      sentences(text).map((sentence) => ({ id: category, text: sentence.text })),
    ),
  opening: ({ conversation_rules: { opening_behavior, opening_line } }: Persona) =>
    leaves('', { opening_behavior, opening_line: opening_line ?? null }),
  style: ({ conversation_rules: { response_style } }: Persona) => leaves('', { response_style }),
  triggers: ({ conversation_rules: { behavioral_triggers: triggers } }: Persona) =>
    leaves('', {
      what_engages: triggers.what_engages,
      what_frustrates: triggers.what_frustrates,
      what_escalates: triggers.what_escalates,
      what_ends_conversation: triggers.what_ends_conversation,
    }),
} as const

const names = Object.keys(partsOfPersona) as (keyof typeof partsOfPersona)[]

/** Nothing of these parts of the persona document is lost on the way into the prompt, no value and no figure. */
export default defineCheck(
  'tells-persona',
  { output: PersonaOutput, wanted: z.array(z.enum(names)).min(1) },
  ({ persona, system_prompt }, wanted) => {
    const whole = searchable(system_prompt)
    const sections = sectionsOf(system_prompt)
    const values = wanted.flatMap((part) => partsOfPersona[part](persona).map((value) => ({ part, ...value })))
    if (values.length === 0) return { pass: false, reason: `the persona has no ${wanted.join(', ')} to be told` }
    const lost = values.filter(({ text }) => !isTold(text, persona, whole))
    const elsewhere = wanted.includes('narratives') ? paragraphsElsewhere(persona, sections) : []
    return noneOf(
      [
        ...lost.map(({ part, id, text }) => `${part} ${id}: "${text}" is not told`),
        ...elsewhere.map((category) => `the paragraph of ${category} does not stand in its section`),
      ],
      `all ${values.length} values of ${wanted.join(', ')} told`,
    )
  },
)

/** What an earlier section has told need not be told again, so half a paragraph is enough. */
const ownShare = 0.5

function paragraphsElsewhere(persona: Persona, sections: readonly Section[]): string[] {
  return Object.entries(persona.narratives ?? {})
    .filter(([category, paragraph]) => {
      const section = sections[sectionOfCategory(category, sections, persona)]
      const told = searchable(section?.lines.join('\n') ?? '')
      const parts = sentences(paragraph).map(({ text }) => text)
      return parts.filter((part) => isTold(part, persona, told)).length < parts.length * ownShare
    })
    .map(([category]) => category)
}

function isTold(text: string, persona: Persona, where: ReturnType<typeof searchable>): boolean {
  const wordings = [text === persona.name ? text : withoutNames(text, persona.name), restate(text, persona, 'you')]
  const missesNumber = numbersIn(text).some((number) => !where.numbers.has(number))
  return !missesNumber && wordings.some((wording) => wording !== null && reach(wording, where) >= toldFrom)
}
