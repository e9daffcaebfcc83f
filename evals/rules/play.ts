import type { Conversation } from '../../src/conversation/conversation.ts'
import type { Roleplay } from '../../src/roleplay.ts'

/** A talk that was played, and the milliseconds of each of its turns, storing included. */
export interface PlayedTalk {
  readonly conversation: Conversation
  readonly ms: readonly number[]
}

/** Plays the learner's lines in one conversation, until they are through or the talk has ended. */
export async function play(roleplay: Roleplay, personaId: string, lines: readonly string[]): Promise<PlayedTalk> {
  const { id } = await roleplay.startConversation(personaId)
  const ms: number[] = []
  for (const [at, text] of lines.entries()) {
    if ((await roleplay.getConversation(id)).ended) break
    const start = performance.now()
    for await (const event of await roleplay.sendMessage(id, { id: `line-${at + 1}`, text })) void event // the turn is saved when its events end
    ms.push(performance.now() - start)
  }
  return { conversation: await roleplay.getConversation(id), ms }
}
