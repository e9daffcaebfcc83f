import { readdirSync, readFileSync } from 'node:fs'

/** A document with what it states of its character; null where it does not state it. */
export interface Labelled {
  readonly set: string
  readonly text: string
  readonly name: string | null
  readonly age: number | null
  readonly gender: string | null
  readonly city: string | null
}

/** @returns all labelled documents: those written for the training, and those that the evals and tests go by */
export function readLabelledDocuments(): Labelled[] {
  return [
    ...writtenDocuments(),
    ...documentsIn('known', '../../evals/documents/known/'),
    ...documentsIn('fixtures', '../../test/fixtures/scenarios/'),
  ]
}

function writtenDocuments(): Labelled[] {
  const folder = new URL('documents/', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ set: name.replace('.jsonl', ''), ...(JSON.parse(line) as Omit<Labelled, 'set'>) })),
    )
}

function documentsIn(set: string, path: string): Labelled[] {
  const folder = new URL(path, import.meta.url)
  const names = readdirSync(folder).toSorted()
  return names
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => {
      const gold = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.gold.json'), folder), 'utf8')) as {
        persona: Omit<Labelled, 'set' | 'text'>
      }
      const { name: called, age, gender, city } = gold.persona
      return { set, text: readFileSync(new URL(name, folder), 'utf8'), name: called, age, gender, city }
    })
}
