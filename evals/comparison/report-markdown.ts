import { inline, table } from '../summary.ts'
import type { Change, Comparison } from './compare-runs.ts'
import {
  counted,
  isFailure,
  type Outcome,
  reliabilityInWords,
  remarks,
  repeatsCompared,
  tallyInWords,
  verdictLine,
  verdictOfCase,
  weighed,
} from './outcome.ts'
import type { PromptChange } from './prompt-diff.ts'
import { promptAdvice } from './report-text.ts'

/** @returns the outcome as a comment on a pull request: what got worse first, everything else folded */
export function commentOf(outcome: Outcome): string {
  const { comparison, problem, prompts } = outcome
  const changed = (changes: readonly Change[]) => weighed(changes).filter(({ verdict }) => verdict !== 'same')
  return `${[
    `## Evals against the baseline: ${isFailure(outcome) ? 'look at this' : 'nothing got worse'}`,
    '',
    inline(verdictLine(outcome)),
    ...(problem === null ? [] : ['', inline(problem)]),
    ...(comparison
      ? [
          ...section('Rules that changed', ruleRows(changed(comparison.rules), comparison)),
          ...section('Cases that changed', caseRows(changed(comparison.cases))),
        ]
      : []),
    ...(prompts.length > 0 ? promptSection(prompts) : []),
    ...(comparison ? folded('All rules', ruleRows(weighed(comparison.rules), comparison)) : []),
  ].join('\n')}\n`
}

function ruleRows(changes: readonly Change[], comparison: Comparison): string[] {
  if (changes.length === 0) return []
  const isExact = comparison.engine === 'rules'
  const ks = isExact ? [] : repeatsCompared(comparison)
  return table(
    ['', 'rule', 'before', 'now', ...(isExact ? [] : ['p']), ...ks.map((k) => `pass^${k}`), 'remarks'],
    changes.map((change) => [
      change.verdict,
      change.name,
      tallyInWords(change.before),
      tallyInWords(change.now),
      ...(isExact ? [] : [change.p === null ? '-' : change.p.toFixed(3)]),
      ...ks.map((k) => reliabilityInWords(change, k)),
      remarks(change, comparison).join('; '),
    ]),
  )
}

function caseRows(changes: readonly Change[]): string[] {
  if (changes.length === 0) return []
  const shown = changes
    .slice(0, mostCases)
    .map((change) => [verdictOfCase(change), change.name, tallyInWords(change.before), tallyInWords(change.now)])
  return [
    ...table(['', 'case', 'before', 'now'], shown),
    ...(changes.length > mostCases ? ['', `and ${changes.length - mostCases} more`] : []),
  ]
}

function promptSection(prompts: readonly PromptChange[]): string[] {
  const diff = cut(prompts.map(({ patch }) => patch).join('\n'))
  const fence = '`'.repeat(Math.max(3, ...[...diff.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  const blanks = prompts.filter(({ onlyBlanks }) => onlyBlanks).map(({ file }) => file)
  return [
    '',
    `### ${counted(prompts.length, 'prompt')} changed`,
    '',
    inline(promptAdvice(prompts)),
    ...(blanks.length > 0 ? ['', inline(`only white space differs, which is text too: ${blanks.join(', ')}`)] : []),
    '',
    `${fence}diff`,
    diff,
    fence,
  ]
}

/** The site takes some 65,000 characters for a comment; somebody who reads takes less. */
const mostCases = 40
const mostLines = 200
const mostChars = 30_000
const mostCharsOfLine = 400

function cut(diff: string): string {
  const lines = diff.split('\n')
  let room = mostChars
  const kept = lines.slice(0, mostLines).flatMap((line) => {
    const short = line.length > mostCharsOfLine ? `${line.slice(0, mostCharsOfLine)} …` : line
    room -= short.length + 1
    return room > 0 ? [short] : []
  })
  const left = lines.length - kept.length
  return [...kept, ...(left > 0 ? [`… and ${left} more lines: npm run evals:compare shows them`] : [])].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines]
}

function folded(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `<details><summary>${title}</summary>`, '', ...lines, '', '</details>']
}
