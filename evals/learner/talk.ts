import type { Conversation } from '../../src/conversation/conversation.ts'
import type { Roleplay } from '../../src/roleplay.ts'
import type { StepRunner } from '../../src/step.ts'
import type { LearnerBrief } from './brief.ts'
import type { Exchange, Skill } from './learner.ts'
import { sayNext } from './say-next.ts'

/** A talk that a simulated learner held, and how many of its lines a model worded. */
export interface SimulatedTalk {
  readonly conversation: Conversation
  readonly byModel: number
}

export interface TalkRequest {
  readonly roleplay: Roleplay
  readonly personaId: string
  readonly brief: LearnerBrief
  readonly skill: Skill
  readonly seed: number
  readonly run: StepRunner
}

export const maxTurns = 24

/** Holds a talk until it has ended, the learner has taken leave twice without being let go, or 24 turns are over. */
export async function holdTalk({ roleplay, personaId, brief, skill, seed, run }: TalkRequest): Promise<SimulatedTalk> {
  const { id, opening } = await roleplay.startConversation(personaId)
  const exchanges: Exchange[] = []
  let byModel = 0
  while (exchanges.length < maxTurns && exchanges.filter(({ does }) => does === 'close').length < 2) {
    const { value, source } = await run(sayNext, { brief, skill, seed, opening, exchanges })
    if (source === 'model') byModel++
    for await (const event of await roleplay.sendMessage(id, { id: `line-${exchanges.length + 1}`, text: value.line }))
      void event // the turn is saved when its events end
    const { turns, ended } = await roleplay.getConversation(id)
    exchanges.push({ learner: value.line, does: value.does, reply: turns.at(-1)?.reply ?? '' })
    if (ended) break
  }
  return { conversation: await roleplay.getConversation(id), byModel }
}
