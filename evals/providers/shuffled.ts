import { randomFor } from '../../src/persona/invent/random.ts'

/**
 * The same document with its blocks in another order: sections where it has three headings or more, else paragraphs. The
 * first block stays first, since a title elsewhere is no title, and what stands under a heading stays under it: what is
 * for the learner only would otherwise become the persona's.
 * @param seed the same seed gives the same order, and never the order the document has
 */
export function shuffled(document: string, seed: number): string {
  const [first = '', ...others] = blocksOf(document.trim())
  if (others.length < 2) throw new Error('a document needs three blocks to be shuffled')
  for (let attempt = 0; ; attempt++) {
    const order = randomFor(seed, `order ${attempt}`).shuffle(others)
    if (order.some((block, at) => block !== others[at])) return [first, ...order].join('\n\n')
  }
}

function blocksOf(document: string): string[] {
  const sections = document.split(/\n+(?=#+ )/)
  return sections.length >= 4 ? sections : document.split(/\n\s*\n/)
}
