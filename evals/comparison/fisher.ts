/** How often something passed of how often it was tried. */
export interface Tally {
  readonly passed: number
  readonly tried: number
}

/**
 * Fisher's exact test, two-sided (source: R. A. Fisher, The Design of Experiments, 1935, chapter 2): how likely counts at
 * least as uneven as these are when both shares are truly the same and the totals are as they are. As usual, "as uneven"
 * means: a table no more likely than the one that was seen.
 * @returns p, over 0 and at most 1; 1 when either was never tried
 */
export function fisherTest(before: Tally, now: Tally): number {
  const passed = before.passed + now.passed
  const tried = before.tried + now.tried
  const logAll = logChoose(tried, before.tried)
  const likelihood = (passedBefore: number) =>
    Math.exp(logChoose(passed, passedBefore) + logChoose(tried - passed, before.tried - passedBefore) - logAll)
  const seen = likelihood(before.passed) * (1 + rounding)
  let sum = 0
  for (let one = Math.max(0, passed - now.tried); one <= Math.min(passed, before.tried); one++) {
    const other = likelihood(one)
    if (other <= seen) sum += other
  }
  return Math.min(1, sum)
}

/** Tables that are equally likely differ by this much in floating point (source: R, fisher.test). */
const rounding = 1e-7

/** @returns the logarithm of the number of ways to choose `some` of `all` */
export function logChoose(all: number, some: number): number {
  return logFactorial(all) - logFactorial(some) - logFactorial(all - some)
}

const logFactorials = [0]

function logFactorial(number: number): number {
  for (let next = logFactorials.length; next <= number; next++)
    logFactorials.push((logFactorials[next - 1] ?? 0) + Math.log(next))
  return logFactorials[number] ?? 0
}
