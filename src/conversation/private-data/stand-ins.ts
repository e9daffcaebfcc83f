/** Something that must not leave, and what is sent in its place. */
export interface StandIn {
  readonly real: string
  readonly standIn: string
}

/** A reply that comes in pieces, cut anywhere: what may be said now, and what was still held back at its end. */
export interface Restoring {
  push(text: string): string
  finish(): string
}

/**
 * Puts the real words back. A stand-in counts where a word begins; what follows may be an ending ("Ardwells").
 * @param pairs no two with the same stand-in
 */
export function createRestore(pairs: readonly StandIn[]): (text: string) => string {
  return (text) => {
    const restoring = createRestoring(pairs)
    return restoring.push(text) + restoring.finish()
  }
}

/**
 * The same for text that comes in pieces: however it is cut, the pieces together are what `createRestore` gives for the
 * whole. Holds back only what may be the beginning of a stand-in.
 */
export function createRestoring(pairs: readonly StandIn[]): Restoring {
  const longestFirst = pairs.toSorted((one, other) => other.standIn.length - one.standIn.length)
  let held = ''
  let isInWord = false // whether what was said last goes on in what is held

  function said(upTo: number): string {
    const text = held.slice(0, upTo)
    isInWord = /[\p{Lu}\p{Ll}\p{Lt}\p{M}]$/u.test(text) // a script without capitals may have no blanks either
    held = held.slice(upTo)
    return text
  }

  function next(isWhole: boolean): string | null {
    if (held === '') return null
    if (!isInWord) {
      const known = longestFirst.find(({ standIn }) => held.startsWith(standIn))
      const mayGrow = longestFirst.some(
        ({ standIn }) => standIn.length > held.length && standIn.startsWith(held) && standIn !== known?.standIn,
      )
      if (mayGrow && !isWhole) return null
      if (known) {
        said(known.standIn.length)
        isInWord = false // names of a script without blanks stand side by side
        return known.real
      }
    }
    // A character of two code units stays whole, so that what is said ends between characters.
    if (!isWhole && /^[\ud800-\udbff]$/.test(held)) return null
    return said(String.fromCodePoint(held.codePointAt(0) ?? 0).length)
  }

  function drain(isWhole: boolean): string {
    let text = ''
    for (let piece = next(isWhole); piece !== null; piece = next(isWhole)) text += piece
    return text
  }

  return {
    push(text) {
      held += text
      return drain(false)
    },
    finish: () => drain(true),
  }
}

/** @returns stand-ins in their order, of which none stands in `texts`; each comes once, and they never run out */
export function createPool(names: readonly string[], texts: string): () => string {
  const inUse = texts.toLowerCase()
  const free = names.filter((name) => !inUse.includes(name.toLowerCase()))
  const pool = free.length > 0 ? free : names
  let taken = 0
  return function draw(): string {
    const drawn = nthOf(pool, taken++)
    return inUse.includes(drawn.toLowerCase()) ? draw() : drawn
  }
}

/** The names of a pool, then each joined with each, then these with another end. */
function nthOf(pool: readonly string[], nth: number): string {
  const round = Math.floor(nth / pool.length) - 1
  const name = pool[nth % pool.length] ?? ''
  if (round < 0) return name
  return `${name}-${pool[round % pool.length]}${'o'.repeat(Math.floor(round / pool.length))}`
}

/** Given to women and men alike, words of no language, so that a reply that has one means this one. */
export const firstNames: readonly string[] =
  'Merrin Jorin Teagan Kerrin Ellory Lorian Devany Saorin Ferrin Aubrin Tavian Wrenna'.split(' ')
/** Surnames that read like one in any language; also for names of which more is not known. */
export const surnames: readonly string[] =
  'Ardwell Bexmoor Calloden Dunmarsh Elverton Farrowby Glenister Hollingby Inverley Jarrowin Kelmarsh Lindquell Norwickel Ostrander'.split(
    ' ',
  )
/** Addresses that cannot exist (source: RFC 2606, section 3). */
export const mails: readonly string[] = Array.from({ length: 40 }, (_, at) => `kontakt${at + 10}@example.org`)
/** Numbers that are given to nobody (source: NANPA, 555-0100 to 555-0199 for fiction). */
export const phones: readonly string[] = Array.from({ length: 90 }, (_, at) => `555-0${at + 110}`)
