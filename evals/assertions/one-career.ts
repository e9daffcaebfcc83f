import { z } from 'zod'
import { contentStems, sentences } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { allTexts } from '../persona-texts.ts'

/**
 * One employer and one length of service wherever they are told. Wanted: `employer`, words that stand wherever the person's
 * workplace is named, and, where the document counts them, the `years` in the trade.
 */
export default defineCheck(
  'one-career',
  {
    output: PersonaOutput,
    wanted: z.strictObject({ employer: z.string().min(1).optional(), years: z.number().int().positive().optional() }),
  },
  (output, { employer, years }) => {
    if (employer === undefined && years === undefined) return { pass: false, reason: 'nothing is wanted of the career' }
    const said = allTexts(output).flatMap((text) => sentences(text).map((sentence) => sentence.text))
    const workplaces = [
      ...new Set(
        said.flatMap((text) =>
          [...text.matchAll(/\b[Yy]ou(?:r workplace(?: is)?:?| work (?:for|at)) ([^.;]+)/g)].map(
            ([, place = '']) => place,
          ),
        ),
      ),
    ]
    const counted = said.flatMap((text) =>
      [
        ...text.matchAll(
          /\b(\d+) years (?:in (?:this line of work|the trade|the job|practice)|of (?:practice|experience|service))/g,
        ),
      ].map(([, count = '']) => ({ count, text })),
    )
    const invented = said.filter((text) =>
      /\b(?:of|for|at) (?:one|your) (?:employer|firm) (?:called )?\p{Lu}/u.test(text),
    )
    const known = new Set(contentStems(`${employer ?? ''} ${output.document}`))
    return noneOf(
      [
        ...(employer !== undefined && !said.some((text) => holds(text, employer))
          ? [`nothing names "${employer}"`]
          : []),
        ...workplaces
          .filter((place) => !contentStems(place).some((stem) => known.has(stem)))
          .map((place) => `works at ${place}, wanted ${employer ?? 'what the document names'}`),
        ...invented
          .filter((text) => employer !== undefined && !holds(text, employer))
          .map((text) => `another employer: "${text}"`),
        ...(years === undefined
          ? []
          : counted
              .filter(({ count }) => Number(count) !== years)
              .map(({ count, text }) => `${count} years of work, wanted ${years}: "${text}"`)),
      ],
      `one career in ${said.length} sentences`,
    )
  },
)

function holds(text: string, employer: string): boolean {
  const stems = new Set(contentStems(text))
  return contentStems(employer).every((stem) => stems.has(stem))
}
