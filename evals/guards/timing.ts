import { availableParallelism, loadavg } from 'node:os'
import { aReplyGuard, prepareGuards } from '../../src/conversation/guards/guard-lines.ts'
import { judgeInput } from '../../src/conversation/guards/index.ts'
import type { LabelledLine } from './lines.ts'
import { mean, quantile } from './statistics.ts'

/** Microseconds: on the input side for a line, on the output side for a token of `tokenChars` characters. */
export interface Times {
  readonly n: number
  readonly mean: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** The times of both sides, null where no line is of that side, and the machine they were taken on. */
export interface Timing {
  readonly input: Times | null
  readonly output: Times | null
  readonly load: number // of the machine, over the last minute
  readonly cores: number
  readonly node: string
}

/** About what a language model puts into a token of English. */
export const tokenChars = 4
/** Times are taken of lines up to this length; longer ones are pasted, not said. */
export const spokenChars = 1_200
/**
 * Every line is judged so often, and its middle time counts: the machine may be busy with something else. All lines take
 * their turn before the first comes again, as the guards remember how the last few texts were taken apart.
 */
const rounds = 7

/** Times both sides; lines that were not spoken (longer than `spokenChars`) are left out. */
export function timingOf(lines: readonly LabelledLine[]): Timing {
  prepareGuards()
  const spoken = (side: 'input' | 'output') =>
    lines.filter((line) => line.side === side && line.text.length <= spokenChars).map(({ text }) => text)
  return {
    input: timesOf(middleOfRounds(spoken('input'), (text) => [microsOf(() => judgeInput(text))])),
    output: timesOf(middleOfRounds(spoken('output'), microsOfTokens)),
    load: loadavg()[0] ?? 0,
    cores: availableParallelism(),
    node: process.version,
  }
}

function microsOfTokens(text: string): number[] {
  const guard = aReplyGuard()
  const micros: number[] = []
  for (let at = 0; at < text.length; at += tokenChars) {
    const token = text.slice(at, at + tokenChars)
    micros.push(microsOf(() => guard.push(token)))
  }
  return micros
}

function microsOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return (performance.now() - start) * 1_000
}

/** `measure` gives as many figures for the same text in every round; of each the middle one is taken. */
function middleOfRounds(texts: readonly string[], measure: (text: string) => number[]): number[] {
  const taken: number[][][] = texts.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, text] of texts.entries()) taken[index]?.push(measure(text))
  }
  return taken.flatMap((ofText) =>
    (ofText[0] ?? []).map((_, at) =>
      quantile(
        ofText.map((one) => one[at] ?? 0),
        0.5,
      ),
    ),
  )
}

function timesOf(micros: readonly number[]): Times | null {
  if (micros.length === 0) return null
  const at = (share: number) => quantile(micros, share)
  return { n: micros.length, mean: mean(micros), p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
