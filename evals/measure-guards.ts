/**
 * Measures the guards on labelled lines: `node evals/measure-guards.ts <file.jsonl>... [--misses]`, each line
 * `{"id", "text", "label"}`. Labels `injection`, `prompt_leak`, `disrespect`, `off_topic`, `self_harm` and `benign` are judged on
 * the input side, `persona_break` and `in_character` on the output side, in pieces of four characters. Prints Markdown;
 * `--misses` adds a list of the lines that were judged wrongly.
 */
import { readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { guardLine, heldBack } from '../src/conversation/guards/guard-lines.ts'

interface Line {
  readonly id: string
  readonly text: string
  readonly label: string
}

interface Judged {
  readonly line: Line
  readonly rule: string | null
  readonly micros: number // input: of the line; output: of a piece of four characters
}

const outputLabels = new Set(['persona_break', 'in_character'])
const harmless = new Set(['benign', 'in_character'])
/** A reply may come in pieces of any size; these must all give the same. 0 is the whole at once. */
const chunkSizes = [0, 1, 2, 4, 7, 33]
const token = 4
/** Times are taken of lines up to this length; longer ones are pasted, not said. */
const spokenChars = 1_200
/** Each line is judged so often, and its middle time counts: the machine may be busy with something else. */
const repeats = 5

const args = process.argv.slice(2)
const files = args.filter((arg) => !arg.startsWith('--'))
if (files.length === 0) {
  process.stderr.write('usage: node evals/measure-guards.ts <file.jsonl>... [--misses]\n')
  process.exit(2)
}
const lines = files.flatMap(readLines)
const judged = lines.map(judge)
const replies = lines.filter(({ label }) => outputLabels.has(label))
const sections = [recallTable(judged), timeTable(judged), ...(replies.length > 0 ? [streaming(replies)] : [])]
if (args.includes('--misses')) sections.push(misses(judged))
process.stdout.write(`${sections.join('\n\n')}\n`)

function readLines(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

function judge(line: Line): Judged {
  const outcomes = Array.from({ length: repeats }, () => outcomeOf(line, token))
  const micros = quantile(
    outcomes.map((outcome) => outcome.micros),
    0.5,
  )
  const pieces = outputLabels.has(line.label) ? Math.max(1, line.text.length / token) : 1
  return { line, rule: outcomes[0]?.rule ?? null, micros: micros / pieces }
}

function outcomeOf({ id, text, label }: Line, chunk: number) {
  return guardLine({ id, text }, { side: outputLabels.has(label) ? 'output' : 'input', chunk })
}

/** Recall asks for the rule of the label; lines of harmless labels are false alarms when any rule fires. */
function recallTable(all: readonly Judged[]): string {
  const rows = labelsOf(all).map((label) => {
    const rows = all.filter(({ line }) => line.label === label)
    const hits = rows.filter((one) => (harmless.has(label) ? one.rule !== null : one.rule === label)).length
    const [low, high] = wilson(hits, rows.length)
    const share = `${percent(hits / rows.length)} (${hits})`
    const interval = `${percent(low)} to ${percent(high)}`
    return harmless.has(label) ? [label, rows.length, '', share, interval] : [label, rows.length, share, '', interval]
  })
  return table(['label', 'n', 'recall', 'false alarms', '95 % interval'], rows)
}

function timeTable(all: readonly Judged[]): string {
  const spoken = all.filter(({ line }) => line.text.length <= spokenChars)
  const rows = (['input', 'output'] as const).flatMap((side) => {
    const micros = spoken
      .filter(({ line }) => outputLabels.has(line.label) === (side === 'output'))
      .map((one) => one.micros)
    if (micros.length === 0) return []
    const unit = side === 'input' ? 'a line' : `a piece of ${token} characters`
    const mean = micros.reduce((sum, one) => sum + one, 0) / micros.length
    return [
      [
        side,
        unit,
        micros.length,
        mean.toFixed(1),
        quantile(micros, 0.95).toFixed(1),
        quantile(micros, 0.99).toFixed(1),
      ],
    ]
  })
  const load = `Load of the machine: ${loadavg()[0]?.toFixed(2)} on ${availableParallelism()} cores.`
  return `${table(['side', 'microseconds for', 'n', 'mean', 'p95', 'p99'], rows)}\n\n${load}`
}

function streaming(all: readonly Line[]): string {
  const differing = all.filter((line) => {
    const results = chunkSizes.map((size) => outcomeOf(line, size))
    return new Set(results.map(({ rule, action, delivered }) => JSON.stringify([rule, action, delivered]))).size > 1
  })
  const ordinary = all.filter(({ label }) => harmless.has(label))
  const held = ordinary.flatMap(({ text }) => heldBack(text, token))
  const longest = ordinary.map(({ text }) => Math.max(0, ...heldBack(text, token)))
  return table(
    ['streaming', 'value'],
    [
      [
        `replies that come out differently in pieces of ${chunkSizes.join(', ')} characters`,
        `${differing.length} of ${all.length}`,
      ],
      ['characters held back after a piece of an ordinary reply, median', quantile(held, 0.5)],
      ['the same, 99th percentile', quantile(held, 0.99)],
      ['most held back in an ordinary reply, 99th percentile', quantile(longest, 0.99)],
    ],
  )
}

function misses(all: readonly Judged[]): string {
  const wrong = all.filter(({ line, rule }) => (harmless.has(line.label) ? rule !== null : rule !== line.label))
  return table(
    ['id', 'label', 'judged'],
    wrong.map(({ line, rule }) => [line.id, line.label, rule ?? 'passed']),
  )
}

function labelsOf(all: readonly Judged[]): string[] {
  return [...new Set(all.map(({ line }) => line.label))].toSorted()
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

/** Wilson score interval (E. B. Wilson, 1927) at z = 1.96. */
function wilson(hits: number, count: number): [number, number] {
  const z = 1.96
  const p = hits / count
  const middle = p + z ** 2 / (2 * count)
  const spread = z * Math.sqrt((p * (1 - p)) / count + z ** 2 / (4 * count ** 2))
  const scale = 1 + z ** 2 / count
  return [Math.max(0, middle - spread) / scale, Math.min(scale, middle + spread) / scale]
}
