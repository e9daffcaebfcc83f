import { contentStems, stem } from './text.ts'

/** Something true of the persona, as text. */
export interface Statement {
  readonly id: string
  readonly text: string
}

/** Which of the things true of the persona a line is about. */

const most = 5
/** Least likeness (cosine, 0 to 1) that counts, and the share of the best one that the others must reach. */
const leastLikeness = 0.16
const shareOfBest = 0.45

/**
 * @returns the ids of the statements a line is about, best first, at most 5: stems they share, rare ones counting more,
 * "six" and "6" or "price" and "cost" taken as alike. A line with nothing to go by ("Why is that?") takes up the line before.
 */
export function touchedStatements(
  line: string,
  statements: readonly Statement[],
  earlierLines: readonly string[],
): string[] {
  const index = indexOf(statements)
  const direct = ranked(concepts(line), index)
  if (direct.length > 0) return direct
  const before = earlierLines.at(-1)
  const asksOn = line.length < 60 && /\b(?:that|this|it|why|how come|since when|more|then|so)\b/i.test(line)
  return before && asksOn ? ranked(concepts(`${line} ${before}`), index).slice(0, 2) : []
}

/** @returns the words of all statements in lower case: what the persona can be expected to know. */
export function knownWords(statements: readonly Statement[]): ReadonlySet<string> {
  return indexOf(statements).words
}

interface StatementIndex {
  readonly entries: readonly { id: string; concepts: ReadonlySet<string>; norm: number }[]
  readonly weight: ReadonlyMap<string, number>
  readonly holders: ReadonlyMap<string, readonly number[]>
  readonly words: ReadonlySet<string>
}

const indexes = new WeakMap<readonly Statement[], StatementIndex>()

function indexOf(statements: readonly Statement[]): StatementIndex {
  const known = indexes.get(statements)
  if (known && known.entries.length === statements.length) return known
  const holders = new Map<string, number[]>()
  const sets = statements.map(({ text }, at) => {
    const set = concepts(text)
    for (const one of set) {
      const list = holders.get(one)
      if (list) list.push(at)
      else holders.set(one, [at])
    }
    return set
  })
  const weight = new Map(
    [...holders].map(
      ([one, list]) => [one, Math.log(1 + statements.length / list.length) * (faint.test(one) ? 0.4 : 1)] as const,
    ),
  )
  const entries = statements.map(({ id }, at) => {
    const set = sets[at] ?? new Set<string>()
    return { id, concepts: set, norm: Math.sqrt([...set].reduce((sum, one) => sum + (weight.get(one) ?? 0) ** 2, 0)) }
  })
  const allWords = new Set(statements.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
  const built = { entries, weight, holders, words: allWords }
  indexes.set(statements, built)
  return built
}

function ranked(line: ReadonlySet<string>, { entries, weight, holders }: StatementIndex): string[] {
  const scores = new Map<number, number>()
  let lineSquare = 0
  for (const one of line) {
    const value = weight.get(one)
    if (value === undefined) continue
    lineSquare += value ** 2
    for (const at of holders.get(one) ?? []) scores.set(at, (scores.get(at) ?? 0) + value ** 2)
  }
  const norm = Math.sqrt(lineSquare)
  const rare = Math.log(1 + Math.min(entries.length, 6) / 1.5)
  const likeness = [...scores].flatMap(([at, sum]) => {
    const entry = entries[at]
    if (!entry || sum < Math.min(rare, 1.2) ** 2) return []
    return [{ id: entry.id, value: sum / (norm * Math.max(entry.norm, 2.5)) }]
  })
  const best = Math.max(0, ...likeness.map(({ value }) => value))
  return likeness
    .filter(({ value }) => value >= leastLikeness && value >= best * shareOfBest)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ id }) => id)
}

function concepts(text: string): Set<string> {
  const found = new Set<string>()
  for (const one of contentStems(text)) if (!empty.has(one)) found.add(alike.get(one) ?? one)
  return found
}

/** Small numbers and units of time stand in half of all statements by chance. */
const faint = /^(?:=\d+|\d{1,2}|day|week|month|year|minut|hour|morn|even|last|next|first|time|new|old)$/

const empty = new Set(
  'ask tell know think want would like need come go take give look thing way lot bit please thank sorri sorry yes okay ok sir madam doctor mr mr. mrs dr really actually feel see speak talk seem sure good well today time let start'.split(
    ' ',
  ),
)

/** Words for one thing; deliberately few and everyday. */
const groups = `price cost pay expensive afford budget money fee charge cheap | leave quit stop resign drop abandon | husband wife spouse partner
  | mother mum mom mother-in-law | father dad | child kid son daughter children baby | job work employ employment | hospital clinic ward | pain hurt ache sore
  | fear afraid worry worri anxious scare | boss manager supervisor | salary wage earn income | home house flat apartment live | tablet pill medicine medication drug
  | colleague coworker team | rule policy regulation | late delay overdue wait | sleep tired night | alcohol drink | smoke cigarette tobacco
  | complaint complain | contract agreement deal | phone call ring rang | letter mail email | school college university study | customer client
  | 1 one first once | 2 two second twice | 3 three third | 4 four | 5 five | 6 six | 7 seven | 8 eight | 9 nine | 10 ten | 11 eleven | 12 twelve | 15 fifteen | 20 twenty | 30 thirty`

const alike = new Map(
  groups.split('|').flatMap((group) => {
    const members = group.trim().split(/\s+/)
    return members.map((member) => [stem(member), `=${members[0]}`] as const)
  }),
)
