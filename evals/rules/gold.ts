import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { z } from 'zod'
import { RoleplayError } from '../../src/errors.ts'
import { Archetype, type ScenarioDocument } from '../../src/scenario/template.ts'
import { readDocument } from '../../src/scenario/read-document.ts'

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

/** One line of a practice talk; `expect` stands on questions whose answer the document states: one of these must be told. */
export const ScriptLine = z.looseObject({ text: z.string().min(1), expect: z.array(z.string().min(1)).optional() })
export type ScriptLine = z.infer<typeof ScriptLine>

export interface LabelledScenario {
  readonly id: string
  readonly document: ScenarioDocument
  readonly gold: Gold
  readonly talk: readonly ScriptLine[] | null // a whole talk with this persona, from `<name>.talk.jsonl`
}

/** @returns every document of the folder with its gold file and, where there is one, its talk, by name; a document without gold, or a broken file, is an error */
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
      return { id, document, gold: gold.data, talk: await readTalk(join(folder, `${id}.talk.jsonl`)) }
    }),
  )
}

/** @returns the lines of a talk, or null when there is no such file */
export async function readTalk(file: string): Promise<ScriptLine[] | null> {
  const raw = await readFile(file, 'utf8').catch(() => null)
  if (raw === null) return null
  return raw.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const parsed = ScriptLine.safeParse(JSON.parse(line))
    if (!parsed.success)
      throw new RoleplayError('request-invalid', `${file}, line ${at + 1}: ${z.prettifyError(parsed.error)}`)
    return [parsed.data]
  })
}
