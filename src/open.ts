import { readFile } from 'node:fs/promises'
import pino from 'pino'
import type { Env } from './env.ts'
import type { ModelClient } from './llm/model-client.ts'
import { readOwnCategoriesFile } from './persona/own-categories.ts'
import { createRoleplay, type Roleplay } from './roleplay.ts'
import { openScenarioLibrary } from './scenario/library.ts'
import { readOwnHelplinesFile } from './scenario/own-helplines.ts'
import type { Store } from './store/store.ts'

export type Log = (event: string, details: Record<string, unknown>) => void

/** @returns a log that writes one JSON line an event to standard error; keys and tokens are never in it */
export function createLog(level: string): Log {
  const logger = pino(
    { level, base: null, redact: ['*.apiKey', '*.authorization', 'apiKey', 'authorization'] },
    pino.destination({ fd: 2, sync: true }),
  )
  return (event, details) => logger[failures.has(event) ? 'error' : 'info']({ event, ...details })
}

/** Events somebody who runs the server must see. */
const failures = new Set([
  'failed',
  'guard-failed',
  'store-file-set-aside',
  'store-file-skipped',
  'store-lock-not-renewed',
])

export interface OpenOptions {
  readonly env: Env
  readonly store: Store
  readonly log: Log
  readonly signal: AbortSignal // aborted when the process gives up waiting for turns under way
  readonly model?: ModelClient | null // instead of the one the environment names
}

/** @returns the model that the environment puts in force, or null for the rules engine; its libraries are loaded only when it is used */
export async function openModel({ engine, endpoint }: Env): Promise<ModelClient | null> {
  return engine === 'model' && endpoint ? (await import('./llm/generate.ts')).createModelClient(endpoint) : null
}

/** Joins environment, model, store and bundled scenarios into the product. */
export async function openRoleplay({ env, store, log, signal, model: given }: OpenOptions): Promise<Roleplay> {
  const model = given === undefined ? await openModel(env) : given
  return createRoleplay({
    store,
    model,
    contextTokens: env.endpoint?.contextTokens ?? 0,
    bundled: await openScenarioLibrary(new URL('../scenarios/', import.meta.url)),
    ownCategories: env.categoriesFile ? await readOwnCategoriesFile(env.categoriesFile) : [],
    helplines: env.helplinesFile ? readOwnHelplinesFile(env.helplinesFile) : [],
    turnJudge: env.turnJudge,
    retentionDays: env.retentionDays,
    judgeRuns: env.judgeRuns,
    versions: { counterpart: await version(), node: process.version, model: model?.describes ?? 'rules' },
    log,
    signal,
  })
}

/** @returns the product's version, as package.json has it */
export async function version(): Promise<string> {
  const parsed: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : 'unknown'
}
