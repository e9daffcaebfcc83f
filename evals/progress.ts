import type { Told } from './promptfoo.ts'
import { usageSinceLast } from './product.ts'

const progress = { done: 0, total: 0 }

/**
 * Tells the process that started promptfoo how far the run has come, and at its end what the model was asked that no case
 * has told of (questions of checks). promptfoo calls it before all cases, after each, and after all.
 */
export function tellProgress(
  hook: string,
  context: { readonly suite?: { readonly tests?: readonly unknown[] } },
): void {
  if (hook === 'beforeAll') progress.total = context.suite?.tests?.length ?? 0
  if (hook === 'afterEach') progress.done++
  process.send?.({ ...progress, ...(hook === 'afterAll' ? { usage: usageSinceLast() } : {}) } satisfies Told)
}
