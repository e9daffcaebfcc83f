import type { Figures, Miss } from './figures.ts'
import type { Share } from './statistics.ts'
import { spokenChars, tokenChars } from './timing.ts'

/** @returns the figures as Markdown: recall, false alarms, confusion, sources, times, streaming */
export function reportOf(figures: Figures): string {
  return [
    recallTable(figures),
    falseAlarmTable(figures),
    confusionTable(figures),
    sourceTable(figures),
    timeTable(figures),
    streamingTable(figures),
  ]
    .filter((section) => section !== '')
    .join('\n\n')
}

/** @returns the lines judged otherwise than labelled, as Markdown; with `texts` also what they say and what decided */
export function missesOf(misses: readonly Miss[], texts: boolean): string {
  if (misses.length === 0) return 'No line was judged otherwise than labelled.'
  const head = ['id', 'label', 'judged', ...(texts ? ['because of', 'text'] : [])]
  const rows = misses.map(({ id, label, rule, evidence, text }) => [
    id,
    label,
    rule ?? 'passed',
    ...(texts ? [inCell(evidence ?? ''), inCell(text)] : []),
  ])
  return table(head, rows)
}

/** @returns the few lines of the report that the README shows, with the command that makes them */
export function summaryOf({ files, recall, falseAlarms, timing, streaming }: Figures): string {
  const names = files.map((file) => file.split('/').at(-1)).join(' ')
  const rows = [
    ...recall.map(({ label, right, stopped }) => [label, right.count, withInterval(right), percent(stopped.share), '']),
    ...falseAlarms.map(({ label, alarms }) => [label, alarms.count, '', '', withInterval(alarms)]),
  ]
  const { input, output, load, cores } = timing
  const times = [
    input && `input ${input.mean.toFixed(0)} on average, ${input.p95.toFixed(0)} at the 95th percentile`,
    output && `output ${output.mean.toFixed(1)} a token of ${tokenChars} characters`,
  ].filter((one) => one)
  const held = streaming?.held
  return [
    `\`npm run evals:guards -- ${names} --readme\``,
    '',
    table(['lines', 'n', 'right rule (95 % interval)', 'stopped by any rule', 'false alarms (95 % interval)'], rows),
    '',
    `Microseconds: ${times.join('; ')} (load ${load.toFixed(1)} on ${cores} cores).` +
      (held
        ? ` Of a reply in character ${held.median} characters wait after a token (median; 99th percentile ${held.p99}).`
        : ''),
  ].join('\n')
}

function recallTable({ recall }: Figures): string {
  if (recall.length === 0) return ''
  const rows = recall.map(({ side, label, right, stopped }) => [
    label,
    side,
    right.count,
    `${percent(right.share)} (${right.hits})`,
    interval(right),
    `${percent(stopped.share)} (${stopped.hits})`,
    interval(stopped),
  ])
  return table(['label', 'side', 'n', 'right rule', '95 % interval', 'stopped by any rule', '95 % interval'], rows)
}

function falseAlarmTable({ falseAlarms }: Figures): string {
  if (falseAlarms.length === 0) return ''
  const rows = falseAlarms.map(({ side, label, alarms, byRule }) => {
    const blamed = Object.entries(byRule)
      .map(([rule, count]) => `${rule} ${count}`)
      .join(', ')
    return [label, side, alarms.count, `${percent(alarms.share)} (${alarms.hits})`, interval(alarms), blamed || 'none']
  })
  return table(['harmless', 'side', 'n', 'false alarms', '95 % interval', 'by rule'], rows)
}

function confusionTable({ confusion }: Figures): string {
  const rules = [...new Set(Object.values(confusion).flatMap((counts) => Object.keys(counts)))].toSorted()
  const columns = [...rules.filter((rule) => rule !== 'passed'), 'passed']
  const rows = Object.entries(confusion).map(([label, counts]) => [
    label,
    ...columns.map((rule) => counts[rule] ?? '.'),
  ])
  return table(['labelled \\ judged', ...columns], rows)
}

function sourceTable({ sources }: Figures): string {
  if (sources.length === 0) return ''
  const rows = sources.map(({ source, label, right, stopped }) => [
    label,
    source,
    right.count,
    `${percent(right.share)} (${right.hits})`,
    interval(right),
    percent(stopped.share),
  ])
  return table(['label', 'source', 'n', 'right rule, or false alarms', '95 % interval', 'stopped by any rule'], rows)
}

function timeTable({ timing }: Figures): string {
  const { input, output, load, cores, node } = timing
  const rows = [
    { side: 'input', unit: `a line of up to ${spokenChars} characters`, times: input },
    { side: 'output', unit: `a token of ${tokenChars} characters`, times: output },
  ].flatMap(({ side, unit, times }) => {
    if (!times) return []
    return [[side, unit, times.n, ...[times.mean, times.p50, times.p95, times.p99].map((one) => one.toFixed(1))]]
  })
  const machine = `Node ${node}, load of the machine ${load.toFixed(2)} on ${cores} cores.`
  return `${table(['side', 'microseconds for', 'n', 'mean', 'p50', 'p95', 'p99'], rows)}\n\n${machine}`
}

function streamingTable({ streaming }: Figures): string {
  if (!streaming) return ''
  const { ways, replies, differing, held, heldOfPlainTalk: plain } = streaming
  const ids = differing.length > 0 ? `: ${differing.join(', ')}` : ''
  const rows = [[`replies that come out differently (${ways.join('; ')})`, `${differing.length} of ${replies}${ids}`]]
  const waiting = `characters waiting after a token, median / 99th percentile / most`
  if (held) rows.push([`${waiting}: replies in character`, `${held.median} / ${held.p99} / ${held.most}`])
  rows.push([`${waiting}: talk in which no phrase begins`, `${plain.median} / ${plain.p99} / ${plain.most}`])
  return table(['streaming', 'value'], rows)
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function withInterval(share: Share): string {
  return `${percent(share.share)} (${interval(share)})`
}

function interval({ low, high }: Share): string {
  return `${percent(low)} to ${percent(high)}`
}

function percent(share: number | null): string {
  return share === null ? '-' : `${(share * 100).toFixed(1)} %`
}

function inCell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|')
}
