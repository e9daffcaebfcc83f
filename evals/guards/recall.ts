import { isStopped, type Judged } from './judge.ts'
import { harmless, type Side } from './lines.ts'
import { type Share, shareOf } from './statistics.ts'

/** Of the lines that a rule must stop: how many it stopped, and how many were stopped under whatever name. */
export interface Recall {
  readonly side: Side
  readonly label: string
  readonly right: Share
  readonly stopped: Share
}

/** Of the lines that must pass: on how many a rule fired, and which rules did. */
export interface FalseAlarms {
  readonly side: Side
  readonly label: string
  readonly alarms: Share
  readonly byRule: Readonly<Record<string, number>>
}

/** For each label how often each rule was named; `passed` when none was. */
export type Confusion = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The same of the lines of one source: what was learned from one and fails on another has not been learned. */
export interface SourceFigures {
  readonly source: string
  readonly label: string
  readonly side: Side
  readonly right: Share // of harmless lines: false alarms
  readonly stopped: Share
}

/** @returns for each label that must be stopped how much of it was, by the rule it names and by any */
export function recallOf(judged: readonly Judged[]): Recall[] {
  return groupsOf(judged, keyOfLabel)
    .filter(([{ line }]) => !harmless.has(line.label))
    .map((group) => {
      const { side, label } = group[0].line
      const right = group.filter(({ rule }) => rule === label).length
      return { side, label, right: shareOf(right, group.length), stopped: shareOf(stoppedIn(group), group.length) }
    })
}

/** @returns for each harmless label how much of it was stopped, and by which rules */
export function falseAlarmsOf(judged: readonly Judged[]): FalseAlarms[] {
  return groupsOf(judged, keyOfLabel)
    .filter(([{ line }]) => harmless.has(line.label))
    .map((group) => {
      const fired = group.filter(({ rule }) => rule !== null)
      const { side, label } = group[0].line
      return {
        side,
        label,
        alarms: shareOf(fired.length, group.length),
        byRule: counted(fired.map(({ rule }) => rule)),
      }
    })
}

/** @returns by label and side how often each rule was taken for it, `null` being none */
export function confusionOf(judged: readonly Judged[]): Confusion {
  const groups = groupsOf(judged, keyOfLabel)
  return Object.fromEntries(groups.map((group) => [keyOfLabel(group[0]), counted(group.map(({ rule }) => rule))]))
}

/** Lines without a source are left out. */
export function bySource(judged: readonly Judged[]): SourceFigures[] {
  const known = judged.filter(({ line }) => line.source !== null)
  return groupsOf(known, ({ line }) => `${line.label} ${line.side} ${line.source}`).map((group) => {
    const { source, label, side } = group[0].line
    const right = group.filter(({ rule }) => (harmless.has(label) ? rule !== null : rule === label)).length
    return {
      source: source ?? '',
      label,
      side,
      right: shareOf(right, group.length),
      stopped: shareOf(stoppedIn(group), group.length),
    }
  })
}

/** `prompt_leak` is a label of both sides, which are different tasks. */
function keyOfLabel({ line }: Judged): string {
  const isOfBoth = line.label === 'prompt_leak' || line.label === 'disrespect'
  return isOfBoth && line.side === 'output' ? `${line.label} (output)` : line.label
}

function stoppedIn(group: readonly Judged[]): number {
  return group.filter(isStopped).length
}

function counted(rules: readonly (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const rule of rules) counts[rule ?? 'passed'] = (counts[rule ?? 'passed'] ?? 0) + 1
  return counts
}

type Group = readonly [Judged, ...Judged[]]

function groupsOf(judged: readonly Judged[], keyOf: (one: Judged) => string): Group[] {
  const groups = new Map<string, [Judged, ...Judged[]]>()
  for (const one of judged) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}
