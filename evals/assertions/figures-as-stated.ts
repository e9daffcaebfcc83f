import { z } from 'zod'
import { sentences, words } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { allTexts, figuresIn } from '../persona-texts.ts'

const Wanted = z
  .array(
    z.strictObject({
      of: z.string().min(1), // words that stand beside the figure wherever it is told, all of them, in one clause
      figure: z.string().min(1), // as the document has it
      unit: z.string().min(1), // the word or sign before or behind it
    }),
  )
  .min(1)

/**
 * What the document counts is told with the document's figure and with no other: wherever a clause speaks `of` it and
 * gives a number with that `unit`, the number is `figure`, and at least one clause does.
 */
export default defineCheck('figures-as-stated', { output: PersonaOutput, wanted: Wanted }, (output, wanted) => {
  const clauses = allTexts(output).flatMap((text) => sentences(text).flatMap((sentence) => sentence.text.split(/;\s+/)))
  return noneOf(
    wanted.flatMap(({ of, figure, unit }) => {
      const about = clauses.filter((clause) => holdsAll(clause, of) && figuresWith(unit, clause).length > 0)
      const [right] = figuresIn(figure)
      if (right === undefined) return [`"${figure}" is no figure: the case is wrong`]
      const wrong = about.filter((clause) => !figuresWith(unit, clause).includes(right))
      return [
        ...(about.length === wrong.length ? [`no clause says ${figure} ${unit} of "${of}"`] : []),
        ...[...new Set(wrong)].map(
          (clause) => `${figuresWith(unit, clause).join(', ')} ${unit} of "${of}", wanted ${figure}: "${clause}"`,
        ),
      ]
    }),
    `${wanted.length} figures told as stated, and no other in their place`,
  )
})

/** Words may have endings: "instalment" stands in "instalments", "rent" not in "current". */
function holdsAll(clause: string, of: string): boolean {
  const said = words(clause)
  return words(of).every((word) => said.some((one) => one.startsWith(word)))
}

function figuresWith(unit: string, clause: string): string[] {
  const sign = unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const figure = "\\d[\\d.,:’' ]*\\d|\\d"
  const beside = new RegExp(`(?:${figure})(?=[ -]?(?:${sign}))|(?<=(?:${sign}) ?)(?:${figure})`, 'giu')
  return [...clause.matchAll(beside)].flatMap(([number]) => figuresIn(number))
}
