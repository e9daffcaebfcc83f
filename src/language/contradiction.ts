import { contentStems, numbersIn, stem, withSignsInWords, words } from './text.ts'

/** What a sentence claims, made ready for comparing it with many others. */
export interface Claim {
  readonly topic: ReadonlySet<string> // content stems without numbers
  readonly quantities: ReadonlyMap<string, string> // number by the stem it counts
  readonly denies: boolean
}

export function claimOf(sentence: string): Claim {
  const topic = new Set(
    contentStems(sentence).filter((stem) => stem.length > 1 && !/\p{N}/u.test(stem) && !amounts.has(stem)),
  )
  return { topic, quantities: quantities(sentence), denies: denial.test(sentence) }
}

/**
 * Finds two claims that cannot both be true, as far as code can tell: they speak of the same thing (most of the
 * shorter one's content words are shared), yet give another number for it, or one denies what the other says.
 * Made to be quiet: sentences that merely share a topic do not count.
 * @returns what differs, in words, or null
 */
export function contradiction(one: Claim, other: Claim): string | null {
  const [shorter, longer] = one.topic.size <= other.topic.size ? [one, other] : [other, one]
  let shared = 0
  for (const stem of shorter.topic) if (longer.topic.has(stem)) shared++
  if (shared < 4 || shared / shorter.topic.size < sameTopic) return null
  for (const [unit, number] of one.quantities) {
    const against = other.quantities.get(unit)
    if (against !== undefined && against !== number) return `${number} ${unit} against ${against} ${unit}`
  }
  const sameWords = shared === one.topic.size && shared === other.topic.size
  return sameWords && one.denies !== other.denies ? 'one denies what the other says' : null
}

/** Share of the shorter sentence's content words; below this, two sentences of one scenario often differ rightly. */
const sameTopic = 0.75

/** Words of any sum of money or large number: sharing them says nothing about the matter. */
const amounts = new Set(contentStems('euros dollars pounds rupees percent hundred thousand lakh crore million billion'))

const denial = /\b(?:not|never|no|none|nobody|nothing|without|cannot)\b|n['’]t\b/i

/** Numbers by the word that follows them; a unit that comes twice with different numbers says nothing and is left out. */
function quantities(sentence: string): Map<string, string> {
  const found = new Map<string, string>()
  const ambiguous = new Set<string>()
  const all = words(withSignsInWords(sentence))
  all.forEach((word, at) => {
    const number = /^\p{N}/u.test(word) ? numbersIn(word)[0] : undefined
    const unit = unitAt(all, at)
    if (number === undefined || unit === undefined) return
    if (found.has(unit) && found.get(unit) !== number) ambiguous.add(unit)
    found.set(unit, number)
  })
  for (const unit of ambiguous) found.delete(unit)
  return found
}

/** What a number counts: the word behind it; sums of money and ages are counts of their own. */
function unitAt(all: readonly string[], at: number): string | undefined {
  if (/^years?$/.test(all[at + 1] ?? '') && all[at + 2] === 'old') return 'years of age'
  const unit = contentStems(all.slice(at + 1, at + 3).join(' '))[0]
  const isMoney = [all[at - 1], all[at + 1]].some((word) => word !== undefined && amounts.has(stem(word)))
  return isMoney && unit !== undefined ? `money for ${unit}` : unit
}
