import { z } from 'zod'
import { messageOf, RoleplayError } from './errors.ts'
import { ModelAnswerError, type ModelClient, type ModelMessage, type Tokens } from './llm/model-client.ts'

/** How one step of a generation went (CONTRACT.md section 2). A fallback to rules is never silent: `error` says why. */
export const StepRecord = z.object({
  step: z.string(), // e.g. write-details
  part: z.string().nullish(), // e.g. the category, when a step runs several times
  source: z.enum(['model', 'rules']),
  attempts: z.number().int(), // answers asked of the model; 0 when only rules ran
  ms: z.number(), // spent waiting for the model; 0 when none was asked
  tokens: z.object({ input: z.number(), output: z.number() }),
  error: z.string().nullable(),
})
export type StepRecord = z.infer<typeof StepRecord>

/** The two halves of a prompt: what to do, and the material to do it with. */
export interface StepPrompt {
  readonly instructions: string
  readonly input: string
}

/** Hides what models must not be told in what they are told, and puts it back into what they answer. */
export interface Personal {
  hide(text: string): string
  restore(text: string): string
}

/**
 * One thing a language model does for us, and the same thing done without one. A model's answer counts only when it
 * fits `schema` and `problems` finds nothing; otherwise the model is told once what was wrong, then `rules` answers.
 */
export interface Step<Input, Output> {
  readonly name: string
  readonly purpose: 'write' | 'judge'
  readonly schema: z.ZodType<Output>
  readonly maxOutputTokens: number
  prompt(input: Input): StepPrompt
  /** For input that holds what must not leave: `prompt` hides it, the runner puts it back into the answer and hides it in what it says of that. */
  personal?(input: Input): Personal
  /** @returns what is wrong with an answer that fits the schema, a sentence each, addressed to the model */
  problems?(output: Output, input: Input): readonly string[]
  rules(input: Input): Output
}

/** A step's answer and which engine gave it. */
export interface StepResult<Output> {
  readonly value: Output
  readonly source: 'model' | 'rules'
  readonly error: string | null // why the rules answered in place of a model
}

/** Runs steps, and keeps a record of each in the order in which they were done. */
export interface StepRunner {
  /**
   * @param part which one of several runs of the same step this is, e.g. the category
   * @throws RoleplayError `cancelled` when the caller went away; whatever the step's rules throw
   */
  <Input, Output>(step: Step<Input, Output>, input: Input, part?: string): Promise<StepResult<Output>>
  readonly records: readonly StepRecord[]
  readonly asksModel: boolean
}

export interface StepRunnerOptions {
  readonly model: ModelClient | null // null: rules only
  readonly signal?: AbortSignal
  readonly timeoutMs?: number // for all steps together: what a model has not answered by then, the rules answer
  readonly onRecord?: (record: StepRecord) => void
}

/** @returns a runner for one generation; steps may run side by side. */
export function createStepRunner({ model, signal, timeoutMs, onRecord }: StepRunnerOptions): StepRunner {
  const outOfTime = timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs)
  const records: StepRecord[] = []

  async function run<Input, Output>(step: Step<Input, Output>, input: Input, part?: string) {
    throwIfCancelled(signal)
    const asked = model ? await inTime(model, step, input) : notAsked
    const { attempts, tokens, error } = asked
    const result: StepResult<Output> = asked.answer
      ? { value: asked.answer.value, source: 'model', error: null }
      : { value: step.rules(input), source: 'rules', error: error && (step.personal?.(input).restore(error) ?? error) }
    const ms = Math.round(asked.ms)
    const record: StepRecord = {
      step: step.name,
      part: part ?? null,
      source: result.source,
      attempts,
      ms,
      tokens,
      error,
    }
    records.push(record)
    onRecord?.(record)
    return result
  }

  /** A model that is too slow is as good as none; a caller who goes away wants nothing at all. */
  async function inTime<Input, Output>(asked: ModelClient, step: Step<Input, Output>, input: Input) {
    const started = performance.now()
    const until = AbortSignal.any([signal, outOfTime].flatMap((one) => one ?? []))
    try {
      return await askModel(asked, step, input, until)
    } catch (error) {
      if (!outOfTime?.aborted || signal?.aborted) throw error
      const tooSlow = `the model was not done after ${Math.round((timeoutMs ?? 0) / 1_000)} s for everything`
      return { ...notAsked, attempts: 1, ms: performance.now() - started, error: tooSlow }
    }
  }

  return Object.assign(run, { records, asksModel: model !== null })
}

type Question = readonly [instructions: ModelMessage, input: ModelMessage]

/** How asking the model went: `answer` is null when the rules have to answer, and `error` then says why. */
interface Asked<Output> {
  readonly answer: { readonly value: Output } | null
  readonly attempts: number
  readonly ms: number
  readonly tokens: Tokens
  readonly error: string | null
}

