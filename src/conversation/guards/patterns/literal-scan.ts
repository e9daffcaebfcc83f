/**
 * Finds many texts in one pass over a line (A. V. Aho and M. J. Corasick, 1975).
 * @returns a function that gives the indexes of the texts that occur in a line, each once, in no particular order
 */
export function literalScan(texts: readonly string[]): (line: string) => readonly number[] {
  const letters = alphabetOf(texts)
  const { next, ends, width } = automaton(texts, letters)
  const columns = Uint16Array.from({ length: 128 }, (_, code) => letters.get(String.fromCharCode(code)) ?? 0)
  const stateSeen = new Uint32Array(ends.length)
  const textSeen = new Uint32Array(texts.length)
  let round = 0

  return (line) => {
    round++
    const found: number[] = []
    let state = 0
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at)
      state = next[state * width + (code < 128 ? (columns[code] ?? 0) : 0)] ?? 0
      const here = ends[state]
      if (here === undefined || stateSeen[state] === round) continue
      stateSeen[state] = round
      for (const index of here) {
        if (textSeen[index] === round) continue
        textSeen[index] = round
        found.push(index)
      }
    }
    return found
  }
}

function alphabetOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const letters = [...new Set(texts.flatMap((text) => text.split('')))]
  return new Map(letters.map((letter, index) => [letter, index + 1])) // column 0: any character that no text holds
}

/** One row of `next` a state, complete: where no text goes on, it leads where the longest other beginning does. */
function automaton(texts: readonly string[], letters: ReadonlyMap<string, number>) {
  const width = letters.size + 1
  const next = new Int32Array((texts.reduce((sum, text) => sum + text.length, 0) + 1) * width)
  const ends: (number[] | undefined)[] = [undefined]
  for (const [index, text] of texts.entries()) {
    let state = 0
    for (const letter of text.split('')) {
      const cell = state * width + (letters.get(letter) ?? 0)
      next[cell] ||= ends.push(undefined) - 1
      state = next[cell] ?? 0
    }
    ends[state] = [...(ends[state] ?? []), index]
  }
  const fallback = new Int32Array(ends.length)
  const queue = [0]
  for (const state of queue) {
    for (let column = 1; column < width; column++) {
      const cell = state * width + column
      const other = state === 0 ? 0 : (next[(fallback[state] ?? 0) * width + column] ?? 0)
      const child = next[cell] ?? 0
      if (child === 0) {
        next[cell] = other
        continue
      }
      fallback[child] = other
      const shorter = ends[other]
      if (shorter) ends[child] = [...(ends[child] ?? []), ...shorter]
      queue.push(child)
    }
  }
  const rows = next.slice(0, ends.length * width)
  return { next: ends.length < 65_536 ? Uint16Array.from(rows) : rows, ends, width } // small tables stay in the cache
}
