import { z } from 'zod'
import { type FieldProblem, RoleplayError } from './errors.ts'

/** How objects are asked for first; the client goes down this list by itself when an endpoint cannot do one. */
export const jsonModes = ['schema', 'object', 'text'] as const
export type JsonMode = (typeof jsonModes)[number]

/** Where and how a language model is reached. Times are milliseconds. */
export interface ModelEndpoint {
  readonly kind: 'openai' | 'azure' | 'compatible'
  readonly baseUrl: string // without a trailing slash
  readonly apiKey: string | null
  readonly keyVariable: string // the variable to look at when the endpoint refuses the key
  readonly azureApiVersion: string | null // set: deployment URLs of that version; null: Azure's v1 API
  readonly models: { readonly write: string; readonly speak: string; readonly judge: string }
  readonly timeoutMs: number // a whole call with its retries
  readonly firstTokenMs: number // of a streamed reply: until something is heard
  readonly silenceMs: number // of a streamed reply: between two tokens
  readonly concurrency: number // objects asked for at a time
  readonly streams: number // replies spoken at a time
  readonly contextTokens: number // the window of the smallest model in use
  readonly json: JsonMode
  readonly reasoning: Reasoning | null // null: as the endpoint does by default
}

const reasonings = ['none', 'minimal', 'low', 'medium', 'high'] as const
export type Reasoning = (typeof reasonings)[number]

/** Everything the process takes from its environment (CONTRACT.md section 13). */
export interface Env {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly engine: 'rules' | 'model'
  readonly endpoint: ModelEndpoint | null // may be set although `engine` is rules
  readonly apiToken: string | null // wanted from callers as a bearer token
  readonly categoriesFile: string | null // a trainer's own detail categories
  readonly helplinesFile: string | null // an organisation's own crisis lines
  readonly retentionDays: number | null // how long talks are kept; null: until somebody deletes them
  readonly turnJudge: boolean // a second look at every turn after its reply
  readonly judgeRuns: number // how often a model is asked each question of an assessment; odd
  readonly logLevel: LogLevel
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/**
 * Reads and checks the environment; empty values count as unset.
 * @throws RoleplayError `environment-invalid` that lists every fault at once; secrets are never repeated
 */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = Object.fromEntries(
    Object.keys(Variables.shape).map((name) => [name, source[name]?.trim() || undefined] as const),
  )
  const parsed = Variables.safeParse(given)
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => faultOf(issue, given))
  // What spans several variables is judged on the readable ones, so that one bad value does not hide another fault.
  const faulty = new Set(faults.map((fault) => fault.path))
  const readable = Variables.parse(Object.fromEntries(Object.entries(given).filter(([name]) => !faulty.has(name))))
  faults.push(...faultsBetween(readable, given).filter((fault) => !faulty.has(fault.path)))
  if (faults.length > 0) throw environmentInvalid(faults)

  const endpoint = endpointOf(readable)
  return {
    port: readable.PORT,
    host: readable.HOST,
    dataDir: readable.DATA_DIR,
    engine: readable.ENGINE ?? (endpoint ? 'model' : 'rules'),
    endpoint,
    apiToken: readable.API_TOKEN ?? null,
    categoriesFile: readable.CATEGORIES_FILE ?? null,
    helplinesFile: readable.HELPLINES_FILE ?? null,
    retentionDays: readable.RETENTION_DAYS ?? null,
    turnJudge: readable.TURN_JUDGE === 'on',
    judgeRuns: readable.JUDGE_RUNS,
    logLevel: readable.LOG_LEVEL,
  }
}

const whole = (min: number, max: number, expected: string) =>
  z
    .string({ error: expected })
    .regex(/^\d+$/, { error: expected, abort: true })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error: expected })
const milliseconds = whole(1, 3_600_000, 'a whole number of milliseconds, 1 to 3600000')
const modelName = z.string().optional()

