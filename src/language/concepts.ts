import { readFileSync } from 'node:fs'
import { lemma } from './lemma.ts'

/**
 * @returns the numbers of the ideas a word can stand for (lines of data/concepts.txt, which was written for this project);
 * words that share one ask for the same thing: "price" and "cost", "supplier" and "bought"
 */
export function ideasOf(word: string): readonly number[] {
  ideas ??= read()
  return ideas.get(lemma(word)) ?? []
}

let ideas: ReadonlyMap<string, readonly number[]> | null = null

function read(): ReadonlyMap<string, readonly number[]> {
  const lines = readFileSync(new URL('data/concepts.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const found = new Map<string, number[]>()
  for (const [at, line] of lines.entries())
    for (const one of new Set(line.trim().split(/\s+/).map(lemma))) found.set(one, [...(found.get(one) ?? []), at])
  return found
}
