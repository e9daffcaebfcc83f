import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ModelClient, ObjectRequest, SpeechAnswer, SpeechRequest, Tokens } from '../src/llm/model-client.ts'

/** What was asked of the model so far. Tokens of answers that were in the cache were paid for in an earlier run and are not counted. */
export const Usage = z.object({ calls: z.number(), cached: z.number(), input: z.number(), output: z.number() })
export type Usage = z.infer<typeof Usage>

/** @returns both together */
export function sumOf(one: Usage, other: Usage): Usage {
  return {
    calls: one.calls + other.calls,
    cached: one.cached + other.cached,
    input: one.input + other.input,
    output: one.output + other.output,
  }
}

export const noUsage: Usage = { calls: 0, cached: 0, input: 0, output: 0 }

export interface CountedModel {
  readonly model: ModelClient
  usage(): Usage
}

const Kept = z.object({ text: z.string(), tokens: z.object({ input: z.number(), output: z.number() }) })
type Kept = z.infer<typeof Kept>

/**
 * The same model, counted; with a folder, each complete answer is kept there for later runs. Within a run the same question
 * asked again is another question, as it is without a cache.
 * @param salt what makes a repeated run ask anew: its number
 */
export function countedModel(model: ModelClient, folder: string | null, salt: string): CountedModel {
  let usage = noUsage
  const keep = folder === null ? noCache : cacheIn(folder, `${model.describes} ${salt}`)

  function asked(tokens: Tokens | undefined): void {
    usage = sumOf(usage, { calls: 1, cached: 0, input: tokens?.input ?? 0, output: tokens?.output ?? 0 })
  }

  const found = <Value>(value: Value): Value => {
    usage = sumOf(usage, { ...noUsage, cached: 1 })
    return value
  }

  return {
    usage: () => usage,
    model: {
      describes: model.describes,
      async object<T>(request: ObjectRequest<T>) {
        const { purpose, name, messages, schema, maxOutputTokens } = request
        const wanted = z.toJSONSchema(schema, { unrepresentable: 'any' })
        const place = keep.place({ purpose, name, messages, schema: wanted, maxOutputTokens })
        const kept = await keep.find(place)
        const value = kept && schema.safeParse(parsed(kept.text))
        if (kept && value?.success) return found({ ...kept, value: value.data, ms: 0 })
        const answer = await model.object(request)
        asked(answer.tokens)
        await keep.put(place, { text: JSON.stringify(answer.value), tokens: answer.tokens })
        return answer
      },
      speech(request: SpeechRequest): SpeechAnswer {
        const { messages, maxOutputTokens } = request
        let answer: SpeechAnswer | null = null
        let kept: Kept | null = null
        async function* spoken(): AsyncGenerator<string> {
          const place = keep.place({ purpose: 'speak', messages, maxOutputTokens })
          kept = await keep.find(place)
          if (kept) return yield found(kept.text)
          answer = model.speech(request)
          let text = ''
          try {
            for await (const piece of answer.text) {
              text += piece
              yield piece
            }
            if (answer.finish() === 'stop')
              await keep.put(place, { text, tokens: answer.tokens() ?? { input: 0, output: 0 } })
          } finally {
            asked(answer.tokens())
          }
        }
        return {
          text: spoken(),
          tokens: () => kept?.tokens ?? answer?.tokens(),
          finish: () => (kept ? 'stop' : answer?.finish()),
        }
      },
    },
  }
}

interface Cache {
  /** @returns the file for this question, another one each time it is asked */
  place(question: unknown): string
  find(file: string): Promise<Kept | null>
  put(file: string, answer: Kept): Promise<void>
}

const noCache: Cache = { place: () => '', find: async () => null, put: async () => {} }

function cacheIn(folder: string, salt: string): Cache {
  const times = new Map<string, number>()
  return {
    place(question) {
      const digest = createHash('sha256')
        .update(JSON.stringify([salt, question]))
        .digest('hex')
      const time = (times.get(digest) ?? 0) + 1
      times.set(digest, time)
      return join(folder, `${digest}-${time}.json`)
    },
    async find(file) {
      const text = await readFile(file, 'utf8').catch(() => null)
      return text === null ? null : (Kept.safeParse(parsed(text)).data ?? null) // a damaged file is asked again
    },
    async put(file, answer) {
      await mkdir(folder, { recursive: true })
      await writeFile(`${file}.${process.pid}`, JSON.stringify(answer))
      await rename(`${file}.${process.pid}`, file)
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
