import { mean } from '../guards/statistics.ts'
import { logChoose, type Tally } from './fisher.ts'

/**
 * pass^k: how likely it is that k runs of a case all pass, by the unbiased estimator C(c,k) / C(n,k) for c passes in n runs
 * (source: tau-bench, arXiv 2406.12045). One pass of two is a fair share; for somebody who practises every day it is not.
 * @returns null when the case ran fewer than k times
 */
export function passK({ passed, tried }: Tally, k: number): number | null {
  if (tried < k) return null
  if (passed < k) return 0
  return passed === tried ? 1 : Math.exp(logChoose(passed, k) - logChoose(tried, k))
}

/** @returns the mean over the cases that ran at least k times; null when none did */
export function meanPassK(cases: readonly Tally[], k: number): number | null {
  const known = cases.map((one) => passK(one, k)).filter((value) => value !== null)
  return known.length === 0 ? null : mean(known)
}
