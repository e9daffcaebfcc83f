import { z } from 'zod'
import { defineCheck, listed, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { allTexts } from '../persona-texts.ts'

const statuses = ['married', 'single', 'divorced', 'widowed', 'unmarried', 'separated'] as const

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  'no one two three four five six seven eight'.split(' ').map((word, value) => [word, value]),
)

/**
 * One family wherever it is told: as many children as wanted whenever somebody counts them, and no marital status but the
 * wanted one. What the document itself says of others, word for word, is left alone. Wanted: either or both.
 */
export default defineCheck(
  'one-family',
  {
    output: PersonaOutput,
    wanted: z.strictObject({
      children: z.number().int().min(0).optional(),
      status: z.enum(statuses).optional(),
    }),
  },
  (output, { children, status }) => {
    if (children === undefined && status === undefined)
      return { pass: false, reason: 'nothing is wanted of the family' }
    const document = output.document.toLowerCase().replace(/\s+/g, ' ')
    const text = allTexts(output).join('\n').toLowerCase()
    const counts = [
      ...text.matchAll(
        /\b(no|one|two|three|four|five|six|seven|eight|\d) (?:grown[- ]up |small |young )?(?:children|child|kids)\b/g,
      ),
    ]
      .filter(([said]) => !document.includes(said))
      .map(([said, count = '']) => ({ said, count: numbers[count] ?? Number(count) }))
    const told = statuses.filter((one) => isTold(one, text) && !isTold(one, document))
    const field = output.persona.generation_metadata.backbone?.marital_status ?? status
    return noneOf(
      [
        ...(children === undefined
          ? []
          : counts.filter(({ count }) => count !== children).map(({ said }) => `"${said}", wanted ${children}`)),
        ...(status === undefined ? [] : told.filter((one) => one !== status).map((one) => `${one}, wanted ${status}`)),
        ...(status !== undefined && !field?.startsWith(status) ? [`settled as ${field}, wanted ${status}`] : []),
      ],
      `children counted ${counts.length} times, marital status told as ${listed(told)}`,
    )
  },
)

/** "A single moment" and "separated by a wall" say nothing of a family. */
function isTold(status: (typeof statuses)[number], text: string): boolean {
  const before = status === 'single' ? '(?!\\s+\\p{L})|single (?:mother|father|parent|man|woman|and)' : '(?! by| into)'
  return new RegExp(`\\b${status}\\b${before}`, 'u').test(text)
}
