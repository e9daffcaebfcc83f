import { readFileSync } from 'node:fs'
import { lemma } from './lemma.ts'

/** The fields an English word belongs to, by number (lines of data/fields.txt, which were written for this project). */
export interface Fields {
  readonly names: readonly number[] // it is the general word for them
  readonly members: readonly number[] // it is said when they are meant
}

/** @returns the fields of a word: "condolences" names the field of which "died" and "funeral" are members */
export function fieldsOf(word: string): Fields {
  return known().get(lemma(word)) ?? none
}

const none: Fields = { names: [], members: [] }

let kept: ReadonlyMap<string, Fields> | null = null

function known(): ReadonlyMap<string, Fields> {
  kept ??= read()
  return kept
}

function read(): ReadonlyMap<string, Fields> {
  const fields = new Map<string, Fields>()
  const lines = readFileSync(new URL('data/fields.txt', import.meta.url), 'utf8').split('\n')
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('#')) continue
    const [name, ...members] = [...new Set(line.split(/\s+/).filter(Boolean).map(lemma))]
    for (const word of name ? [name, ...members] : []) {
      const { names, members: others } = fields.get(word) ?? none
      fields.set(word, word === name ? { names: [...names, at], members: others } : { names, members: [...others, at] })
    }
  }
  return fields
}
