import { defineCheck } from '../check.ts'
import { Movement, movement } from '../movement.ts'
import { TalkOutput } from '../outputs.ts'

/** A good course is rewarded: each named part of the disposition ends at least `by` higher than it began. */
export default defineCheck('disposition-rises', { output: TalkOutput, wanted: Movement }, (talk, wanted) =>
  movement(talk, wanted, 1),
)
