import { z } from 'zod'
import { words } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/**
 * The right side speaks first, the persona knows how it begins, and a first line is speech: a sentence or more, nothing in
 * the third person. Wanted: who opens.
 */
export default defineCheck(
  'opens-as',
  { output: PersonaOutput, wanted: z.enum(['persona', 'learner']) },
  ({ persona: { name, conversation_rules: rules } }, opener) => {
    const line = rules.opening_line ?? ''
    const first = (name ?? '').split(' ').find((part) => !part.endsWith('.')) ?? ''
    return noneOf(
      [
        ...(rules.opens === opener ? [] : [`the ${rules.opens ?? 'nobody'} opens, wanted the ${opener}`]),
        ...(words(rules.opening_behavior).length >= 5 ? [] : [`begins by "${rules.opening_behavior}", wanted how`]),
        ...(opener === 'persona' && !/\p{L}.*[.!?…]["”’»]?$/u.test(line)
          ? [`the first line is "${line}", wanted a sentence`]
          : []),
        ...(opener === 'learner' && line !== '' ? [`has a first line, "${line}", though the learner opens`] : []),
        ...(/^(?:he|she|you) \p{L}+s?\b/iu.test(line) && /^(?:he|she)/i.test(line)
          ? [`the first line tells: "${line}"`]
          : []),
        ...(first !== '' && new RegExp(`^${first} (?:says|asks|is|has)`, 'u').test(line)
          ? [`the first line tells: "${line}"`]
          : []),
      ],
      `the ${opener} opens${line === '' ? '' : `: "${line}"`}`,
    )
  },
)
