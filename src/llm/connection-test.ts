import { z } from 'zod'
import { messageOf, RoleplayError } from '../errors.ts'
import type { ModelClient, ModelPurpose } from './model-client.ts'

/** Whether the models in force answer, how long that took, and a sentence for people; never a key. */
export interface ConnectionTest {
  readonly ok: boolean
  readonly ms: number
  readonly detail: string
}

export interface ConnectionTestOptions {
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
}

/** Asks each model in force one tiny thing, all at the same time. Without a model there is nothing to fail. */
export async function testConnection(
  model: ModelClient | null,
  { signal, timeoutMs = 10_000 }: ConnectionTestOptions = {},
): Promise<ConnectionTest> {
  if (!model)
    return { ok: true, ms: 0, detail: 'No model is configured: the rules engine performs every step, in this process.' }
  const began = performance.now()
  const late = AbortSignal.timeout(timeoutMs)
  const faults = await Promise.all(
    purposesOf(model).map((purpose) =>
      faultOf(model, purpose, signal ? AbortSignal.any([signal, late]) : late, late, timeoutMs),
    ),
  )
  const told = [...new Set(faults.flatMap((fault) => fault ?? []))]
  return {
    ok: told.length === 0,
    ms: Math.round(performance.now() - began),
    detail: told.length === 0 ? `${model.describes} answered.` : told.join(' '),
  }
}

/** One purpose for each different model. */
function purposesOf({ setup }: ModelClient): ModelPurpose[] {
  if (!setup) return ['write']
  const byName = new Map<string, ModelPurpose>()
  for (const purpose of ['judge', 'speak', 'write'] as const) byName.set(setup[purpose], purpose)
  return [...byName.values()]
}

/** @returns what is wrong with that model, a sentence, or null */
async function faultOf(
  model: ModelClient,
  purpose: ModelPurpose,
  signal: AbortSignal,
  late: AbortSignal,
  timeoutMs: number,
): Promise<string | null> {
  const name = model.setup?.[purpose] ?? model.describes
  try {
    const { value } = await model.object({
      purpose,
      name: 'connection-test',
      messages,
      schema,
      maxOutputTokens,
      signal,
    })
    return value.ok ? null : `${name} answered, but not with what was asked for.`
  } catch (error) {
    if (late.aborted) return `${name} did not answer within ${timeoutMs / 1_000} seconds.`
    if (!(error instanceof RoleplayError) || error.code === 'cancelled') throw error
    return `${name}: ${messageOf(error)}.`
  }
}

const schema = z.object({ ok: z.boolean() })
const maxOutputTokens = 1_000 // models that reason first need room for it
const messages = [
  { role: 'system' as const, content: 'You answer with one JSON object and nothing else.' },
  { role: 'user' as const, content: 'This tests a connection. Answer {"ok": true}.' },
]
