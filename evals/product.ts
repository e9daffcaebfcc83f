import { readEnv } from '../src/env.ts'
import type { ModelClient } from '../src/llm/model-client.ts'
import { createLog, openModel, openRoleplay } from '../src/open.ts'
import type { Roleplay } from '../src/roleplay.ts'
import { createMemoryStore } from '../src/store/memory-store.ts'
import { type CountedModel, countedModel, type Usage } from './counted-model.ts'

/** The product under test and the model in force (null: rules). */
export interface Product {
  readonly roleplay: Roleplay
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
  const now = total(counted.map(({ usage }) => usage()))
  const since = difference(now, reported)
  reported = now
  return since
}

const opened = new Map<number, Promise<Product>>()
const counted: CountedModel[] = []
const nothing: Usage = { calls: 0, cached: 0, input: 0, output: 0 }
let reported = nothing

async function open(repeat: number): Promise<Product> {
  const env = readEnv({ LOG_LEVEL: 'warn', ...process.env })
  const client = await openModel(env)
  const asked = client && countedModel(client, process.env.EVALS_CACHE || null, `repeat ${repeat}`)
  if (asked) counted.push(asked)
  const model = asked?.model ?? null
  const roleplay = await openRoleplay({
    env,
    store: createMemoryStore(),
    log: createLog(env.logLevel),
    signal: new AbortController().signal,
    model,
  })
  return { roleplay, model }
}

function total(usages: readonly Usage[]): Usage {
  return usages.reduce((sum, one) => combined(sum, one, (a, b) => a + b), nothing)
}

function difference(one: Usage, other: Usage): Usage {
  return combined(one, other, (a, b) => a - b)
}

function combined(one: Usage, other: Usage, by: (a: number, b: number) => number): Usage {
  return {
    calls: by(one.calls, other.calls),
    cached: by(one.cached, other.cached),
    input: by(one.input, other.input),
    output: by(one.output, other.output),
  }
}
