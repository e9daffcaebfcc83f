import { readFile } from 'node:fs/promises'
import type { Conversation } from '../../src/conversation/conversation.ts'
import { sentences, words } from '../../src/language/text.ts'
import { buildPersona } from '../../src/persona/build-persona.ts'
import type { Persona } from '../../src/persona/persona.ts'
import { assembleTemplate } from '../../src/scenario/assemble-template.ts'
import { extractTemplate } from '../../src/scenario/extract-template.ts'
import type { ScenarioDocument } from '../../src/scenario/template.ts'
import { createStepRunner } from '../../src/step.ts'

const named = (folder: string, names: readonly string[]) => names.map((name) => `${folder}/${name}.md`)

/** The bundled scenarios, by path. */
export const bundledLessons = named('scenarios', [
  'car-sale',
  'dei-incident',
  'incident-investigation',
  'maternity-inquiry',
  'pharma-sales-gynaecologist',
  'supplier-negotiation',
])

/** Documents of other forms and languages, by path. */
export const otherLessons = named('test/fixtures/scenarios', [
  'hotel-complaint-lisbon',
  'parent-teacher-manchester',
  'police-witness-qa',
  'wine-importer-warsaw',
  'it-stoerung-tabelle',
  'negociacion-sevilla',
  'equipe-cuisine-retard',
])

/** @returns a document of the repository, by its path from the root */
export async function documentAt(path: string): Promise<ScenarioDocument> {
  return { name: path, text: await readFile(new URL(`../../${path}`, import.meta.url), 'utf8') }
}

/** @returns the expert that the rules engine makes of a document */
export async function expertOf(document: ScenarioDocument): Promise<Persona> {
  const run = createStepRunner({ model: null })
  const { value } = await run(extractTemplate, document)
  return buildPersona(assembleTemplate(document, value), { mode: 'learn_mode' }, { run })
}

/** @returns the passages a reply quotes: what stands in “ ” */
export function quotedIn(reply: string): string[] {
  return [...reply.matchAll(/“([^”]+)”/gu)].map((match) => match[1] ?? '')
}

/** @returns whether the document has these words in this order; marks of layout and of quotation do not count */
export function standsIn(quote: string, { text }: ScenarioDocument): boolean {
  return plain(text).includes(plain(quote).replace(/\.$/, ''))
}

function plain(text: string): string {
  return text
    .replace(/[*_`]/g, '')
    .replace(/["“”„«»‘’']/g, "'")
    .replace(/\s+/g, ' ')
}

/** What a learner would notice: a sentence that begins like an earlier one, too many words, nothing said. */
export function faultsOfLesson({ opening, turns, persona }: Conversation): string[] {
  const seen = new Set<string>()
  const repeated = [opening ?? '', ...turns.map(({ reply }) => reply)]
    .flatMap((reply) => sentences(reply).map(({ text }) => words(text).slice(0, 4).join(' ')))
    .filter((start) => seen.size === seen.add(start).size)
  const limit = persona.conversation_rules.word_limit
  return [
    ...repeated.map((start) => `twice: "${start}"`),
    ...turns.flatMap(({ turn, reply }) => (reply.trim() === '' ? [`nothing said in turn ${turn}`] : [])),
    ...turns.flatMap(({ turn, reply }) => (reply.split(/\s+/).length > limit ? [`too long in turn ${turn}`] : [])),
    ...turns.flatMap(({ turn, verdicts }) => verdicts.map(({ rule }) => `${rule} in turn ${turn}`)),
  ]
}
