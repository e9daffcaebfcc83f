import { defineCheck } from '../check.ts'
import { Movement, movement } from '../movement.ts'
import { TalkOutput } from '../outputs.ts'

/** A bad course has its price: each named part of the disposition ends at least `by` lower than it began. */
export default defineCheck('disposition-falls', { output: TalkOutput, wanted: Movement }, (talk, wanted) =>
  movement(talk, wanted, -1),
)
