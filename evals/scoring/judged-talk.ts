import { createHash } from 'node:crypto'
import type { Assessment } from '../../src/assessment/assessment.ts'
import type { Conversation, Turn } from '../../src/conversation/conversation.ts'
import { answerBlocked } from '../../src/conversation/guards/answer-blocked.ts'
import { judgeLine } from '../../src/conversation/guards/index.ts'
import { madeOnce } from '../made-before.ts'
import type { JudgedTalk } from '../outputs.ts'
import { product } from '../product.ts'
import { build, once } from '../providers/scenario.ts'
import { changed, type TalkChanges } from './changes.ts'
import { type LabelledTalk, labelledTalk } from './script.ts'

/** @returns the labelled talk, changed as the case wants it, and what the product says of it, asked twice */
export async function judgedTalk(name: string, changes: TalkChanges = {}, repeat = 0): Promise<JudgedTalk> {
  const written = labelledTalk(name)
  const talk = changed(written, changes)
  const conversation = await conversationOf(name, talk, changes, repeat)
  return {
    name,
    archetype: talk.archetype,
    level: talk.level,
    labels: talk.labels,
    turns: conversation.turns.map(({ turn, learner, reply, verdicts }) => ({ turn, learner, reply, verdicts })),
    assessment: await assessed(conversation, repeat),
    again: await assessed(conversation, repeat),
    before: Object.keys(changes).length === 0 ? null : await unchanged(name, written, repeat),
  }
}

const known = new Map<string, Promise<Assessment>>()

/** The assessment of the talk as it was written, made once. */
function unchanged(name: string, talk: LabelledTalk, repeat: number): Promise<Assessment> {
  return once(known, `${repeat} ${name}`, async () => assessed(await conversationOf(name, talk, {}, repeat), repeat))
}

async function assessed(conversation: Conversation, repeat: number): Promise<Assessment> {
  const { roleplay } = await product(repeat)
  return madeOnce('assessments', whatIsJudged(conversation), null, () => roleplay.assessDocument(conversation))
}

/** All of a talk but what its judge never reads and what differs from run to run. */
function whatIsJudged(conversation: Conversation): string {
  const { id: _, system_prompt: __, versions: ___, started_at: ____, ...judged } = conversation
  return createHash('sha256').update(JSON.stringify(judged)).digest('hex')
}

/** A talk of the product's own shape: its persona, its opening, and what its guards say of the learner's lines. */
async function conversationOf(
  name: string,
  talk: LabelledTalk,
  { mode }: TalkChanges,
  repeat: number,
): Promise<Conversation> {
  const { scenario, document, archetype } = talk
  const { persona } = await build({ scenario, document, mode: mode ?? 'assess_mode' }, repeat)
  if (persona.archetype !== archetype)
    throw new Error(`evals: ${name} is labelled for ${archetype}, its scenario was read as ${persona.archetype}`)
  const begun = await (await product(repeat)).roleplay.startConversation(persona.id)
  return talk.turns.reduce(withTurn, begun)
}

/** What is said after the guards have ended a talk was never said. */
function withTurn(conversation: Conversation, { learner, reply }: LabelledTalk['turns'][number]): Conversation {
  if (conversation.ended) return conversation
  const { persona, mode, turns } = conversation
  const { blocked, noted } = judgeLine(learner, {
    persona,
    mode,
    earlierLines: turns.map((turn) => turn.learner),
    earlierVerdicts: turns.map(({ verdicts }) => verdicts),
  })
  const number = turns.length + 1
  const answer = blocked && answerBlocked(blocked, persona, number, { line: learner, helplines: [] })
  const turn: Turn = {
    turn: number,
    message_id: `line-${number}`,
    learner,
    reply: answer?.reply ?? reply,
    verdicts: blocked ? [...noted, blocked] : [...noted],
    disposition: conversation.disposition,
    moved_by: [],
    used: [],
    source: blocked ? 'guard' : 'rules',
    error: null,
  }
  return {
    ...conversation,
    turns: [...turns, turn],
    flags: [...conversation.flags, ...(answer?.flags ?? [])],
    ...(answer?.ended ? { ended: answer.ended, status: 'ended' as const } : {}),
  }
}
