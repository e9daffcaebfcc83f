import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { z } from 'zod'
import { RoleplayError } from '../src/errors.ts'
import { Archetype, type ScenarioDocument } from '../src/scenario/template.ts'
import { readDocument } from '../src/scenario/read-document.ts'

/** What people say is right for a document: labels beside it in `<name>.gold.json`. Null means that the document does not state it. */
export const Gold = z.looseObject({
  archetype: Archetype,
  acceptable_archetypes: z.array(Archetype).min(1),
  persona: z.looseObject({
    name: z.string().nullable(),
    age: z.number().nullable(),
    gender: z.string().nullable(),
    city: z.string().nullable(),
  }),
  required: z.array(z.string()),
  acceptable: z.array(z.string()),
  wrong: z.array(z.string()),
  facts: z.array(z.string()).min(1),
  learner_turns_good: z.array(z.string()).default([]),
  learner_turns_bad: z.array(z.string()).default([]),
})
export type Gold = z.infer<typeof Gold>

export interface LabelledScenario {
  readonly id: string
  readonly document: ScenarioDocument
  readonly gold: Gold
}

/** @returns every document of the folder with its gold file, by name; a document without one, or a broken one, is an error */
export async function readLabelled(folder: string): Promise<LabelledScenario[]> {
  const names = (await readdir(folder))
    .filter((name) => /\.(?:md|txt|pdf|docx)$/i.test(name) && !/^readme\./i.test(name))
    .toSorted()
  if (names.length === 0)
    throw new RoleplayError('not-found', `${folder}: no documents (.md .txt .pdf .docx) with gold files`)
  return Promise.all(
    names.map(async (name) => {
      const id = basename(name, extname(name))
      const goldFile = join(folder, `${id}.gold.json`)
      const raw = await readFile(goldFile, 'utf8').catch((cause: unknown) => {
        throw new RoleplayError('not-found', `${goldFile}: missing gold file for ${name}`, { cause })
      })
      const gold = Gold.safeParse(JSON.parse(raw))
      if (!gold.success) throw new RoleplayError('request-invalid', `${goldFile}: ${z.prettifyError(gold.error)}`)
      const document = await readDocument({ name, bytes: await readFile(join(folder, name)) })
      return { id, document, gold: gold.data }
    }),
  )
}
