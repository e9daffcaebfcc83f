import type { Progress } from './promptfoo.ts'

const progress = { done: 0, total: 0 }

/** Tells the process that started promptfoo how far the run has come; promptfoo calls it before all cases and after each. */
export function tellProgress(
  hook: string,
  context: { readonly suite?: { readonly tests?: readonly unknown[] } },
): void {
  if (hook === 'beforeAll') progress.total = context.suite?.tests?.length ?? 0
  if (hook === 'afterEach') progress.done++
  process.send?.({ ...progress } satisfies Progress)
}
