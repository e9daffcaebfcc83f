import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { type JudgedTalk, ScoringOutput } from '../outputs.ts'

const Wanted = z.enum(['lesson', 'risk', 'silence'])

/** What the sentence to the reader has to speak of; where nothing was said the criteria tell it, each for itself. */
const speaksOf = { lesson: /\b(?:lesson|expert|teach|learn)/i, risk: /\b(?:risk|safe|danger|harm|crisis)/i } as const

/**
 * The talk has no score, which is not a score of 0, and it says why: a `lesson` with the expert; somebody at `risk`, of whom
 * nothing at all is judged; or `silence`, nothing that could be judged.
 */
export default defineCheck('not-scored-because', { output: ScoringOutput, wanted: Wanted }, ({ talks }, why) =>
  noneOf(
    talks.flatMap((talk) => complaintsOf(talk, why).map((complaint) => `${talk.name}: ${complaint}`)),
    `no score: ${why}`,
  ),
)

function complaintsOf({ assessment }: JudgedTalk, why: z.infer<typeof Wanted>): string[] {
  const { score01, not_scored, criteria } = assessment
  const judged = criteria.filter(({ value }) => value !== null)
  return [
    ...(score01 === null ? [] : [`the score is ${score01}, wanted none (${why})`]),
    ...(why === 'silence' || speaksOf[why].test(not_scored ?? '') ? [] : [`"${not_scored}" does not tell of a ${why}`]),
    ...(why === 'lesson' ? [] : judged.map(({ id, value }) => `${id} is ${value}, wanted not judged (${why})`)),
  ]
}
