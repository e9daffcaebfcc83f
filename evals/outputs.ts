import { z } from 'zod'
import { Assessment } from '../src/assessment/assessment.ts'
import { Disposition, Ended } from '../src/conversation/conversation.ts'
import { Verdict } from '../src/conversation/guards/guard.ts'
import { Persona } from '../src/persona/persona.ts'
import { PromptCheck } from '../src/prompt/check-prompt.ts'
import { archetypes, Template } from '../src/scenario/template.ts'
import { Label } from './scoring/labels.ts'

/** What the `persona` provider gives: the document, what was read from it, and the person made of that. */
export const PersonaOutput = z.object({
  document: z.string(),
  template: Template,
  persona: Persona,
  system_prompt: z.string().min(1),
  prompt_check: PromptCheck,
})
export type PersonaOutput = z.infer<typeof PersonaOutput>

/** What the `several` provider gives: personas to be laid beside each other, the first one being what the others are held against. */
export const SeveralOutput = z.object({
  built: z.array(z.object({ label: z.string(), persona: Persona, system_prompt: z.string() })).min(2),
})
export type SeveralOutput = z.infer<typeof SeveralOutput>

/** What the `talk` provider gives: a script of the learner's lines, played to its end or to the end of the talk. */
export const TalkOutput = z.object({
  persona: Persona,
  opening: z.string().nullable(),
  start: Disposition,
  turns: z
    .array(
      z.object({
        turn: z.number().int(),
        learner: z.string(),
        reply: z.string(),
        verdicts: z.array(Verdict),
        disposition: Disposition,
        moved_by: z.array(z.string()),
        source: z.enum(['model', 'rules', 'guard']).optional(), // who worded the reply
      }),
    )
    .min(1),
  ended: Ended.nullable(),
})
export type TalkOutput = z.infer<typeof TalkOutput>

/** What the learner is shown of a turn beside its text. */
export const SeenTurn = z.object({
  turn: z.number().int(),
  verdicts: z.array(z.record(z.string(), z.unknown())),
  disposition: Disposition.nullable(),
  hint: z.string().optional(),
})

/** What the `talk` provider gives with `watch: true`: what learner and trainer are shown of the talk, and its assessment. */
export const WatchedTalk = TalkOutput.extend({
  watch: z.object({
    flags: z.array(z.string()), // for the trainer
    page: z.array(SeenTurn), // the learner's view of the talk
    stream: z.array(SeenTurn), // what the stream of each message tells beside its text
    assessment: z.object({
      score01: z.number().nullable(),
      not_scored: z.string().nullable(),
      criteria: z.array(z.object({ id: z.string(), value: z.number().nullable() })),
    }),
  }),
})
export type WatchedTalk = z.infer<typeof WatchedTalk>

/** What the `guard` provider gives: what would become of one line. */
export const GuardOutput = z.object({
  rule: z.string().nullable(),
  action: z.string().nullable(),
  delivered: z.string().nullable(), // output side: what the learner would have read
  cuts: z
    .array(
      z.object({ way: z.string(), rule: z.string().nullable(), action: z.string().nullable(), delivered: z.string() }),
    )
    .optional(), // output side: the same for each way of cutting the reply
})
export type GuardOutput = z.infer<typeof GuardOutput>

/** @returns everything the persona said in a talk, its opening included */
export function spokenIn({ opening, turns }: TalkOutput): string[] {
  return [...(opening === null ? [] : [opening]), ...turns.map(({ reply }) => reply)]
}

/** A labelled talk and what the product says of it. */
export const JudgedTalk = z.object({
  name: z.string(),
  archetype: z.enum(archetypes),
  level: z.enum(['good', 'middling', 'poor']),
  labels: z.record(z.string(), Label),
  turns: z.array(
    z.object({ turn: z.number().int(), learner: z.string(), reply: z.string(), verdicts: z.array(Verdict) }),
  ),
  assessment: Assessment,
  again: Assessment, // the same, asked once more
  before: Assessment.nullable(), // of the talk as it was written, when the case changes it
})
export type JudgedTalk = z.infer<typeof JudgedTalk>

/** What the `assessment` provider gives. */
export const ScoringOutput = z.object({ talks: z.array(JudgedTalk).min(1) })
export type ScoringOutput = z.infer<typeof ScoringOutput>
