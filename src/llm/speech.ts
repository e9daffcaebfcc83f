import type { ModelEndpoint } from '../env.ts'
import { createChatEventReader } from './chat-events.ts'
import { StreamFailure } from './failure.ts'
import { asPrompt, estimatedTokens } from './messages.ts'
import { ModelAnswerError, type SpeechRequest, type Tokens } from './model-client.ts'
import type { ChatModel } from './models.ts'
import { createThinkingFilter } from './thinking.ts'
import type { Transport } from './transport.ts'
import type { Watch } from './watch.ts'

/** A streamed reply whose first words have come. */
export interface OpenSpeech {
  readonly first: string
  /** @returns the next words, or null when the reply is complete; throws when it breaks off */
  next(): Promise<string | null>
}

/** What is known of a reply so far; kept outside the attempts, so that it survives a failure. */
export interface SpeechProgress {
  asked: boolean // the endpoint took the request
  heard: string // everything the model said, thinking included
  tokens: Tokens | null
  finish: 'stop' | 'length' | undefined
}

/**
 * Asks for a reply and waits for its first words, so that whatever fails before them can be tried again.
 * @throws ModelAnswerError when the reply is complete without a word, or was refused
 */
export async function openSpeech(
  { model, transport, endpoint }: { model: ChatModel; transport: Transport; endpoint: ModelEndpoint },
  request: SpeechRequest,
  watch: Watch,
  progress: SpeechProgress,
): Promise<OpenSpeech> {
  watch.expect(endpoint.firstTokenMs, 'said nothing')
  const body = await transport.bodyOf(watch.signal, () =>
    model.doStream({
      prompt: asPrompt(request.messages),
      maxOutputTokens: request.maxOutputTokens,
      reasoning: endpoint.reasoning ?? undefined,
      abortSignal: watch.signal,
    }),
  )
  progress.asked = true
  const next = reading(body[Symbol.asyncIterator](), endpoint, request, watch, progress)
  const first = await next()
  if (first === null) throw wordless(request, progress)
  return { first, next }
}

const usageWaitMs = 1_000 // for the token counts, which follow the last word

function reading(
  chunks: AsyncIterator<Uint8Array>,
  endpoint: ModelEndpoint,
  request: SpeechRequest,
  watch: Watch,
  progress: SpeechProgress,
): () => Promise<string | null> {
  const readChunk = createChatEventReader()
  const visible = createThinkingFilter()
  let speaking = false
  let refused = false
  let failure: StreamFailure | null = null
  let over = false

  /** One read from the network; sets `over` at the end of the reply. */
  async function hear(): Promise<string> {
    const chunk = await readUnlessFinished()
    if (!chunk || chunk.done) {
      over = true
      if (progress.finish === undefined) failure = new StreamFailure('ended its reply before it was finished')
      return visible.end()
    }
    const heard = readChunk(chunk.value)
    if (heard.text !== '' || heard.thinking) {
      if (speaking) watch.heard()
      else watch.expect(endpoint.silenceMs, 'fell silent in the middle of its reply')
      speaking = true
    }
    progress.heard += heard.text
    if (heard.tokens) progress.tokens = heard.tokens
    if (heard.refused || heard.finish === 'content_filter') refused = true
    if (heard.finish !== null) progress.finish = heard.finish === 'length' ? 'length' : 'stop'
    if (heard.finish !== null) watch.expect(usageWaitMs, 'kept the line open')
    if (heard.done) progress.finish ??= 'stop'
    if (heard.failure || heard.done) {
      over = true
      failure = heard.failure
      return visible.push(heard.text) + visible.end()
    }
    return visible.push(heard.text)
  }

  async function readUnlessFinished() {
    try {
      return await chunks.next()
    } catch (error) {
      if (progress.finish === undefined) throw error
      return null // every word is there; only the farewell is missing
    }
  }

  return async () => {
    while (!over) {
      const text = await hear()
      if (text !== '') return text
    }
    watch.rest()
    void leave(chunks, failure !== null)
    if (failure) throw failure
    if (refused) throw refusal(request, progress)
    return null
  }
}

/** Reads to the end, so that the connection can be used again; gives up on an endpoint that does not close the body. */
async function leave(chunks: AsyncIterator<Uint8Array>, broken: boolean): Promise<void> {
  const giveUp = setTimeout(() => void chunks.return?.().catch(() => undefined), broken ? 0 : usageWaitMs)
  try {
    while (!(await chunks.next()).done);
  } catch {
    // the reply was complete or has been reported as broken; how the connection ends does not matter any more
  } finally {
    clearTimeout(giveUp)
  }
}

function wordless(request: SpeechRequest, progress: SpeechProgress): ModelAnswerError {
  if (progress.finish === 'length') {
    const spent = `the model used up its ${request.maxOutputTokens} tokens before it said a word`
    return new ModelAnswerError('truncated', spent, answerOf(request, progress))
  }
  return new ModelAnswerError('empty', 'the model said nothing', answerOf(request, progress))
}

function refusal(request: SpeechRequest, progress: SpeechProgress): ModelAnswerError {
  return new ModelAnswerError(
    'refused',
    'the model refused, or its content filter cut the reply',
    answerOf(request, progress),
  )
}

function answerOf(request: SpeechRequest, progress: SpeechProgress) {
  return { text: progress.heard, tokens: progress.tokens ?? estimatedTokens(request.messages, progress.heard) }
}
