import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { archetypes } from '../../src/scenario/template.ts'
import { Label } from './labels.ts'

/** A transcript with everything a careful assessor says of it; its scenario document lies beside it. */
export const LabelledTranscript = z.strictObject({
  scenario_file: z.string(),
  archetype: z.enum(archetypes),
  level: z.enum(['good', 'middling', 'poor']),
  labels: z.record(z.string(), Label),
  checks: z.array(z.strictObject({ id: z.string(), question: z.string(), answer: z.boolean() })),
  facts_wrong: z.array(z.strictObject({ turn: z.number().int().positive(), quote: z.string().min(1) })),
  blocker: z.string().nullable(), // what fails the attempt whatever its score
  turns: z.array(z.strictObject({ learner: z.string().min(1), reply: z.string().min(1) })).min(1),
})
export type LabelledTranscript = z.infer<typeof LabelledTranscript>

/** @returns the transcripts of a folder by name, each with the text of its scenario */
export function labelledTranscripts(folder: string): (LabelledTranscript & { name: string; document: string })[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const transcript = LabelledTranscript.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      const document = readFileSync(join(folder, transcript.scenario_file), 'utf8')
      return { ...transcript, name: file.replace(/\.json$/, ''), document }
    })
}
