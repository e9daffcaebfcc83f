import { z } from 'zod'
import { reach, searchable } from '../../src/language/reach.ts'
import { defineCheck } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

const Wanted = z.strictObject({ turn: z.number().int().min(0), one_of: z.array(z.string().min(1)).min(1) })

/** A person tells things in other words than a document, and seldom all of it at once. */
const inSubstance = 0.5

/** By this turn one of these statements has been told, in the opening or in any reply. */
export default defineCheck(
  'told-by',
  { output: TalkOutput, wanted: Wanted },
  ({ opening, turns }, { turn, one_of }) => {
    const said = [opening ?? '', ...turns.filter((one) => one.turn <= turn).map(({ reply }) => reply)]
    const pass = said.some((text) => one_of.some((statement) => reach(statement, searchable(text)) >= inSubstance))
    return { pass, reason: `by turn ${turn}: "${said.join(' / ')}", wanted one of: ${one_of.join(' | ')}` }
  },
)
