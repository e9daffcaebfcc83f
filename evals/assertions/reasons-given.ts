import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/** Each chosen category says why it was chosen, and quotes only what stands in the document. Wanted: true. */
export default defineCheck('reasons-given', { output: PersonaOutput, wanted: switchedOn }, ({ document, persona }) => {
  const { category_reasons: reasons = {}, category_evidence: evidence = {} } = persona.generation_metadata
  const chosen = persona.detail_categories_included
  return noneOf(
    [
      ...chosen
        .filter((name) => (reasons[name] ?? '').trim().split(/\s+/).length < 3)
        .map((name) => `${name} was chosen for "${reasons[name] ?? ''}", wanted a reason of three words or more`),
      ...Object.entries(evidence)
        .filter(([, { quote, start, end }]) => document.slice(start, end) !== quote)
        .map(([name, { quote }]) => `${name} rests on "${quote}", which does not stand there`),
      ...Object.keys(reasons)
        .filter((name) => !chosen.includes(name))
        .map((name) => `a reason is given for ${name}, which was not chosen`),
    ],
    `${chosen.length} categories, each with a reason, ${Object.keys(evidence).length} with a passage`,
  )
})
