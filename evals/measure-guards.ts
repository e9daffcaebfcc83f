/**
 * Measures the guards on labelled lines: `node evals/measure-guards.ts <file.jsonl> [--misses]`, each line
 * `{"id", "text", "label"}`. Labels `injection`, `prompt_leak`, `disrespect`, `off_topic`, `self_harm` and `benign` are judged on
 * the input side, `persona_break` and `in_character` on the output side. Prints JSON.
 */
import { readFileSync } from 'node:fs'
import { guardLine } from '../src/conversation/guards/guard-lines.ts'

interface Line {
  readonly id: string
  readonly text: string
  readonly label: string
}

const outputLabels = new Set(['persona_break', 'in_character'])
const harmless = new Set(['benign', 'in_character'])
/** A reply may come in pieces of any size; these must all give the same. 0 is the whole at once. */
const chunkSizes = [0, 1, 2, 4, 7, 33]

const [file, ...flags] = process.argv.slice(2)
if (!file) {
  process.stderr.write('usage: node evals/measure-guards.ts <file.jsonl> [--misses]\n')
  process.exit(2)
}
const lines = readLines(file)
for (const line of lines) judge(line, 4) // warm up, so that the times are those of a running server
process.stdout.write(`${JSON.stringify({ labels: byLabel(lines), chunking: chunking(lines) }, null, 2)}\n`)

function readLines(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

function judge({ id, text, label }: Line, chunk: number) {
  return guardLine({ id, text }, { side: outputLabels.has(label) ? 'output' : 'input', chunk })
}

function byLabel(all: readonly Line[]) {
  const labels = [...new Set(all.map(({ label }) => label))].toSorted()
  return Object.fromEntries(
    labels.map((label) => [
      label,
      measured(
        label,
        all.filter((line) => line.label === label),
      ),
    ]),
  )
}

function measured(label: string, rows: readonly Line[]) {
  const judged = rows.map((line) => ({ line, outcome: judge(line, 4) }))
  const wrong = judged.filter(({ outcome }) => (harmless.has(label) ? outcome.rule !== null : outcome.rule !== label))
  const hits = harmless.has(label) ? wrong.length : rows.length - wrong.length
  const micros = judged.map(({ outcome }) => outcome.micros).toSorted((a, b) => a - b)
  return {
    lines: rows.length,
    [harmless.has(label) ? 'false_alarms' : 'recall']: share(hits, rows.length),
    interval_95: wilson(hits, rows.length),
    blocked_by_any_rule: share(judged.filter(({ outcome }) => outcome.rule !== null).length, rows.length),
    micros: {
      mean: Math.round(micros.reduce((sum, one) => sum + one, 0) / micros.length),
      p95: micros[Math.floor(micros.length * 0.95)],
    },
    ...(flags.includes('--misses')
      ? { misses: wrong.map(({ line, outcome }) => ({ id: line.id, rule: outcome.rule })) }
      : {}),
  }
}

/** How many replies are delivered differently, or judged differently, depending on how they are cut. */
function chunking(all: readonly Line[]) {
  const replies = all.filter(({ label }) => outputLabels.has(label))
  const differing = replies.filter((line) => {
    const results = chunkSizes.map((size) => judge(line, size))
    return new Set(results.map(({ rule, action, delivered }) => JSON.stringify([rule, action, delivered]))).size > 1
  })
  return { replies: replies.length, chunk_sizes: chunkSizes, differing: differing.map(({ id }) => id) }
}

function share(part: number, whole: number): number {
  return Math.round((part / whole) * 1_000) / 1_000
}

/** Wilson score interval (E. B. Wilson, 1927) at z = 1.96. */
function wilson(hits: number, lines: number): [number, number] {
  const z = 1.96
  const p = hits / lines
  const middle = p + z ** 2 / (2 * lines)
  const spread = z * Math.sqrt((p * (1 - p)) / lines + z ** 2 / (4 * lines ** 2))
  const scale = 1 + z ** 2 / lines
  return [share(Math.max(0, middle - spread), scale), share(Math.min(scale, middle + spread), scale)]
}
