import type { Tally } from './fisher.ts'

/**
 * Roughly how many tries before and now would show the difference that was seen, if it is there, four times of five
 * (source: J. L. Fleiss, Statistical Methods for Rates and Proportions, 1981, chapter 3, sample size for two proportions).
 * @param level the chance of a false alarm that is allowed for this one question
 * @returns tries on each side; infinite when the shares are the same
 */
export function triesNeeded(before: Tally, now: Tally, level: number): number {
  const [was, is] = [before.passed / before.tried, now.passed / now.tried]
  const middle = (was + is) / 2
  const spread =
    beyond(level / 2) * Math.sqrt(2 * middle * (1 - middle)) + fourOfFive * Math.sqrt(was * (1 - was) + is * (1 - is))
  return Math.ceil((spread / (was - is)) ** 2)
}

const fourOfFive = 0.8416 // standard deviations that leave one of five beyond them

/** @returns how many standard deviations leave a share `tail` (below one half) beyond them, to 0.0005 (source: Abramowitz and Stegun, 26.2.23) */
export function beyond(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail))
  return t - (2.515517 + 0.802853 * t + 0.010328 * t ** 2) / (1 + 1.432788 * t + 0.189269 * t ** 2 + 0.001308 * t ** 3)
}