const notAsked: Asked<never> = { answer: null, attempts: 0, ms: 0, tokens: { input: 0, output: 0 }, error: null }

const maxAttempts = 2

async function askModel<Input, Output>(
  model: ModelClient,
  step: Step<Input, Output>,
  input: Input,
  signal: AbortSignal | undefined,
): Promise<Asked<Output>> {
  const prompt = step.prompt(input)
  const question: Question = [
    { role: 'system', content: prompt.instructions },
    { role: 'user', content: prompt.input },
  ]
  let messages: readonly ModelMessage[] = question
  let maxOutputTokens = step.maxOutputTokens
  let spent = { attempts: 0, ms: 0, tokens: { input: 0, output: 0 } }
  for (;;) {
    const attempt = await tryOnce(model, step, input, messages, maxOutputTokens, signal)
    spent = { attempts: spent.attempts + 1, ms: spent.ms + attempt.ms, tokens: sum(spent.tokens, attempt.tokens) }
    if (attempt.kind === 'good') return { ...spent, answer: { value: attempt.value }, error: null }
    if (attempt.kind === 'unavailable' || spent.attempts === maxAttempts) {
      return { ...spent, answer: null, error: attempt.error }
    }
    messages = withMending(question, attempt)
    if (attempt.truncated) maxOutputTokens = step.maxOutputTokens * 2 // the same room would cut it again
  }
}

type Attempt<Output> = { readonly ms: number; readonly tokens: Tokens } & (
  | { readonly kind: 'good'; readonly value: Output }
  | { readonly kind: 'unavailable'; readonly error: string }
  | UnusableAnswer
)

interface UnusableAnswer {
  readonly kind: 'unusable'
  readonly error: string
  readonly wrong: readonly string[] // sentences for the model
  readonly answerText: string
  readonly truncated: boolean
}

async function tryOnce<Input, Output>(
  model: ModelClient,
  step: Step<Input, Output>,
  input: Input,
  messages: readonly ModelMessage[],
  maxOutputTokens: number,
  signal: AbortSignal | undefined,
): Promise<Attempt<Output>> {
  const { name, purpose, schema } = step
  const started = performance.now()
  try {
    const answer = await model.object({ purpose, name, messages, schema, maxOutputTokens, signal })
    const timing = { ms: performance.now() - started, tokens: answer.tokens }
    const personal = step.personal?.(input)
    const value = personal ? withReal(answer.value, personal) : answer.value
    const found = step.problems?.(value, input) ?? []
    if (found.length === 0) return { ...timing, kind: 'good', value }
    const wrong = personal ? found.map(personal.hide) : found // the model is told of them, and the record is logged
    const error = clipped(`the model's answer was not usable: ${wrong.join(' ')}`)
    return { ...timing, kind: 'unusable', error, wrong, answerText: answer.text, truncated: false }
  } catch (error) {
    throwIfCancelled(signal)
    const ms = performance.now() - started
    if (error instanceof ModelAnswerError) {
      const { tokens, answerText } = error
      const said = messageOf(error)
      return {
        ms,
        tokens,
        kind: 'unusable',
        error: said,
        wrong: [said],
        answerText,
        truncated: error.fault === 'truncated',
      }
    }
    if (error instanceof RoleplayError && error.code === 'model-unavailable') {
      return { ms, tokens: { input: 0, output: 0 }, kind: 'unavailable', error: messageOf(error) }
    }
    throw error
  }
}

/** @returns the answer with the real words in all of its texts */
function withReal<Value>(value: Value, personal: Personal): Value {
  if (typeof value === 'string') return personal.restore(value) as Value
  if (Array.isArray(value)) return value.map((one) => withReal(one, personal)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withReal(one, personal)])) as Value
}

const maxQuotedAnswer = 12_000 // characters; a longer answer has mostly run away, and repeating it costs more than it helps

/** The question again, with the answer and what was wrong with it; roles keep alternating, as some chat templates demand. */
function withMending(question: Question, { wrong, answerText }: UnusableAnswer): ModelMessage[] {
  const request = `That answer cannot be used:\n${wrong.map((one) => `- ${one}`).join('\n')}\n${mendingRequest}`
  const said = answerText.trim().slice(0, maxQuotedAnswer)
  const [instructions, input] = question
  return said === ''
    ? [instructions, { role: 'user', content: `${input.content}\n\n${request}` }]
    : [instructions, input, { role: 'assistant', content: said }, { role: 'user', content: request }]
}

/** Records are stored and shown: they need the gist, not everything the model was told. */
function clipped(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, 399)}…`
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new RoleplayError('cancelled', 'the caller went away before the step was done')
}

function sum(one: Tokens, other: Tokens): Tokens {
  return { input: one.input + other.input, output: one.output + other.output }
}

const mendingRequest = 'Give the whole answer again with these points put right, as one JSON object and nothing else.'
