import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { archetypes } from '../../src/scenario/template.ts'
import { Label } from './labels.ts'

/** A talk as it was written for the suite, with what a careful assessor says of it (the rules: evals/cases/scoring.yaml). */
export const LabelledTalk = z.strictObject({
  scenario: z.string().optional(),
  document: z.string().optional(), // a file beside it
  archetype: z.enum(archetypes),
  level: z.enum(['good', 'middling', 'poor']),
  labels: z.record(z.string(), Label),
  turns: z.array(z.strictObject({ learner: z.string().min(1), reply: z.string().min(1) })).min(1),
})
export type LabelledTalk = z.infer<typeof LabelledTalk>

const folder = new URL('../cases/scoring/', import.meta.url)

/** @returns the labelled talk of this name, its document read in */
export function labelledTalk(name: string): LabelledTalk {
  if (!talkNames().includes(name)) throw new Error(`evals: no talk ${JSON.stringify(name)} in evals/cases/scoring`)
  const talk = LabelledTalk.parse(JSON.parse(read(`${name}.json`)))
  return talk.document === undefined ? talk : { ...talk, document: read(talk.document) }
}

/** @returns the names of all labelled talks, sorted */
export function talkNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''))
    .toSorted()
}

function read(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8')
}
