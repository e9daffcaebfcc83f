import { readEnv } from '../src/env.ts'
import type { ModelClient } from '../src/llm/model-client.ts'
import { createLog, openModel, openRoleplay } from '../src/open.ts'
import type { Roleplay } from '../src/roleplay.ts'
import { createMemoryStore } from '../src/store/memory-store.ts'
import type { Store } from '../src/store/store.ts'
import { type CountedModel, countedModel, noUsage, sumOf, type Usage } from './counted-model.ts'

/** The product under test and the model in force (null: rules). */
export interface Product {
  readonly roleplay: Roleplay
  readonly store: Store
  readonly model: ModelClient | null
}

/**
 * @param repeat the number of a repeated run (from 0): each is a product of its own, whose model is asked anew
 * @returns the product, opened once a process and repeat, on the engine of the environment, everything in memory
 */
export function product(repeat = 0): Promise<Product> {
  const known = opened.get(repeat) ?? open(repeat)
  opened.set(repeat, known)
  return known
}

/** @returns what the model was asked since this was last called, over all repeats */
export function usageSinceLast(): Usage {
  const now = counted.map(({ usage }) => usage()).reduce(sumOf, noUsage)
  const { calls, cached, input, output } = reported
  reported = now
  return sumOf(now, { calls: -calls, cached: -cached, input: -input, output: -output })
}

const opened = new Map<number, Promise<Product>>()
const counted: CountedModel[] = []
let reported = noUsage

async function open(repeat: number): Promise<Product> {
  const env = readEnv({ LOG_LEVEL: 'warn', ...process.env })
  const client = await openModel(env)
  const asked = client && countedModel(client, process.env.EVALS_CACHE || null, `repeat ${repeat}`)
  if (asked) counted.push(asked)
  const model = asked?.model ?? null
  const store = createMemoryStore()
  const roleplay = await openRoleplay({
    env,
    store,
    log: createLog(env.logLevel),
    signal: new AbortController().signal,
    model,
  })
  return { roleplay, store, model }
}
