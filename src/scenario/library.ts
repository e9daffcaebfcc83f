import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assembleTemplate } from './assemble-template.ts'
import { extractTemplateByRules } from './extract-template.rules.ts'
import type { Archetype, ScenarioDocument, Template } from './template.ts'

/** A scenario in a list. */
export interface ScenarioSummary {
  readonly template_id: string
  readonly title: string
  readonly domain: string
  readonly archetype: Archetype
  readonly language: string
  readonly bundled: boolean
}

/** The documents that come with the product; their id is the file's name without its ending. */
export interface ScenarioLibrary {
  document(templateId: string): ScenarioDocument | null
  /** By the rules engine, so that a list costs no model call. */
  summaries(): ScenarioSummary[]
}

/** @param folder of Markdown files; a README.md there is not a scenario */
export async function openScenarioLibrary(folder: string | URL): Promise<ScenarioLibrary> {
  const root = folder instanceof URL ? fileURLToPath(folder) : folder
  const names = (await readdir(root)).filter((name) => name.endsWith('.md') && name !== 'README.md').toSorted()
  const texts = await Promise.all(names.map((name) => readFile(join(root, name), 'utf8')))
  const documents = new Map(names.map((name, at) => [basename(name, '.md'), { name, text: texts[at] ?? '' }]))
  let summaries: ScenarioSummary[] | null = null
  return {
    document: (templateId) => documents.get(templateId) ?? null,
    summaries: () => {
      summaries ??= [...documents].map(([templateId, document]) =>
        summaryOf({
          template_data: { ...assembleTemplate(document, extractTemplateByRules(document)), template_id: templateId },
          bundled: true,
        }),
      )
      return summaries
    },
  }
}

/** @returns what a list shows of a scenario */
export function summaryOf({
  template_data: template,
  bundled,
}: {
  template_data: Template
  bundled: boolean
}): ScenarioSummary {
  return {
    template_id: template.template_id,
    title: template.general_info.title,
    domain: template.general_info.domain,
    archetype: template.archetype_classification.primary_archetype,
    language: template.general_info.language,
    bundled,
  }
}
