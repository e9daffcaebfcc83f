import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { readLabelled } from '../../evals/rules/gold.ts'
import { readScripts } from '../../evals/rules/scripts.ts'
import { tells } from '../../evals/rules/talks.ts'
import { openSession } from '../../src/cli/session.ts'
import type { Around } from '../../src/conversation/voices/recall/recall.ts'
import type { Recallable } from '../../src/conversation/voices/recall/word-index.ts'
import { repertoireOf } from '../../src/conversation/voices/repertoire/repertoire.ts'
import { questionKind } from '../../src/language/question-kind.ts'
import { sentences } from '../../src/language/text.ts'
import type { Persona } from '../../src/persona/persona.ts'

/** A question, what could answer it, and what does. */
export interface Example {
  readonly source: 'sheet' | 'talk of a sheet' | 'talk with a persona' | 'talk on a bundled scenario'
  readonly group: string // examples of one group share their statements; they are held out together
  readonly question: string
  readonly items: readonly Recallable[]
  readonly answers: ReadonlySet<number> // places in the list; none when nothing answers it
  readonly around: Around
}

const Line = z.object({ line: z.string(), answers: z.array(z.number().int().nonnegative()) })
const Sheet = z.object({
  sheet: z.string(),
  statements: z.array(z.string()),
  questions: z.array(Line).optional(), // each by itself
  talk: z.array(Line).optional(), // one after the other
})
type Sheet = z.infer<typeof Sheet>

const alone: Around = { sameLine: '', before: '', lastTold: [] }

/** @returns the examples of tools/recall/*.jsonl, and for each sheet some questions of the sheets after it, which it does not answer */
export function sheetExamples(): Example[] {
  const folder = new URL('.', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => {
      const sheets = readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => Sheet.parse(JSON.parse(line)))
      return sheets.flatMap((sheet, at) => examplesOf(`${name} ${at}`, sheet, sheets[(at + 7) % sheets.length]))
    })
}

const foreignQuestions = 5

function examplesOf(
  group: string,
  { statements, questions = [], talk = [] }: Sheet,
  other: Sheet | undefined,
): Example[] {
  const items = statements.map(asRecallable)
  const single = questions.map(
    ({ line, answers }): Example => ({
      source: 'sheet',
      group,
      question: line,
      items,
      answers: new Set(answers),
      around: alone,
    }),
  )
  let before = ''
  const lines = talk.map(({ line, answers }): Example => {
    const { asked, stated } = parted(line)
    // Sheets are asked about more or less in their order, so what was told last must not help to find the next.
    const around = { sameLine: stated, before, lastTold: [] }
    before = `${line} ${statements[answers[0] ?? -1] ?? ''}`
    return { source: 'talk of a sheet', group, question: asked, items, answers: new Set(answers), around }
  })
  const beside = [...(other?.questions ?? []), ...(other?.talk ?? [])].slice(0, foreignQuestions).map(
    ({ line }): Example => ({
      source: 'sheet',
      group,
      question: parted(line).asked,
      items,
      answers: new Set(),
      around: alone,
    }),
  )
  return [...single, ...lines, ...beside]
}

function parted(line: string): { asked: string; stated: string } {
  const parts = sentences(line).map(({ text }) => text)
  const asking = parts.filter((text) => questionKind(text) !== null)
  if (asking.length === 0) return { asked: line, stated: '' }
  return { asked: asking.join(' '), stated: parts.filter((text) => !asking.includes(text)).join(' ') }
}

function asRecallable(text: string, at: number): Recallable {
  const isEvent = /\b(?:was|were|had|did|\w{3,}ed)\b/.test(text)
  return { id: String(at), text, label: '', context: '', isEvent, isFromDocument: true, isForeign: false }
}

/** @returns the questions of whole talks with personas of evals/talks and of labelled documents: what they know stands as they would say it */
export async function talkExamples(folders: readonly string[]): Promise<Example[]> {
  const roleplay = await openSession({ engine: 'rules' })
  const found: Example[] = []
  const take = (
    source: Example['source'],
    group: string,
    persona: Persona,
    lines: readonly { text: string; expect?: string[] | undefined }[],
  ) => {
    const items = repertoireOf(persona).knowledge
    let around = alone
    for (const { text, expect = [] } of lines) {
      const { asked, stated } = parted(text)
      const right = items.flatMap((item, at) => (expect.some((one) => tells(item.text, one)) ? [at] : []))
      const isTelling = right.length > 0 && right.length < mostRight
      if (isTelling)
        found.push({
          source,
          group,
          question: asked,
          items,
          answers: new Set(right),
          around: { ...around, sameLine: stated },
        })
      const told = isTelling ? items[right[0] ?? -1] : undefined
      around = { sameLine: '', before: `${text} ${told?.text ?? ''}`, lastTold: told ? [told.id] : [] }
    }
  }
  for (const { scenario, lines } of await readScripts()) {
    const persona =
      (await roleplay.listPersonas()).find(({ template_id }) => template_id === scenario) ??
      (await roleplay.createPersona(scenario, { mode: 'assess_mode' })).persona
    take('talk on a bundled scenario', scenario, persona, lines)
  }
  for (const folder of folders)
    for (const { id, document, talk } of await readLabelled(folder)) {
      if (!talk) continue
      const { template_data } = await roleplay.readScenario(document)
      const { persona } = await roleplay.createPersona(template_data.template_id, { mode: 'assess_mode' })
      take('talk with a persona', id, persona, talk)
    }
  return found
}

/** A word that so many statements hold tells nothing of which of them is meant. */
const mostRight = 8
