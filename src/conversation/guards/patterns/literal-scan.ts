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
 * A row of `next` for each state, complete: where no text goes on, it leads where the longest other beginning does. States
 * are numbered by their depth, so that short beginnings, where a scan nearly always is, lie side by side in the cache. The
 * marks of a state are those in `marks` from `from[state]` up to `from[state + 1]`.
 */
function automaton(literals: readonly Literal[], letters: ReadonlyMap<string, number>) {
  const width = letters.size + 1
  const { root, count } = trie(literals, letters)
  const queue: Node[] = [root]
  const fallback: number[] = [0]
  const next = count < 65_536 ? new Uint16Array(count * width) : new Int32Array(count * width)
  const marksOf: (readonly number[])[] = []
  for (const [state, { children, marks }] of queue.entries()) {
    const other = fallback[state] ?? 0
    const inherited = state === 0 ? [] : (marksOf[other] ?? [])
    marksOf.push(inherited.length === 0 ? marks : marks.concat(inherited))
    if (state !== 0) next.copyWithin(state * width, other * width, (other + 1) * width)
    for (const [column, child] of children) {
      const cell = state * width + column
      fallback[queue.length] = next[cell] ?? 0 // where the copied row leads, before the child takes its place
      next[cell] = queue.length
      queue.push(child)
    }
  }
  const from = new Int32Array(queue.length + 1)
  for (const [state, marks] of marksOf.entries()) from[state + 1] = (from[state] ?? 0) + marks.length
  return { next, from, marks: Uint16Array.from(marksOf.flat()), width }
}

/** A beginning of texts, with the letters (as columns) that go on from it and the marks of the text it completes. */
interface Node {
  readonly children: Map<number, Node>
  marks: readonly number[]
}

function trie(literals: readonly Literal[], letters: ReadonlyMap<string, number>) {
  const root: Node = { children: new Map(), marks: [] }
  let count = 1
  for (const { text, marks } of literals) {
    let node = root
    for (const letter of text) {
      const column = letters.get(letter) ?? 0
      const known = node.children.get(column)
      if (known) {
        node = known
        continue
      }
      const child: Node = { children: new Map(), marks: [] }
      node.children.set(column, child)
      count++
      node = child
    }
    node.marks = [...node.marks, ...marks]
  }
  return { root, count }
}
