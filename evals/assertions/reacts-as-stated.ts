import { z } from 'zod'
import { reach, searchable } from '../../src/language/reach.ts'
import { defineCheck, listed, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { reactionsOf } from '../persona-texts.ts'

/** Cases state reactions in a trainer's own words. */
const inSubstance = 0.6

const kinds = ['what_engages', 'what_frustrates', 'what_escalates', 'what_ends_conversation'] as const

const Wanted = z.strictObject({
  told: z.array(z.strictObject({ when: z.string().min(1), in: z.array(z.enum(kinds)).min(1) })).min(1),
  listed: z.number().int().min(0),
})

/**
 * Each reaction that the document states (`when`: what happens then, in own words) is told in the prompt; at least `listed`
 * of them stand among the persona's reactions, and each of those on the side a trainer would put it (`in`).
 */
export default defineCheck('reacts-as-stated', { output: PersonaOutput, wanted: Wanted }, (output, wanted) => {
  const reactions = reactionsOf(output.persona)
  const prompt = searchable(output.system_prompt)
  const measured = wanted.told.map((one) => ({
    ...one,
    at: kinds.filter((kind) => reactions[kind].some((text) => reach(one.when, searchable(text)) >= inSubstance)),
    told: reach(one.when, prompt),
  }))
  const found = measured.filter(({ at }) => at.length > 0)
  return noneOf(
    [
      ...measured
        .filter(({ told }) => told < inSubstance)
        .map(({ when, told }) => `"${when}" is told to ${Math.round(told * 100)} %, wanted 60 %`),
      ...found.flatMap(({ when, at, in: allowed }) =>
        at
          .filter((kind) => !allowed.includes(kind))
          .map((kind) => `"${when}" stands under ${kind}, wanted ${listed(allowed)}`),
      ),
      ...(found.length < wanted.listed
        ? [`${found.length} of ${measured.length} stand among the reactions, wanted ${wanted.listed}`]
        : []),
    ],
    `${measured.length} stated reactions told, ${found.length} among the reactions, each on its side`,
  )
})
