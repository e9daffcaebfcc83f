import { words } from '../../src/language/text.ts'
import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { sectionsOf } from '../prompt-sections.ts'

/**
 * The prompt makes its reader one person: the persona's name, age, gender and role, no second name or age beside them, and
 * whoever talks to them is somebody else. Wanted: true.
 */
export default defineCheck(
  'one-person',
  { output: PersonaOutput, wanted: switchedOn },
  ({ persona, system_prompt }) => {
    const { name, age, gender, role, scene } = persona
    const identity = sectionsOf(system_prompt)[0]?.lines.join('\n') ?? ''
    const told = new Set(words(identity))
    const missing = [name, age, gender, role].filter(
      (value) => value !== null && !words(String(value)).every((word) => told.has(word)),
    )
    const ages = [
      ...system_prompt.matchAll(/\byou(?:'re| are)(?:[^.\n]{0,40}?,)? (\d{1,3})(?: years old|, (?:fe)?male\b)/giu),
    ]
    const names = [...system_prompt.matchAll(/\b[Yy]ou are ((?:\p{Lu}[\p{L}.'’-]+ ?){2,4})/gu)].map(([, one = '']) =>
      one.trim(),
    )
    const own = new Set(words(name ?? ''))
    const learner = scene?.learner_role ?? null
    return noneOf(
      [
        ...missing.map((value) => `who they are does not tell "${value}"`),
        ...ages.filter(([, one]) => one !== String(age)).map(([text]) => `"${text}", wanted ${age}`),
        ...names
          .filter((one) => !words(one).every((word) => own.has(word)))
          .map((one) => `"You are ${one}", wanted ${name}`),
        ...(learner !== null && new RegExp(`\\byou are (?:an? |the )?${escaped(learner)}`, 'i').test(system_prompt)
          ? [`the learner's part ("${learner}") is given to the person`]
          : []),
        ...(learner !== null && identity.includes(learner) && !role.includes(learner)
          ? [`who they are tells the learner's part: "${learner}"`]
          : []),
        ...(learner !== null && !words(learner).every((word) => words(system_prompt).includes(word))
          ? [`nothing tells that the other person is ${learner}`]
          : []),
      ],
      `${name}, ${age}, ${gender}, ${role}; the other person is ${learner ?? 'not described'}`,
    )
  },
)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
