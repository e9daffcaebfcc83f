import { assess } from '../../src/assessment/assess.ts'
import type { Report } from '../../src/assessment/report/report.ts'
import { type ReportParts, reportOf } from '../../src/assessment/report/report-of.ts'
import type { Conversation } from '../../src/conversation/conversation.ts'
import { createStepRunner } from '../../src/step.ts'
import { aConversation, aTurn } from './personas.ts'

/** A talk of seven lines, good and bad, with a learner who writes markup. */
export const hostileTalk: Conversation = aConversation({
  status: 'ended',
  mode: 'assess_mode',
  learner: { id: 'learner-1', name: 'Rui <b>Costa</b>' },
  started_at: '2026-03-02T09:00:00.000Z',
  ended_at: '2026-03-02T09:11:00.000Z',
  ended: { outcome: 'learner', reason: 'You have ended the talk.' },
  turns: [
    aTurn(1, {
      learner: 'Good morning. <script>alert("x")</script> What can I do for you?',
      reply: 'Tomas was in hospital again. I am so afraid at night.',
      moved_by: ['greeting'],
      disposition: { rapport: 0.42, progress: 0.1, patience: 0.65 },
    }),
    aTurn(2, {
      learner: 'You should simply air the room more often.\n# Nobody **else** complains',
      reply: 'So that is what you think.',
      moved_by: ['dismissal', 'advice'],
      disposition: { rapport: 0.25, progress: 0.05, patience: 0.42 },
    }),
    aTurn(3, {
      learner: 'How has it been for you and Tomas since November?',
      reply: 'Every night he coughs | and I sit beside him & count.',
      moved_by: ['open_question'],
      disposition: { rapport: 0.33, progress: 0.1, patience: 0.46 },
    }),
    aTurn(4, {
      learner: 'Look at [this](https://evil.example) & <img src=x onerror=alert(1)>, somebody will look into it soon.',
      reply: 'That is what the leaflet said.',
      moved_by: ['vague_claim'],
      disposition: { rapport: 0.3, progress: 0.08, patience: 0.38 },
    }),
  ],
})

/** @returns the report of a talk as the rules engine judges it */
export async function aReport(
  conversation: Conversation = hostileTalk,
  changes: Partial<Omit<ReportParts, 'conversation'>> = {},
): Promise<Report> {
  const assessment = await assess(conversation, null, createStepRunner({ model: null }))
  return reportOf({ conversation, title: 'The damp flat <3', assessment, review: null, earlier: [], ...changes })
}
