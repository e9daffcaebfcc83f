import type { ApiProvider, ProviderResponse, TestCase } from 'promptfoo'
import { z } from 'zod'
import { messageOf } from '../src/errors.ts'
import type { Check } from './check.ts'
import type { GradedCheck } from './graded.ts'
import { type CaseResult, caseResult, type CheckResult, outcomeOf } from './results.ts'

/** Runs one case without promptfoo: the provider answers, each check judges; whatever throws is an error of the case. */
export async function judgeCase(test: TestCase, provider: ApiProvider): Promise<CaseResult> {
  try {
    const vars = (test.vars ?? {}) as Record<string, never>
    const answer = await provider.callApi('', { vars, prompt: { raw: '', label: '' } })
    const checks = await Promise.all((test.assert ?? []).map((assertion) => checked(assertion, answer)))
    return caseResult(test, checks, null)
  } catch (error) {
    return caseResult(test, [], messageOf(error))
  }
}

const Assertion = z.looseObject({ value: z.string(), config: z.unknown(), metric: z.string() })

async function checked(assertion: unknown, providerResponse: ProviderResponse): Promise<CheckResult> {
  const { value, config, metric } = Assertion.parse(assertion)
  const module: { default: Check | GradedCheck } = await import(value)
  const { pass, reason, metadata } = await module.default(providerResponse.output, { config, providerResponse })
  return { rule: metric, outcome: outcomeOf(pass, metadata), reason }
}
