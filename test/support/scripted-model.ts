import {
  ModelAnswerError,
  type ModelClient,
  type ObjectAnswer,
  type ObjectRequest,
  type SpeechAnswer,
  type SpeechRequest,
} from '../../src/llm/model-client.ts'

/** One reply of the script: its pieces in order; an Error among them is thrown there. */
export type ScriptedSpeech = readonly (string | Error)[]
/** One object of the script: the value, an Error to throw, a promise of one of these, or a function of the request. */
export type ScriptedObject = unknown

export interface Script {
  readonly speeches?: readonly ScriptedSpeech[]
  /** Answers by step name, each list in order; or one list for all, in order of asking. */
  readonly objects?: Readonly<Record<string, readonly ScriptedObject[]>> | readonly ScriptedObject[]
}

export interface ScriptedModel extends ModelClient {
  readonly objectRequests: readonly ObjectRequest<unknown>[]
  readonly speechRequests: readonly SpeechRequest[]
}

const tokens = { input: 10, output: 5 }

/**
 * A model without a wire, for tests of what uses one. A plain list of strings is one reply in pieces. A script that runs
 * out throws, and so does a scripted object that does not fit the schema (as ModelAnswerError, like a real client).
 */
export function scriptedModel(script: Script | readonly string[]): ScriptedModel {
  const { speeches = [], objects = [] }: Script = isPieces(script) ? { speeches: [script] } : script
  const objectRequests: ObjectRequest<unknown>[] = []
  const speechRequests: SpeechRequest[] = []
  const asked = new Map<string, number>()

  function nextObject(name: string): unknown {
    const list = isList(objects) ? objects : (objects[name] ?? [])
    const key = isList(objects) ? '' : name
    const index = asked.get(key) ?? 0
    asked.set(key, index + 1)
    if (index >= list.length) throw new Error(`the script has no answer ${index + 1} for ${name}`)
    return list[index]
  }

  return {
    describes: 'a scripted model',
    objectRequests,
    speechRequests,

    async object<T>(request: ObjectRequest<T>): Promise<ObjectAnswer<T>> {
      objectRequests.push(request)
      const scripted = nextObject(request.name)
      const answer: unknown = await (typeof scripted === 'function' ? scripted(request) : scripted)
      if (answer instanceof Error) throw answer
      const text = JSON.stringify(answer)
      const parsed = request.schema.safeParse(answer)
      if (!parsed.success) throw new ModelAnswerError('ignored-format', parsed.error.message, { text, tokens })
      return { value: parsed.data, text, tokens, ms: 0 }
    },

    speech(request: SpeechRequest): SpeechAnswer {
      speechRequests.push(request)
      const pieces = speeches[speechRequests.length - 1]
      let finish: 'stop' | undefined
      async function* text() {
        if (!pieces) throw new Error(`the script has no speech ${speechRequests.length}`)
        for (const piece of pieces) {
          request.signal?.throwIfAborted()
          if (piece instanceof Error) throw piece
          yield piece
        }
        finish = 'stop'
      }
      return { text: text(), tokens: () => tokens, finish: () => finish }
    },
  }
}

function isPieces(script: Script | readonly string[]): script is readonly string[] {
  return Array.isArray(script)
}

function isList(objects: NonNullable<Script['objects']>): objects is readonly ScriptedObject[] {
  return Array.isArray(objects)
}
