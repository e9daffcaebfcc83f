import { client, read } from '../../api/client.ts'
import { streamed } from '../../api/event-stream.ts'
import type { ModeId } from '../../words.ts'
import { post } from '../requests.ts'

const { conversations } = client.api

/** Begins a talk that stands in no results. */
export async function startTalk(personaId: string, mode: ModeId): Promise<string> {
  return (await read(conversations.$post({ json: { persona_id: personaId, mode, is_test: true } }))).id
}

/** Ends a talk as its learner would. */
export const endTalk = (id: string) => conversations[':id'].end.$post({ param: { id }, query: {} })

/**
 * Says a line and hears the reply as it comes. The same id said again is the same turn.
 * @throws ApiError when the reply could not be completed
 */
export async function* said(talk: string, line: { readonly id: string; readonly text: string }, signal: AbortSignal) {
  const path = `/api/conversations/${encodeURIComponent(talk)}/messages`
  for await (const { data } of streamed(path, { ...post(line), signal })) {
    const part = data as { type: string; delta?: string; errorText?: string }
    if (part.type === 'text-delta' && part.delta) yield part.delta
    if (part.type === 'error') throw new Error(part.errorText ?? 'the reply could not be completed')
    if (part.type === 'finish') return // what follows is the end mark of the stream, which is no JSON
  }
}
