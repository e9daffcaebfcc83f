/** One place in a phrase: which words may stand there. */
export interface Slot {
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[] // "gener*": any word that starts so
  readonly prefixes: ReadonlySet<string> // of all words and stems: what may still become one of them
  readonly anything: boolean // a gap that any word fills
}

/** Where one is inside a phrase: the ways to go on from here, and whether the phrase is complete. */
export interface Place {
  readonly id: number
  readonly next: readonly { readonly slot: Slot; readonly place: Place }[]
  readonly ends: boolean
  readonly unless: Slot | null // complete only if the next word is none of these
}

/**
 * Compiles a phrase written like speech: `word`, `a|b` one of several, `word?` may be missing, `gener*` any ending,
 * `..3` up to three words of any kind (not first), and at the very end `!a|b` only when none of these words follows.
 * Words are in the spelling of `fold`: lower case, no accents, `'` kept inside a word, hyphens part words.
 * @returns the place before its first word
 */
export function compilePhrase(phrase: string): Place {
  const parts = phrase.split(' ')
  const last = parts.at(-1) ?? ''
  const unless = last.startsWith('!') ? slotOf(last.slice(1)) : null
  let place: Place = { id: nextId++, next: [], ends: true, unless }
  for (const part of (unless ? parts.slice(0, -1) : parts).toReversed()) place = before(part, place)
  return place
}

function before(part: string, rest: Place): Place {
  if (part.startsWith('..')) return gap(Number(part.slice(2)), rest)
  const optional = part.endsWith('?')
  const step = { slot: slotOf(optional ? part.slice(0, -1) : part), place: rest }
  if (!optional) return { id: nextId++, next: [step], ends: false, unless: null }
  return { id: nextId++, next: [step, ...rest.next], ends: rest.ends, unless: rest.unless }
}

function gap(count: number, rest: Place): Place {
  let place = rest
  for (let filled = 0; filled < count; filled++) {
    place = { id: nextId++, next: [...rest.next, { slot: anyWord, place }], ends: rest.ends, unless: rest.unless }
  }
  return place
}

let nextId = 0

const anyWord: Slot = { words: new Set(), stems: [], prefixes: new Set(), anything: true }

/** Phrases share many of their slots. */
const slots = new Map<string, Slot>()

function slotOf(source: string): Slot {
  const known = slots.get(source) ?? readSlot(source)
  slots.set(source, known)
  return known
}

function readSlot(source: string): Slot {
  const all = source.split('|')
  const stems = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  const words = all.filter((word) => !word.endsWith('*'))
  const prefixes = [...words, ...stems].flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1)))
  return { words: new Set(words), stems, prefixes: new Set(prefixes), anything: false }
}

/** @returns true when the whole word may stand in the slot */
export function takes(slot: Slot, word: string): boolean {
  return slot.anything || slot.words.has(word) || slot.stems.some((stem) => word.startsWith(stem))
}
