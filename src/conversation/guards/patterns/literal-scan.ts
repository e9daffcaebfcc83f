/** Marks of texts: whoever finds a text is told its marks. */
export interface Literal {
  readonly text: string
  readonly marks: readonly number[]
}

/**
 * Finds many texts in one pass over a line (A. V. Aho and M. J. Corasick, 1975).
 * @returns a function that calls `visit` with every mark of the texts that occur in a line; perhaps more than once
 */
export function literalScan(literals: readonly Literal[]): (line: string, visit: (mark: number) => void) => void {
  const letters = alphabetOf(literals)
  const { next, marks, from, width } = automaton(literals, letters)
  const columns = Uint16Array.from({ length: 128 }, (_, code) => letters.get(String.fromCharCode(code)) ?? 0)
  const seen = new Uint32Array(from.length)
  let round = 0

  return (line, visit) => {
    round++
    let state = 0
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at)
      state = next[state * width + (code < 128 ? (columns[code] ?? 0) : 0)] ?? 0
      const first = from[state] ?? 0
      const end = from[state + 1] ?? 0
      if (first === end || seen[state] === round) continue
      seen[state] = round
      for (let index = first; index < end; index++) visit(marks[index] ?? 0)
    }
  }
}

function alphabetOf(literals: readonly Literal[]): ReadonlyMap<string, number> {
  const letters = [...new Set(literals.flatMap(({ text }) => text.split('')))]
  return new Map(letters.map((letter, index) => [letter, index + 1])) // column 0: any character that no text holds
}

/**
 * A row of `next` for each state, complete: where no text goes on, it leads where the longest other beginning does. The marks
 * of a state are those in `marks` from `from[state]` up to `from[state + 1]`.
 */
function automaton(literals: readonly Literal[], letters: ReadonlyMap<string, number>) {
  const width = letters.size + 1
  const { rows, ends } = trie(literals, letters)
  const fallback = new Int32Array(ends.length)
  const queue = [0]
  for (const state of queue) {
    for (let column = 1; column < width; column++) {
      const cell = state * width + column
      const other = state === 0 ? 0 : (rows[(fallback[state] ?? 0) * width + column] ?? 0)
      const child = rows[cell] ?? 0
      if (child === 0) {
        rows[cell] = other
        continue
      }
      fallback[child] = other
      const shorter = ends[other]
      if (shorter) ends[child] = [...new Set([...(ends[child] ?? []), ...shorter])]
      queue.push(child)
    }
  }
  return { ...inOrder(queue, rows, ends, width), width }
}

/** Columns of a row lead to the state after one more letter, 0 when no text goes on so. */
function trie(literals: readonly Literal[], letters: ReadonlyMap<string, number>) {
  const width = letters.size + 1
  const rows = new Int32Array((literals.reduce((sum, { text }) => sum + text.length, 0) + 1) * width)
  const ends: (readonly number[] | undefined)[] = [undefined]
  for (const { text, marks } of literals) {
    let state = 0
    for (const letter of text.split('')) {
      const cell = state * width + (letters.get(letter) ?? 0)
      rows[cell] ||= ends.push(undefined) - 1
      state = rows[cell] ?? 0
    }
    ends[state] = [...(ends[state] ?? []), ...marks]
  }
  return { rows, ends }
}

/** Numbers the states as `queue` has them: short beginnings, where a scan nearly always is, lie side by side in the cache. */
function inOrder(
  queue: readonly number[],
  rows: Int32Array,
  ends: readonly (readonly number[] | undefined)[],
  width: number,
) {
  const place = new Int32Array(queue.length)
  for (const [index, state] of queue.entries()) place[state] = index
  const next = queue.length < 65_536 ? new Uint16Array(queue.length * width) : new Int32Array(queue.length * width)
  const from = new Int32Array(queue.length + 1)
  const marks: number[] = []
  for (const [index, state] of queue.entries()) {
    for (let column = 0; column < width; column++) {
      next[index * width + column] = place[rows[state * width + column] ?? 0] ?? 0
    }
    marks.push(...(ends[state] ?? []))
    from[index + 1] = marks.length
  }
  return { next, from, marks: Uint16Array.from(marks) }
}
