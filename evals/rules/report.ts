import type { Moves } from './moves.ts'
import type { Reading } from './reading.ts'
import type { TalkFigures } from './talks.ts'

/** Everything that was measured on one document. */
export interface Measured {
  readonly id: string
  readonly archetype: string
  readonly reading: Reading
  readonly moves: Moves | null
  readonly talk: TalkFigures | null
  readonly ms: readonly number[] // of every turn played
  readonly stateBytes: number // of the conversation after the talk
}

/** @returns one document in a line, and a line for each thing that went wrong */
export function lineOf({ id, archetype, reading, moves, talk }: Measured): string {
  const { fields, categories, facts, bounds, prompt } = reading
  const notes = [
    ...fields.misses,
    ...categories.missed.map((name) => `missed category: ${name}`),
    ...categories.wrong.map((name) => `wrong category: ${name}`),
    ...prompt.findings,
    ...facts.misses.map((fact) => `not reached: ${fact}`),
    ...facts.contradicted.map((fact) => `contradicted: ${fact}`),
    ...(moves && !moves.isBetter
      ? [`good lines lead to ${JSON.stringify(moves.good)}, bad ones to ${JSON.stringify(moves.bad)}`]
      : []),
    ...(talk ? talkNotes(talk) : []),
  ]
  const head = [
    `${reading.archetype ? 'ok ' : 'BAD'} ${id} (${archetype}): fields ${fields.right}/${fields.stated}`,
    `required ${categories.found}/${categories.required}`,
    `wrong ${categories.wrong.length}`,
    `facts ${facts.reached}/${facts.all}`,
    `bounds ${bounds ? 'ok' : 'BROKEN'}`,
    `prompt ${prompt.ok ? 'ok' : 'FINDINGS'} (${prompt.tokens} tokens)`,
    ...(moves ? [`replies differ ${moves.replies.differ}/${moves.replies.pairs}`] : []),
    ...(talk ? [`talk answers ${talk.asked - talk.missed.length}/${talk.asked} in ${talk.turns} turns`] : []),
    `[${categories.chosen.join(', ')}]`,
  ]
  return [head.join(', '), ...notes.map((note) => `      ${note}`)].join('\n')
}

/** @returns a line for each thing that went wrong in a talk */
export function talkNotes({ repeated, openings, tooLong, contradicted, cut, missed, ended }: TalkFigures): string[] {
  return [
    ...(ended ? [`ended ${ended}`] : []),
    ...repeated.map((text) => `said twice: ${text}`),
    ...openings.map((text) => `begins alike: ${text}`),
    ...tooLong.map((text) => `too long: ${text}`),
    ...contradicted.map((text) => `contradicts: ${text}`),
    ...cut.map((text) => `cut by a guard, ${text}`),
    ...missed.map(({ asked, reply }) => `asked: ${asked}\n        said: ${reply}`),
  ]
}

/** @returns the figures of all documents together */
export function summaryOf(all: readonly Measured[]): string {
  const sum = (of: (one: Measured) => number) => all.reduce((total, one) => total + of(one), 0)
  const count = (is: (one: Measured) => boolean) => share(all.filter(is).length, all.length)
  const moved = all.flatMap(({ moves }) => moves ?? [])
  const talks = all.flatMap(({ talk }) => talk ?? [])
  const rows: [string, string][] = [
    ['documents', String(all.length)],
    ['archetype right', count(({ reading }) => reading.archetype)],
    ...bandsOf(all),
    [
      'stated persona fields right',
      share(
        sum(({ reading }) => reading.fields.right),
        sum(({ reading }) => reading.fields.stated),
      ),
    ],
    [
      'required categories found',
      share(
        sum(({ reading }) => reading.categories.found),
        sum(({ reading }) => reading.categories.required),
      ),
    ],
    ['documents with a wrong one', count(({ reading }) => reading.categories.wrong.length > 0)],
    ['bounds kept (3-8, 5-10)', count(({ reading }) => reading.bounds)],
    ['prompt check without findings', count(({ reading }) => reading.prompt.ok)],
    [
      'gold facts reached',
      share(
        sum(({ reading }) => reading.facts.reached),
        sum(({ reading }) => reading.facts.all),
      ),
    ],
    ['gold facts contradicted', String(sum(({ reading }) => reading.facts.contradicted.length))],
    ['better after good lines', share(moved.filter(({ isBetter }) => isBetter).length, moved.length)],
    [
      'good and bad replies differ',
      share(
        moved.reduce((total, { replies }) => total + replies.differ, 0),
        moved.reduce((total, { replies }) => total + replies.pairs, 0),
      ),
    ],
    ...(talks.length === 0 ? [] : [['largest conversation, kB', kiloBytes(all)] satisfies [string, string]]),
  ]
  return [
    '',
    ...rows.map(row),
    ...talkRows(
      talks,
      all.flatMap(({ ms }) => ms),
    ),
  ].join('\n')
}

/** @returns the figures of talks: what was told when asked, what repeats, what is too long, how quick the turns were */
export function talkRows(talks: readonly TalkFigures[], ms: readonly number[]): string[] {
  const sum = (of: (talk: TalkFigures) => number) => talks.reduce((total, talk) => total + of(talk), 0)
  const told = share(
    sum(({ asked, missed }) => asked - missed.length),
    sum(({ asked }) => asked),
  )
  const rows: [string, string][] = [
    ['talks played, turns', `${talks.length}, ${sum(({ turns }) => turns)}`],
    ['stated facts told when asked', told],
    ['repeated replies or sentences', String(sum(({ repeated }) => repeated.length))],
    ['replies that begin alike', String(sum(({ openings }) => openings.length))],
    ['replies over the word limit', String(sum(({ tooLong }) => tooLong.length))],
    ['replies against a fact', String(sum(({ contradicted }) => contradicted.length))],
    ['replies cut by a guard', String(sum(({ cut }) => cut.length))],
  ]
  return [...(talks.length === 0 ? [] : rows), ['milliseconds a turn, median, p95', milliseconds(ms)] as const].map(row)
}

function row([name, value]: readonly [string, string]): string {
  return `${name.padEnd(33)}${value}`
}

function kiloBytes(all: readonly Measured[]): string {
  return String(Math.round(Math.max(...all.map(({ stateBytes }) => stateBytes)) / 1_000))
}

/** A confidence is calibrated when the share of right answers of each band lies within it. */
function bandsOf(all: readonly Measured[]): [string, string][] {
  const edges = [0, 0.6, 0.7, 0.8, 0.9, 1.01]
  return edges.slice(1).flatMap((upTo, index): [string, string][] => {
    const from = edges[index] ?? 0
    const inBand = all.filter(({ reading }) => reading.confidence >= from && reading.confidence < upTo)
    const right = inBand.filter(({ reading }) => reading.archetype).length
    return inBand.length > 0 ? [[`  with confidence ${from} to ${Math.min(upTo, 1)}`, `${right}/${inBand.length}`]] : []
  })
}

function share(part: number, whole: number): string {
  return `${part}/${whole} (${whole === 0 ? '-' : Math.round((part / whole) * 1_000) / 10} %)`
}

function milliseconds(all: readonly number[]): string {
  const sorted = all.toSorted((one, other) => one - other)
  const at = (quantile: number) => (sorted[Math.floor(sorted.length * quantile)] ?? 0).toFixed(1)
  return `${at(0.5)}, ${at(0.95)}`
}
