import { upperStart } from '../language/upper-start.ts'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setImmediate as afterWaiting } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sentences, words } from '../language/text.ts'
import { assembleTemplate } from './assemble-template.ts'
import { extractTemplateByRules } from './extract-template.rules.ts'
import { type Publication, publicationOf } from './publication.ts'
import type { Archetype, ScenarioDocument, Template } from './template.ts'

/** Whom one meets, as far as it is known before a persona is made. */
export interface Met {
  readonly name: string | null
  readonly role: string | null
  readonly gender: string | null
  readonly age: number | string | null
}

/** A scenario in a list. */
export interface ScenarioSummary {
  readonly template_id: string
  readonly title: string
  readonly domain: string
  readonly archetype: Archetype
  readonly language: string
  readonly bundled: boolean
  readonly purpose: string | null // what to practise, one sentence
  readonly meets: Met // the other person, as the document has them
  readonly minutes: number | null // how long the document says the talk is
  readonly published: boolean // shown to learners
}

/** The documents that come with the product; their id is the file's name without its ending. */
export interface ScenarioLibrary {
  document(templateId: string): ScenarioDocument | null
  /** By the rules engine, so that a list costs no model call; read once, when they are first asked for. */
  summaries(): Promise<ScenarioSummary[]>
}

/** @param folder of Markdown files; a README.md there is not a scenario */
export async function openScenarioLibrary(folder: string | URL): Promise<ScenarioLibrary> {
  const root = folder instanceof URL ? fileURLToPath(folder) : folder
  const names = (await readdir(root)).filter((name) => name.endsWith('.md') && name !== 'README.md').toSorted()
  const texts = await Promise.all(names.map((name) => readFile(join(root, name), 'utf8')))
  const documents = new Map(names.map((name, at) => [basename(name, '.md'), { name, text: texts[at] ?? '' }]))
  let summaries: Promise<ScenarioSummary[]> | null = null
  return {
    document: (templateId) => documents.get(templateId) ?? null,
    summaries: () => (summaries ??= readOneByOne(documents)),
  }
}

/** Reading a document takes a tenth of a second; between two of them whoever waits for something else has a turn. */
async function readOneByOne(documents: ReadonlyMap<string, ScenarioDocument>): Promise<ScenarioSummary[]> {
  const summaries: ScenarioSummary[] = []
  for (const [templateId, document] of documents) {
    await afterWaiting()
    const template = assembleTemplate(document, extractTemplateByRules(document))
    summaries.push(summaryOf({ template_data: { ...template, template_id: templateId }, bundled: true }))
  }
  return summaries
}

/** @returns what a list shows of a scenario */
export function summaryOf(scenario: {
  readonly template_data: Template
  readonly bundled: boolean
  readonly publication?: Publication | undefined
}): ScenarioSummary {
  const { template_data: template, bundled } = scenario
  const { general_info: general, persona_definitions: persons } = template
  const { name, role, gender, age } = persons.assess_mode_ai_bot
  return {
    template_id: template.template_id,
    title: general.title,
    domain: general.domain,
    archetype: template.archetype_classification.primary_archetype,
    language: general.language,
    bundled,
    purpose: purposeOf(template),
    meets: { name: name?.trim() || null, role: role?.trim() || null, gender: gender ?? null, age: age ?? null },
    minutes: general.minutes ?? null,
    published: publicationOf(scenario).published,
  }
}

/** Fewer words are a figure or a note ("2.20 with 24 months"), not what there is to practise. */
const fewestWords = 6

/** A document without a stated purpose has its title for one, which says nothing new; then the learner's task does. */
function purposeOf({ general_info: { title, purpose }, context_overview: { learner_goal } }: Template): string | null {
  const stated = purpose?.trim() === title.trim() ? null : purpose
  const plain = (stated ?? learner_goal)?.replace(/\s+/g, ' ').trim()
  if (!plain) return null
  const sentence = sentences(plain)[0]?.text ?? plain
  if (words(sentence).length < fewestWords) return null
  return upperStart(sentence)
}
