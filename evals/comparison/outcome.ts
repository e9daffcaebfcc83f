import type { Change, Comparison, Verdict } from './compare-runs.ts'
import type { PromptChange } from './prompt-diff.ts'

/** Everything there is to say of a run and its baseline. `problem` stands in place of the comparison when there can be none. */
export interface Outcome {
  readonly comparison: Comparison | null
  readonly problem: string | null
  readonly prompts: readonly PromptChange[]
  readonly isPromptChangeAllowed: boolean
}

/** @returns whether the build fails */
export function isFailure({ comparison, problem, prompts, isPromptChangeAllowed }: Outcome): boolean {
  return problem !== null || comparison?.isWorse === true || (prompts.length > 0 && !isPromptChangeAllowed)
}

/** Verdicts, what matters most first. */
const byWeight: readonly Verdict[] = ['worse', 'gone', 'fewer', 'inconclusive', 'better', 'new', 'same']

/** @returns the changes, what matters most first */
export function weighed(changes: readonly Change[]): Change[] {
  return changes.toSorted((one, other) => byWeight.indexOf(one.verdict) - byWeight.indexOf(other.verdict))
}

/** @returns how often of how often, e.g. "7 / 8"; a dash where it was not there */
export function tallyInWords(tally: Change['before']): string {
  return tally === null ? '-' : `${tally.passed} / ${tally.tried}`
}

/** @returns what became of a case; where chance is at work, which way it went and no more */
export function verdictOfCase({ verdict, before, now }: Change): string {
  if (verdict !== 'inconclusive' || before === null || now === null) return verdict
  return now.passed * before.tried < before.passed * now.tried ? 'less often' : 'more often'
}

/** @returns what there is to say of a rule beside its numbers, a short sentence each */
export function remarks(change: Change, { repeats }: Comparison): string[] {
  const { verdict, before, now, repeatsNeeded, reliability } = change
  const [was, is] = [(before?.tried ?? 0) / repeats.before, (now?.tried ?? 0) / repeats.now]
  const fell = reliability.filter((one) => one.before !== null && one.now !== null && one.now < one.before && one.k > 1)
  return [
    ...(verdict === 'fewer' ? ['some of its checks are gone'] : []),
    ...(verdict === 'gone' && before !== null ? ['not there any more, or nobody could grade it'] : []),
    ...(repeatsNeeded === null
      ? []
      : [
          repeatsNeeded > mostRepeats
            ? 'chance may have done it; the difference is too small for any affordable number of repeats'
            : `chance may have done it; about ${repeatsNeeded} repeats then and now would tell`,
        ]),
    ...fell.map(({ k }) => `pass^${k} fell`),
    ...(before && now && is > was ? [`asked ${rounded(was)} times a run, now ${rounded(is)}`] : []),
  ]
}

/** npm run evals takes no more. */
const mostRepeats = 999

/** @returns pass^k then and now, e.g. "0.95 → 0.81" */
export function reliabilityInWords(change: Change, k: number): string {
  const found = change.reliability.find((one) => one.k === k)
  const share = (value: number | null | undefined) => (value === null || value === undefined ? '-' : value.toFixed(2))
  return `${share(found?.before)} → ${share(found?.now)}`
}

/** @returns for which k pass^k is known, ascending */
export function repeatsCompared({ repeats }: Comparison): number[] {
  return [...new Set([1, Math.min(repeats.before, repeats.now)])]
}

/** @returns what it comes to, in one line */
export function verdictLine(outcome: Outcome): string {
  const { comparison, problem, prompts, isPromptChangeAllowed } = outcome
  const { rules = [], cases = [] } = comparison ?? {}
  const bad = [
    ...(problem === null ? [] : ['no comparison could be made']),
    ...(comparison?.isWorse ? whatIsWorse(comparison) : []),
    ...(prompts.length > 0 && !isPromptChangeAllowed ? [`${counted(prompts.length, 'prompt')} changed`] : []),
  ]
  if (bad.length > 0) return bad.join('; ')
  const isBetter = count([...rules, ...cases], 'better', 'new') > 0
  return isBetter ? `nothing got worse, something is better or new; keep it: ${updateCommand}` : 'nothing got worse'
}

function whatIsWorse({ engine, rules, cases, blind, suitesNotRun }: Comparison): string[] {
  const bad: Verdict[] = engine === 'rules' ? ['worse', 'gone', 'fewer'] : ['worse']
  const [badRules, badCases] = [count(rules, ...bad), count(cases, ...bad)]
  return [
    ...(engine === 'rules' && badRules + badCases > 0
      ? [`${counted(badRules, 'rule')} and ${counted(badCases, 'case')} got worse or are gone`]
      : []),
    ...(engine === 'model' && badRules > 0 ? [`${counted(badRules, 'rule')} got worse`] : []),
    ...(blind.length > 0 ? [`nothing could be graded of ${blind.join(', ')}`] : []),
    ...(engine === 'model' && suitesNotRun.length > 0 ? [`did not run: ${suitesNotRun.join(', ')}`] : []),
  ]
}

function count(changes: readonly Change[], ...verdicts: Verdict[]): number {
  return changes.filter(({ verdict }) => verdicts.includes(verdict)).length
}

/** What makes the run the one that later runs are measured against. */
export const updateCommand = 'npm run evals:compare -- --update'

/** @returns the number with its noun */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function rounded(number: number): string {
  return String(Math.round(number * 10) / 10)
}
