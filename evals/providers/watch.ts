import { z } from 'zod'
import { createApp } from '../../src/app.ts'
import { SeenTurn, type WatchedTalk } from '../outputs.ts'
import { product } from '../product.ts'

/** @returns what the server shows of a talk that was played: the learner's page and streams, the trainer's flags, the assessment */
export async function watched(conversationId: string, repeat?: number): Promise<WatchedTalk['watch']> {
  const { roleplay } = await product(repeat)
  const app = createApp({ roleplay, version: 'evals', loopbackOnly: false, webRoot: '.', isReady: () => true, log })
  const path = `/api/conversations/${conversationId}`
  const { turns, flags } = await roleplay.getConversation(conversationId)
  const page = await app.request(`${path}?view=learner`)
  const streams = await Promise.all(
    turns.map(({ message_id, learner }) =>
      app.request(`${path}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id: message_id, text: learner }), // the same id again gives the same turn
      }),
    ),
  )
  return {
    flags,
    page: z.object({ turns: z.array(SeenTurn) }).parse(await page.json()).turns,
    stream: await Promise.all(streams.map(turnTold)),
    assessment: await roleplay.assessConversation(conversationId),
  }
}

const log = () => {}

/** What the stream of a message tells of its turn. */
async function turnTold(stream: Response): Promise<z.infer<typeof SeenTurn>> {
  const events = (await stream.text()).split('\n').filter((line) => line.startsWith('data: {'))
  const told = events.map((line) => Event.parse(JSON.parse(line.slice(6))))
  return SeenTurn.parse(told.find(({ type }) => type === 'data-turn')?.data)
}

const Event = z.object({ type: z.string(), data: z.unknown().optional() })