const Variables = z.object({
  PORT: whole(0, 65_535, 'a whole number, 0 to 65535').default(3000),
  HOST: z
    .string()
    .regex(/^[^\s/]+$/, 'a host name or address to listen on')
    .default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  CATEGORIES_FILE: z.string().optional(),
  HELPLINES_FILE: z.string().optional(),
  ENGINE: z.enum(['rules', 'model'], '"rules" or "model"').optional(),
  MODEL_BASE_URL: z
    .string()
    .refine(isHttpUrl, 'an http or https URL without user or password in it, e.g. http://127.0.0.1:11434/v1')
    .optional(),
  MODEL_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'a key of printable ASCII characters without spaces')
    .optional(),
  MODEL_NAME: modelName,
  OPENAI_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'a key of printable ASCII characters without spaces')
    .optional(),
  WRITER_MODEL: modelName,
  SPEAKER_MODEL: modelName,
  JUDGE_MODEL: modelName,
  AZURE_API_VERSION: z
    .string()
    .regex(/^[\w.-]+$/, 'an API version such as 2024-10-21')
    .optional(),
  MODEL_TIMEOUT_MS: milliseconds.default(120_000),
  MODEL_FIRST_TOKEN_MS: milliseconds.default(30_000),
  MODEL_SILENCE_MS: milliseconds.default(15_000),
  MODEL_CONCURRENCY: whole(1, 1_000, 'a whole number, 1 to 1000').default(16),
  MODEL_STREAMS: whole(1, 100_000, 'a whole number, 1 to 100000').default(1_000),
  MODEL_CONTEXT_TOKENS: whole(2_000, 10_000_000, 'a whole number of tokens, 2000 or more').default(16_000),
  MODEL_JSON: z.enum(jsonModes, '"schema", "object" or "text"').default('schema'),
  MODEL_REASONING: z.enum(reasonings, '"none", "minimal", "low", "medium" or "high"').optional(),
  API_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{8,}$/, 'at least 8 printable ASCII characters without spaces')
    .optional(),
  DATABASE_URL: z
    .undefined({ error: 'to be unset: Postgres is not supported yet, everything is kept in files under DATA_DIR' })
    .optional(),
  RETENTION_DAYS: whole(1, 36_500, 'a whole number of days, 1 to 36500').optional(),
  TURN_JUDGE: z.enum(['on', 'off'], '"on" or "off"').default('off'),
  JUDGE_RUNS: whole(1, 9, 'an odd number, 1 to 9')
    .refine((runs) => runs % 2 === 1, { error: 'an odd number, 1 to 9' })
    .default(1),
  LOG_LEVEL: z.enum(logLevels, logLevels.map((level) => `"${level}"`).join(', ')).default('info'),
})
type Variables = z.infer<typeof Variables>

const secrets = new Set(['MODEL_API_KEY', 'OPENAI_API_KEY', 'API_TOKEN', 'DATABASE_URL', 'MODEL_BASE_URL'])

function faultOf(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): FieldProblem {
  const path = String(issue.path[0])
  const came = secrets.has(path) ? 'something else (not shown here)' : JSON.stringify(given[path]?.slice(0, 80))
  return { path, message: `expected ${issue.message}; got ${came}` }
}

function faultsBetween(variables: Variables, given: Readonly<Record<string, string | undefined>>): FieldProblem[] {
  const faults: FieldProblem[] = []
  const wantsModel = variables.ENGINE === 'model'
  const endpointGiven = given.MODEL_BASE_URL !== undefined || variables.OPENAI_API_KEY !== undefined
  if (wantsModel && !endpointGiven) {
    faults.push({
      path: 'ENGINE',
      message: 'expected MODEL_BASE_URL and MODEL_NAME, or OPENAI_API_KEY, to be set with ENGINE=model; got neither',
    })
  }
  if (variables.MODEL_API_KEY !== undefined && !endpointGiven) {
    faults.push({
      path: 'MODEL_BASE_URL',
      message: 'expected the URL of the endpoint that MODEL_API_KEY is for; got nothing',
    })
  }
  if (given.MODEL_BASE_URL !== undefined && modelsOf(variables, null) === null) {
    faults.push({ path: 'MODEL_NAME', message: 'expected the name of a model at MODEL_BASE_URL; got nothing' })
  }
  if (variables.MODEL_BASE_URL !== undefined && kindOf(variables) === 'azure' && keyOf(variables).key === null) {
    faults.push({ path: 'MODEL_API_KEY', message: 'expected the key of the Azure resource; got nothing' })
  }
  if (!isLoopback(variables.HOST) && given.API_TOKEN === undefined) {
    faults.push({
      path: 'API_TOKEN',
      message: `expected a token for callers, because HOST ${JSON.stringify(variables.HOST)} can be reached from outside; got nothing`,
    })
  }
  return faults
}

