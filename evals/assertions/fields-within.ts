import { z } from 'zod'
import { leaves } from '../../src/persona/statements.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/** Every category has between `min` and `max` fields, none of them empty (the contract says 5 to 10). */
export default defineCheck(
  'fields-within',
  { output: PersonaOutput, wanted: z.strictObject({ min: z.number().int(), max: z.number().int() }) },
  ({ persona }, { min, max }) => {
    const categories = Object.entries(persona.detail_categories)
    const complaints = categories.flatMap(([name, fields]) => {
      const count = Object.keys(fields).length
      const empty = Object.keys(fields).filter((field) =>
        leaves('', fields[field] ?? null).every(({ text }) => text.trim() === ''),
      )
      return [
        ...(count < min || count > max ? [`${name} has ${count} fields, wanted ${min} to ${max}`] : []),
        ...empty.map((field) => `${name}.${field} is empty`),
      ]
    })
    if (categories.length === 0) complaints.push('the persona has no categories')
    return noneOf(
      complaints,
      `${categories.map(([name, fields]) => `${name} ${Object.keys(fields).length}`).join(', ')}; wanted ${min} to ${max}`,
    )
  },
)
