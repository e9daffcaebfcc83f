import type { Summary } from '../summary.ts'
import { fisherTest, type Tally } from './fisher.ts'
import { holm } from './holm.ts'
import { meanPassK } from './pass-k.ts'
import { triesNeeded } from './tries-needed.ts'

/**
 * What became of a rule or a case. Fewer: it passes, and is asked less than it was. Inconclusive: the shares differ, and
 * chance alone may have done it.
 */
export type Verdict = 'worse' | 'gone' | 'fewer' | 'inconclusive' | 'better' | 'new' | 'same'

/** How often something passed then and now; null: it was not there, or nobody could grade it. */
export interface Change {
  readonly name: string
  readonly verdict: Verdict
  readonly before: Tally | null
  readonly now: Tally | null
  readonly p: number | null // Fisher's test, corrected by Holm over all rules; null where nothing is left to chance
  readonly repeatsNeeded: number | null // that would tell whether the difference is there; null unless inconclusive
  readonly reliability: readonly Reliability[]
}

/** pass^k then and now. */
export interface Reliability {
  readonly k: number
  readonly before: number | null
  readonly now: number | null
}

export interface Comparison {
  readonly engine: Summary['engine']
  readonly repeats: { readonly before: number; readonly now: number }
  readonly rules: readonly Change[]
  readonly cases: readonly Change[]
  readonly suitesNotRun: readonly string[] // of the baseline
  readonly blind: readonly string[] // rules of which nothing could be graded now
  readonly isWorse: boolean
}

/** Of builds in which nothing changed, this share may be called worse (or better), whatever the number of rules. */
export const level = 0.05

/**
 * Compares a run with an earlier one of the same engine. The rules engine answers the same twice, so there every difference
 * counts. A model does not: a rule is worse when Fisher's test says so after Holm's correction over all rules; a single case
 * has too few runs to tell, it is only shown. Cases differ in how hard they are and are the same then and now, which makes the
 * pooled test more cautious than its level, never less.
 * What nobody looked at is no success either: a rule of which nothing was graded fails, and so does a suite that did not run.
 * @param partial leaves out what belongs to suites that did not run now
 */
export function compareRuns(baseline: Summary, results: Summary, { partial = false } = {}): Comparison {
  const suitesNotRun = Object.keys(baseline.suites).filter((suite) => !(suite in results.suites))
  const isCompared = (name: string) => !partial || !suitesNotRun.some((suite) => name.startsWith(`${suite}: `))
  const repeats = { before: repeatsOf(baseline), now: repeatsOf(results) }
  const context = { repeats, isExact: results.engine === 'rules' }
  const rules = changes(entriesOfRules(baseline, results), entriesOfRules(results, baseline), isCompared, context)
  const cases = changes(entriesOfCases(baseline), entriesOfCases(results), isCompared, context)
  const judged = context.isExact ? rules : withChance(rules, repeats)
  const blind = Object.entries(results.rules).flatMap(([rule, { tried, ungraded }]) =>
    tried === 0 && ungraded > 0 ? [rule] : [],
  )
  const wasNotLookedAt = blind.length > 0 || (!partial && suitesNotRun.length > 0)
  return {
    engine: results.engine,
    repeats,
    rules: judged,
    cases,
    suitesNotRun,
    blind,
    isWorse:
      wasNotLookedAt ||
      (context.isExact
        ? [...judged, ...cases].some(({ verdict }) => verdict === 'worse' || verdict === 'gone' || verdict === 'fewer')
        : judged.some(({ verdict }) => verdict === 'worse')),
  }
}

/** @returns how often each case ran */
function repeatsOf({ cases }: Summary): number {
  return Math.max(1, ...Object.values(cases).map(({ tried, ungraded }) => tried + ungraded))
}

/** A tally with what pass^k is made of: how often each of the cases behind it passed. */
interface Entry extends Tally {
  readonly ungraded: number
  readonly cases: readonly Tally[]
}

function entriesOfCases({ cases }: Summary): Map<string, Entry> {
  return new Map(Object.entries(cases).map(([name, count]) => [name, { ...count, cases: [count] }]))
}

