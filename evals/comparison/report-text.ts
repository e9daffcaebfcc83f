import { columns } from '../report.ts'
import type { Change, Comparison } from './compare-runs.ts'
import {
  counted,
  type Outcome,
  reliabilityInWords,
  remarks,
  repeatsCompared,
  tallyInWords,
  updateCommand,
  verdictLine,
  verdictOfCase,
  weighed,
} from './outcome.ts'
import type { PromptChange } from './prompt-diff.ts'

/** @returns the outcome for a terminal: rules, cases that changed, prompts that changed, and last what it comes to */
export function reportOf(
  outcome: Outcome,
  { baseline, isColoured }: { baseline: string; isColoured: boolean },
): string {
  const { comparison, problem, prompts } = outcome
  return [
    ...(comparison ? comparisonLines(comparison, baseline) : []),
    ...(problem === null ? [] : [problem, '']),
    ...prompts.flatMap((prompt) => [...promptLines(prompt, isColoured), '']),
    ...(prompts.length > 0 ? [promptAdvice(prompts), ''] : []),
    verdictLine(outcome),
  ].join('\n')
}

function comparisonLines(comparison: Comparison, baseline: string): string[] {
  const { engine, repeats, suitesNotRun } = comparison
  const changed = weighed(comparison.cases).filter(({ verdict }) => verdict !== 'same')
  const engineName = engine === 'rules' ? 'rules engine' : 'model'
  return [
    `compared with ${baseline} (${engineName}; each case ${counted(repeats.before, 'time')} then, ${counted(repeats.now, 'time')} now)`,
    ...(suitesNotRun.length > 0
      ? [`did not run now: ${suitesNotRun.join(', ')}; with --partial only what ran is compared`]
      : []),
    '',
    ...ruleTable(comparison),
    '',
    ...(changed.length === 0 ? [] : [headingOfCases(comparison), ...columns(caseRows(changed, comparison)), '']),
  ]
}

function ruleTable(comparison: Comparison): string[] {
  const isExact = comparison.engine === 'rules'
  const ks = isExact ? [] : repeatsCompared(comparison)
  const rows = weighed(comparison.rules).map((change) => [
    change.verdict,
    change.name,
    tallyInWords(change.before),
    tallyInWords(change.now),
    ...(isExact ? [] : [change.p === null ? '-' : change.p.toFixed(3)]),
    ...ks.map((k) => reliabilityInWords(change, k)),
    remarks(change, comparison).join('; '),
  ])
  return columns([['', 'rule', 'before', 'now', ...(isExact ? [] : ['p']), ...ks.map((k) => `pass^${k}`), ''], ...rows])
}

function headingOfCases({ engine }: Comparison): string {
  return engine === 'rules'
    ? 'cases that changed:'
    : 'cases that passed more or less often (one case alone proves nothing):'
}

function caseRows(changed: readonly Change[], comparison: Comparison): string[][] {
  const k = repeatsCompared(comparison).at(-1) ?? 1
  return changed.map((change) => [
    verdictOfCase(change),
    `${tallyInWords(change.before)} → ${tallyInWords(change.now)}`,
    ...(comparison.engine === 'rules' ? [] : [`pass^${k} ${reliabilityInWords(change, k)}`]),
    change.name,
  ])
}

function promptLines({ patch, onlyBlanks, kind, file }: PromptChange, isColoured: boolean): string[] {
  return [
    `prompt ${kind}: ${file}${onlyBlanks ? ' (only white space differs, which is text too)' : ''}`,
    ...patch.split('\n').map((line) => (isColoured ? coloured(line) : line)),
  ]
}

/** @returns what to do about prompts that changed */
export function promptAdvice(prompts: readonly PromptChange[]): string {
  const files = prompts.length === 1 ? 'the diff' : `the ${prompts.length} diffs`
  return `the prompt text changed; look at ${files}; run npm run evals and then ${updateCommand} to accept it`
}

function coloured(line: string): string {
  const colour = line.startsWith('@@') ? 36 : line.startsWith('+') ? 32 : line.startsWith('-') ? 31 : null
  return colour === null ? line : `\u001b[${colour}m${line}\u001b[39m`
}
