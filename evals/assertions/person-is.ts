import { z } from 'zod'
import { words } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

const Wanted = z.strictObject({
  name: z.string().optional(),
  age: z.number().optional(),
  gender: z.string().optional(),
  city: z.union([z.string(), z.array(z.string()).min(1)]).optional(), // several: any of them is right
  country: z.string().optional(),
  speaks: z.array(z.string()).optional(),
  never_speaks: z.array(z.string()).optional(),
})

/** The person is who the document says: any of name, age, gender, city, country, languages. */
export default defineCheck('person-is', { output: PersonaOutput, wanted: Wanted }, ({ persona }, wanted) => {
  const { name, age, gender, location } = persona
  const said = { name, age, gender, city: location.city ?? null, country: location.country }
  const languages = location.languages_spoken
  const fields = (['name', 'age', 'gender', 'city', 'country'] as const).filter((field) => wanted[field] !== undefined)
  const complaints = [
    ...fields
      .filter((field) => ![wanted[field]].flat().some((one) => namesAll(String(said[field] ?? ''), String(one))))
      .map((field) => `${field} is ${JSON.stringify(said[field])}, wanted ${JSON.stringify(wanted[field])}`),
    ...(wanted.speaks ?? [])
      .filter((one) => !languages.includes(one))
      .map((one) => `speaks ${languages.join(', ')}, wanted ${one}`),
    ...(wanted.never_speaks ?? [])
      .filter((one) => languages.includes(one))
      .map((one) => `speaks ${languages.join(', ')}, wanted no ${one}`),
  ]
  if (fields.length === 0 && !wanted.speaks && !wanted.never_speaks) complaints.push('nothing is wanted of the person')
  return noneOf(
    complaints,
    fields.map((field) => `${field} ${JSON.stringify(said[field])}`).join(', ') || `speaks ${languages.join(', ')}`,
  )
})

/** Titles and second places may be added ("Dr. Helena Sarmento", "Boavista, Porto"): every wanted word has to be there. */
function namesAll(said: string, wanted: string): boolean {
  const there = new Set(words(said))
  return words(wanted).every((word) => there.has(word))
}
