import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { detectLanguage } from '../../src/language/places.ts'
import { readOutline } from '../../src/scenario/reading/outline/passages.ts'
import { readPeople } from '../../src/scenario/reading/people/people.ts'
import { archetypeFeatures } from '../../src/scenario/reading/talk/archetype-features.ts'
import { Archetype } from '../../src/scenario/template.ts'

/** A document whose kind of talk is known, as the engine sees it. */
export interface Brief {
  readonly id: string
  readonly text: string
  readonly language: string
  readonly archetype: Archetype
  readonly acceptable: readonly Archetype[]
  readonly values: ReadonlyMap<string, number>
}

const folder = new URL('./', import.meta.url)

/**
 * @returns the briefs of `*.txt` here (`= KIND` opens a list, `---` parts briefs, `#` in the first line is a remark) and the short
 * documents from which the character is learned as well
 */
export function writtenBriefs(): Brief[] {
  const lists = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => briefsOf(name, readFileSync(new URL(name, folder), 'utf8')))
  return [...lists, ...['short-1', 'short-2'].flatMap(shortDocuments)]
}

const ShortDocument = z.looseObject({ text: z.string(), archetype: Archetype })

function shortDocuments(set: string): Brief[] {
  return readFileSync(new URL(`../character/documents/${set}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      const { text, archetype } = ShortDocument.parse(JSON.parse(line))
      return brief(`${set} ${at + 1}`, text, archetype, [archetype])
    })
}

function briefsOf(name: string, text: string): Brief[] {
  const lists = text.split(/^= (?=[A-Z_]+$)/m).slice(1)
  return lists.flatMap((list) => {
    const [kind = '', ...lines] = list.split('\n')
    const archetype = Archetype.parse(kind.trim())
    const texts = lines.join('\n').split(/^---$/m)
    return texts.map((one, at) => brief(`${name} ${archetype} ${at + 1}`, one.trim(), archetype, [archetype]))
  })
}

const Labels = z.looseObject({ archetype: Archetype.optional(), acceptable_archetypes: z.array(Archetype).min(1) })

/** @returns the documents of a folder with gold files; where only acceptable kinds are told, the first is the best */
export function labelledBriefs(path: URL): Brief[] {
  return readdirSync(path)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .toSorted()
    .map((name) => {
      const gold = readFileSync(new URL(name.replace(/\.\w+$/, '.gold.json'), path), 'utf8')
      const { archetype, acceptable_archetypes: acceptable } = Labels.parse(JSON.parse(gold))
      const text = readFileSync(new URL(name, path), 'utf8')
      return brief(name, text, archetype ?? acceptable[0] ?? 'HELP_SEEKING', acceptable)
    })
}

function brief(id: string, text: string, archetype: Archetype, acceptable: readonly Archetype[]): Brief {
  const language = detectLanguage(text)
  const outline = readOutline(text)
  const { values } = archetypeFeatures(outline, readPeople(text, outline, language), language)
  return { id, text, language, archetype, acceptable, values }
}