function environmentInvalid(faults: readonly FieldProblem[]): RoleplayError {
  const told = faults.map((fault) => `${fault.path}: ${fault.message}`).join(' | ')
  return new RoleplayError('environment-invalid', `environment: ${told}`, { problems: faults })
}

const openaiUrl = 'https://api.openai.com/v1'
/** Cheap, quick to the first token (it does not reason first), and follows a strict JSON schema. */
const openaiDefaultModel = 'gpt-4.1-mini'

function endpointOf(variables: Variables): ModelEndpoint | null {
  if (variables.MODEL_BASE_URL === undefined && variables.OPENAI_API_KEY === undefined) return null
  const models = modelsOf(variables, variables.MODEL_BASE_URL === undefined ? openaiDefaultModel : null)
  if (models === null) return null
  const { key, variable } = keyOf(variables)
  return {
    kind: kindOf(variables),
    baseUrl: (variables.MODEL_BASE_URL ?? openaiUrl).replace(/\/+$/, ''),
    apiKey: key,
    keyVariable: variable,
    azureApiVersion: variables.AZURE_API_VERSION ?? null,
    models,
    timeoutMs: variables.MODEL_TIMEOUT_MS,
    firstTokenMs: variables.MODEL_FIRST_TOKEN_MS,
    silenceMs: variables.MODEL_SILENCE_MS,
    concurrency: variables.MODEL_CONCURRENCY,
    streams: variables.MODEL_STREAMS,
    contextTokens: variables.MODEL_CONTEXT_TOKENS,
    json: variables.MODEL_JSON,
    reasoning: variables.MODEL_REASONING ?? null,
  }
}

function modelsOf(variables: Variables, fallback: string | null): ModelEndpoint['models'] | null {
  const write = variables.WRITER_MODEL ?? variables.MODEL_NAME ?? fallback
  const speak = variables.SPEAKER_MODEL ?? variables.MODEL_NAME ?? fallback
  const judge = variables.JUDGE_MODEL ?? variables.MODEL_NAME ?? fallback
  return write === null || speak === null || judge === null ? null : { write, speak, judge }
}

function kindOf(variables: Variables): ModelEndpoint['kind'] {
  if (variables.MODEL_BASE_URL === undefined) return 'openai'
  const { hostname } = new URL(variables.MODEL_BASE_URL)
  if (hostname === 'api.openai.com') return 'openai'
  const azure = /\.(?:openai|services\.ai|cognitiveservices)\.azure\.com$/.test(hostname)
  return azure || variables.AZURE_API_VERSION !== undefined ? 'azure' : 'compatible'
}

/** The OpenAI key goes to OpenAI only: another endpoint must not be handed it by accident. */
function keyOf(variables: Variables): { key: string | null; variable: string } {
  const { MODEL_API_KEY, OPENAI_API_KEY } = variables
  if (kindOf(variables) === 'openai' && (variables.MODEL_BASE_URL === undefined || MODEL_API_KEY === undefined)) {
    return { key: OPENAI_API_KEY ?? null, variable: 'OPENAI_API_KEY' }
  }
  return { key: MODEL_API_KEY ?? null, variable: 'MODEL_API_KEY' }
}

function isHttpUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === ''
}

/** @returns whether only this machine can reach a server that listens there */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
