import type { InputContext } from './guard.ts'
import { plainText } from './normalise.ts'

/** @returns what the n-th offence leads to: two warnings, the second cooler, then the persona ends the talk. */
export function ladder(offence: number): 'warn' | 'end' {
  return offence < 3 ? 'warn' : 'end'
}

/** @returns the rung reached by the lines so far: one up for each disrespectful line, one down for an apology. */
export function disrespectRung({ earlierLines = [], earlierVerdicts = [] }: InputContext): number {
  let rung = 0
  for (const [index, verdicts] of earlierVerdicts.entries()) {
    if (verdicts.some((verdict) => verdict.side === 'input' && verdict.rule === 'disrespect')) rung++
    else if (isApology(earlierLines[index] ?? '')) rung = Math.max(0, rung - 1)
  }
  return rung
}

function isApology(line: string): boolean {
  return apology.test(plainText(line))
}

const apology =
  /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|forgive me|pardon me|my (?:mistake|bad|fault)|(?:that|it) was (?:wrong|rude|unfair|out of line|uncalled for|unprofessional|disrespectful)|i (?:should not|shouldn't) have (?:said|spoken|called)|i take (?:that|it) back|pardon|je m'excuse|excuse[zs]?[- ]moi|desolee?|perdon(?:e|eme|ame)?|disculpe?|lo siento|entschuldig\w+|tut mir leid|verzeih\w*|maaf|kshama)\b/
