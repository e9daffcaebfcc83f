import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { SeveralOutput } from '../outputs.ts'

/** What says for what a persona was made, and is no part of the person. */
const notThePerson = new Set(['id', 'mode', 'generation_metadata'])

/** All of them are the same person with the same prompt, whatever they were made for. Wanted: true. */
export default defineCheck('same-person', { output: SeveralOutput, wanted: switchedOn }, ({ built }) => {
  const [first, ...others] = built.map(({ label, persona, system_prompt }) => ({
    label,
    person: { ...persona, system_prompt } as Record<string, unknown>,
  }))
  const complaints = others.flatMap(({ label, person }) =>
    [...new Set([...Object.keys(person), ...Object.keys(first?.person ?? {})])]
      .filter((key) => !notThePerson.has(key))
      .filter((key) => JSON.stringify(person[key]) !== JSON.stringify(first?.person[key]))
      .map((key) => `${key} of ${label} is not that of ${first?.label}, wanted the same`),
  )
  return noneOf(complaints, `${built.map(({ label }) => label).join(' and ')} are the same person`)
})
