import { z } from 'zod'
import { Mode } from '../../src/persona/persona.ts'
import { Label } from './labels.ts'
import type { LabelledTalk } from './script.ts'

/** What a case changes in a labelled talk, in this order. Turns are counted as the file has them. */
export const TalkChanges = z.strictObject({
  mode: Mode.optional(),
  keep: z.number().int().min(0).optional(), // the first turns only
  order: z.array(z.number().int().positive()).optional(),
  insert: z
    .array(z.strictObject({ after: z.number().int().min(0), learner: z.string(), reply: z.string() }))
    .optional(),
  reply_adds: z.string().optional(), // the other person says this too, in every turn
  apostrophes: z.literal('curly').optional(),
  labels: z.record(z.string(), Label).optional(), // what is to be said now, where that changes
})
export type TalkChanges = z.infer<typeof TalkChanges>

/** @returns the talk as the case wants it */
export function changed(talk: LabelledTalk, changes: TalkChanges): LabelledTalk {
  const { keep = talk.turns.length, insert = [], reply_adds, apostrophes, labels = {} } = changes
  const kept = talk.turns.slice(0, keep)
  const ordered = changes.order ? changes.order.map((number) => turnAt(kept, number)) : kept
  const inserted = (place: number) =>
    insert.filter(({ after }) => after === place).map(({ learner, reply }) => ({ learner, reply }))
  const turns = [...inserted(0), ...ordered.flatMap((turn, at) => [turn, ...inserted(at + 1)])]
  return {
    ...talk,
    labels: { ...talk.labels, ...labels },
    turns: turns.map(({ learner, reply }) => ({
      learner: apostrophes === 'curly' ? learner.replaceAll("'", '’') : learner,
      reply: reply_adds === undefined ? reply : `${reply} ${reply_adds}`,
    })),
  }
}

function turnAt(turns: LabelledTalk['turns'], number: number): LabelledTalk['turns'][number] {
  const turn = turns[number - 1]
  if (!turn) throw new Error(`evals: the talk has no turn ${number}`)
  return turn
}
