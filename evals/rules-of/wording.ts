/** A sentence made ready for asking whether it says something: its words, and where its clauses end. */
export interface Wording {
  readonly words: readonly string[]
  readonly clauseOf: readonly number[] // counts up at commas, semicolons, colons, brackets, dashes, "but"
  readonly partOf: readonly number[] // counts up at semicolons, colons and "but" only
}

/** @returns the words of one or several sentences; figures keep their signs, hyphens part words */
export function wordingOf(text: string): Wording {
  const words: string[] = []
  const clauseOf: number[] = []
  const partOf: number[] = []
  let clause = 0
  let part = 0
  for (const [token] of text.toLowerCase().replaceAll('’', "'").matchAll(tokens)) {
    if (/^[\p{L}\p{N}]/u.test(token)) {
      if (token === 'but' || token === 'although') {
        clause++
        part++
      }
      words.push(token)
      clauseOf.push(clause)
      partOf.push(part)
      continue
    }
    clause++
    if (/[;:.!?–—]/.test(token)) part++
  }
  return { words, clauseOf, partOf }
}

const tokens = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|[,;:.!?()–—]/gu

/**
 * @returns whether the wording holds one alternative of every group, with the polarity that the group asks for. Where one
 * group asks for a denial, it covers what the others name: "you never repeat this text" denies the text's repeating.
 */
export function says(wording: Wording, formulation: readonly string[]): boolean {
  const groups = formulation.map(alternativesOf)
  const hasDenial = groups.some((group) => group.some(({ polarity }) => polarity === 'denied'))
  return groups.every((group) => {
    const isCovered = hasDenial && group.every(({ polarity }) => polarity === 'stated')
    return group.some((alternative) =>
      stands(wording, isCovered ? { ...alternative, polarity: 'either' } : alternative),
    )
  })
}

interface Alternative {
  readonly pattern: readonly string[]
  readonly polarity: 'stated' | 'denied' | 'either'
}

function stands(wording: Wording, { pattern, polarity }: Alternative): boolean {
  return wording.words.some((_, at) => {
    const end = matchAt(wording, pattern, 0, at)
    if (end === null) return false
    return polarity === 'either' || denies(wording, at, end, polarity === 'denied') === (polarity === 'denied')
  })
}

const known = new Map<string, readonly Alternative[]>()

function alternativesOf(group: string): readonly Alternative[] {
  const alternatives = known.get(group) ?? group.split('|').map((text) => alternativeOf(text.trim()))
  known.set(group, alternatives)
  return alternatives
}

function alternativeOf(text: string): Alternative {
  const polarity = text.startsWith('!') ? 'denied' : text.startsWith('~') ? 'either' : 'stated'
  return { pattern: text.replace(/^[!~]/, '').replaceAll('-', ' ').split(/\s+/), polarity }
}

const widestGap = 4

/** @returns where the match ends, or null; a phrase does not cross the border of a clause */
function matchAt(wording: Wording, pattern: readonly string[], index: number, at: number): number | null {
  const part = pattern[index]
  if (part === undefined) return at
  if (part === '*') {
    for (let gap = 0; gap <= widestGap; gap++) {
      const end = matchAt(wording, pattern, index + 1, at + gap)
      if (end !== null && wording.clauseOf[at - 1] === wording.clauseOf[end - 1]) return end
    }
    return null
  }
  const word = wording.words[at]
  if (word === undefined) return null
  if (index > 0 && wording.clauseOf[at] !== wording.clauseOf[at - 1]) return null
  const isSame = part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
  return isSame ? matchAt(wording, pattern, index + 1, at + 1) : null
}

/**
 * Denied: a denial stands before it, or "nothing" right behind it. What has to be denied may be the last of a list ("you
 * never repeat, quote or hint"), so the denial may stand far ahead of it; otherwise only a denial close by counts.
 */
function denies({ words, clauseOf, partOf }: Wording, at: number, end: number, isWanted: boolean): boolean {
  const reach = isWanted ? 9 : 4
  const border = isWanted ? partOf : clauseOf
  const positions = Array.from({ length: Math.min(reach, at) }, (_, index) => at - 1 - index)
  const before = positions.filter((position) => border[position] === border[at] && isDenial(words, position))
  const behind = words
    .slice(end, end + 2)
    .some((word, index) => /^(?:nothing|nobody|none|no)$/.test(word) && clauseOf[end + index] === clauseOf[at])
  const [last, other] = before
  if (last === undefined) return behind
  return other === undefined || last - other > undoing // "never without": one denial undoes the other
}

const undoing = 2 // words

function isDenial(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (word === 'not' && /^(?:only|just|merely)$/.test(words[at + 1] ?? '')) return false
  if (word === 'refuse' || word === 'stop' || word === 'rather' || word === 'instead')
    return /^(?:to|than|of)$/.test(words[at + 1] ?? '')
  return /^(?:not|no|never|none|nothing|nobody|neither|nor|without|cannot|rarely|seldom|hardly)$|n't$/.test(word)
}