/** On a model also how whole cases went, suite by suite: a case that breaks off has no checks that could count for a rule. */
function entriesOfRules(summary: Summary, other: Summary): Map<string, Entry> {
  const rules = Object.entries(summary.rules).map(([name, count]): [string, Entry] => [
    name,
    { ...count, cases: talliesOf(summary.spread?.[name] ?? {}) },
  ])
  const suites = Object.keys(summary.suites).flatMap((suite): [string, Entry][] => {
    const cases = Object.entries(summary.cases)
      .filter(([id]) => id.startsWith(`${suite}: `) && id in other.cases)
      .map(([, count]) => count)
    const sum = (of: 'passed' | 'tried' | 'ungraded') => cases.reduce((total, one) => total + one[of], 0)
    return cases.length === 0
      ? []
      : [[`${suite}: (whole cases)`, { passed: sum('passed'), tried: sum('tried'), ungraded: sum('ungraded'), cases }]]
  })
  return new Map(summary.engine === 'rules' ? rules : [...rules, ...suites])
}

/** `{"3/4": 2}` is two cases that passed three times of four. */
function talliesOf(spread: Readonly<Record<string, number>>): Tally[] {
  return Object.entries(spread).flatMap(([share, count]) => {
    const [passed = 0, tried = 0] = share.split('/').map(Number)
    return Array.from({ length: count }, () => ({ passed, tried }))
  })
}

interface Context {
  readonly repeats: Comparison['repeats']
  readonly isExact: boolean
}

function changes(
  before: ReadonlyMap<string, Entry>,
  now: ReadonlyMap<string, Entry>,
  isCompared: (name: string) => boolean,
  context: Context,
): Change[] {
  const names = [...new Set([...before.keys(), ...now.keys()])].filter(isCompared).toSorted()
  return names.map((name) => changeOf(name, graded(before.get(name)), graded(now.get(name)), context))
}

function graded(entry: Entry | undefined): Entry | null {
  return entry && entry.tried > 0 ? entry : null
}

function changeOf(name: string, before: Entry | null, now: Entry | null, { repeats, isExact }: Context): Change {
  return {
    name,
    verdict: verdictOf(before, now, { repeats, isExact }),
    before: before && { passed: before.passed, tried: before.tried },
    now: now && { passed: now.passed, tried: now.tried },
    p: null,
    repeatsNeeded: null,
    reliability: [...new Set([1, Math.min(repeats.before, repeats.now)])].map((k) => ({
      k,
      before: before && reliabilityOf(before, k),
      now: now && reliabilityOf(now, k),
    })),
  }
}

function verdictOf(before: Entry | null, now: Entry | null, { repeats, isExact }: Context): Verdict {
  if (before === null) return now === null ? 'same' : 'new'
  if (now === null) return 'gone'
  const difference = now.passed * before.tried - before.passed * now.tried
  if (difference !== 0) return isExact ? (difference < 0 ? 'worse' : 'better') : 'inconclusive'
  const isAskedLess = asked(now) / repeats.now < asked(before) / repeats.before
  return isExact && isAskedLess ? 'fewer' : 'same'
}

function asked({ tried, ungraded }: Entry): number {
  return tried + ungraded
}

function reliabilityOf({ cases }: Entry, k: number): number | null {
  return meanPassK(cases, k)
}

/** What chance can be held responsible for: the family of the correction are all rules there were then and are now. */
function withChance(rules: readonly Change[], repeats: Comparison['repeats']): Change[] {
  const family = rules.flatMap(({ name, before, now }) => (before && now ? [{ name, before, now }] : []))
  const adjusted = holm(family.map(({ before, now }) => fisherTest(before, now)))
  const ps = new Map(family.map(({ name }, at) => [name, adjusted[at] ?? 1]))
  return rules.map((rule) => {
    const { name, before, now } = rule
    const p = ps.get(name) ?? null
    if (p === null || before === null || now === null || rule.verdict !== 'inconclusive') return { ...rule, p }
    if (p <= level)
      return { ...rule, p, verdict: now.passed * before.tried < before.passed * now.tried ? 'worse' : 'better' }
    const tries = triesNeeded(before, now, level / family.length)
    return {
      ...rule,
      p,
      repeatsNeeded: Math.ceil(tries / Math.min(before.tried / repeats.before, now.tried / repeats.now)),
    }
  })
}
