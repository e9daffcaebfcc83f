/** Of each clause at least one text must occur wherever the pattern matches; no clauses: nothing can be said. */
export type RequiredLiterals = readonly (readonly string[])[]

/** What is known of a part of a pattern: all texts it can match, when these are few, else clauses as above. */
interface Known {
  readonly exact: readonly string[] | null
  readonly clauses: RequiredLiterals
}

/**
 * Works out from a pattern's source which texts must occur in whatever it matches ("ignore|forget" and "your rules"), so
 * that it need not be tried on a line without them. Anything not understood requires nothing, which is always right.
 * For lower-case patterns without flags that change what a letter means (`i`, `v`).
 */
export function requiredLiterals({ source, flags }: RegExp): RequiredLiterals {
  if (/[iv]/.test(flags)) return []
  const reader = new SourceReader(source)
  const { exact, clauses } = reader.alternatives()
  return exact ? [...clauses, ...asClauses(exact)] : clauses
}

/** More texts than this are kept as a clause rather than multiplied out. */
const mostTexts = 160
/** Longer texts are cut: the first characters tell enough, and many share them. */
export const longestText = 9
const shortestText = 2
/** Signs and digits are rare enough to tell something by themselves. */
const telling = /^[0-9"#$%&()*+/:;<=>@[\\\]^_`{|}~]$/
const digits = Array.from('0123456789')

const nothing: Known = { exact: null, clauses: [] }
const empty: Known = { exact: [''], clauses: [] }

class SourceReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): Known {
    const branches = [this.#sequence()]
    while (this.#takes('|')) branches.push(this.#sequence())
    return branches.length === 1 && branches[0] ? branches[0] : either(branches)
  }

  #sequence(): Known {
    let exact: readonly string[] = ['']
    const clauses: (readonly string[])[] = []
    let broken = false
    while (this.#at < this.#source.length && !'|)'.includes(this.#peek())) {
      const part = this.#quantified()
      clauses.push(...part.clauses)
      const joined = part.exact && product(exact, part.exact)
      if (joined) {
        exact = joined
        continue
      }
      clauses.push(...asClauses(exact))
      broken = true
      exact = part.exact ?? ['']
    }
    if (!broken) return { exact, clauses }
    return { exact: null, clauses: [...clauses, ...asClauses(exact)] }
  }

  #quantified(): Known {
    const part = this.#atom()
    const [quantifier = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12)) ?? []
    this.#at += quantifier.length
    if (quantifier === '') return part
    if (quantifier.startsWith('?')) return part.exact ? { exact: [...part.exact, ''], clauses: [] } : nothing
    if (/^(?:\*|\{0)/.test(quantifier)) return nothing
    return { exact: null, clauses: part.exact ? asClauses(part.exact) : part.clauses }
  }

  #atom(): Known {
    plainRun.lastIndex = this.#at
    const run = plainRun.exec(this.#source)?.[0]
    if (run) {
      this.#at += run.length
      return { exact: [run], clauses: [] }
    }
    const character = this.#peek()
    this.#at++
    if (character === '(') return this.#group()
    if (character === '[') return this.#set()
    if (character === '\\') return this.#escape()
    if (character === '^' || character === '$') return empty
    if (character === '.') return nothing
    return { exact: [character], clauses: [] }
  }

  /** Look-arounds are read and passed over; they match no text of their own. */
  #group(): Known {
    const around = /^\?(?:=|!|<=|<!)/.exec(this.#source.slice(this.#at, this.#at + 3))?.[0]
    const plain = /^\?(?::|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0]
    this.#at += (around ?? plain ?? '').length
    const inside = this.alternatives()
    this.#at++
    return around ? empty : inside
  }

  #set(): Known {
    const body = /^(?:\\.|[^\]\\])*/s.exec(this.#source.slice(this.#at))?.[0] ?? ''
    this.#at += body.length + 1
    const isPlain = !body.startsWith('^') && body.length <= 6 && !/\\|.-./.test(body)
    return isPlain && body !== '' ? { exact: Array.from(body), clauses: [] } : nothing
  }

  #escape(): Known {
    const character = this.#peek()
    this.#at++
    if (character === 'b' || character === 'B') return empty
    if (character === 'n') return { exact: ['\n'], clauses: [] }
    if (/[a-z0-9]/i.test(character)) {
      this.#at += /^(?:\{[^}]*\}|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0].length ?? 0
      if (character === 'd') return { exact: digits, clauses: [] }
      return /[DwWsSpP]/.test(character) ? nothing : unreadable(character)
    }
    return { exact: [character], clauses: [] }
  }

  #takes(character: string): boolean {
    if (this.#peek() !== character) return false
    this.#at++
    return true
  }

  #peek(): string {
    return this.#source.charAt(this.#at)
  }
}

/** Letters that stand for themselves, up to where a quantifier may apply to the last of them. */
const plainRun = /[a-z0-9 ',_-]+(?![?*+{a-z0-9 ',_-])/y

function unreadable(character: string): never {
  throw new Error(`expected an escape that the guards' patterns use, got \\${character}`)
}

function product(before: readonly string[], after: readonly string[]): readonly string[] | null {
  if (before.length * after.length > mostTexts) return null
  return before.flatMap((start) => after.map((end) => start + end))
}

function either(branches: readonly Known[]): Known {
  if (branches.every(({ exact, clauses }) => exact && clauses.length === 0)) {
    const exact = branches.flatMap((branch) => branch.exact ?? [])
    if (exact.length <= mostTexts) return { exact, clauses: [] }
  }
  const best = branches.map(({ exact, clauses }) => mostTelling([...clauses, ...(exact ? asClauses(exact) : [])]))
  return {
    exact: null,
    clauses: best.some((clause) => clause === null) ? [] : asClauses(best.flatMap((one) => one ?? [])),
  }
}

/** @returns the clause that will rule out most, or null when there is none */
function mostTelling(clauses: RequiredLiterals): readonly string[] | null {
  return byWorth(clauses)[0] ?? null
}

/** @returns the clauses, first the one that will rule out most: whose shortest text is longest, then with fewest texts */
export function byWorth(clauses: RequiredLiterals): RequiredLiterals {
  const worth = (clause: readonly string[]) => Math.min(...clause.map((text) => text.length)) * 1_000 - clause.length
  return clauses.toSorted((a, b) => worth(b) - worth(a))
}

/** A clause is of use only when each of its texts is long enough to be rare, and in the letters that are scanned for. */
function asClauses(texts: readonly string[]): RequiredLiterals {
  if (texts.some((text) => !isTelling(text))) return []
  return [[...new Set(texts.map((text) => text.slice(0, longestText)))]]
}

function isTelling(text: string): boolean {
  if (!/^[\n -~]*$/.test(text)) return false
  return text.trim().length >= shortestText || telling.test(text)
}
