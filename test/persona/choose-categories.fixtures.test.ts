import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { basePersona } from '../../src/persona/base-persona.ts'
import { categoryLibrary } from '../../src/persona/categories.ts'
import { chooseCategoriesByRules } from '../../src/persona/choose-categories.rules.ts'
import { PersonaRequest } from '../../src/persona/persona.ts'
import { assembleTemplate } from '../../src/scenario/assemble-template.ts'
import { extractTemplateByRules } from '../../src/scenario/extract-template.rules.ts'

/** Documents beside which people noted the kinds of detail that any trainer would demand, and those that miss the point. */
const folder = join(import.meta.dirname, '../fixtures/scenarios')
const labelled = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, gold: JSON.parse(readFileSync(join(folder, file.replace(/\.md$/, '.gold.json')), 'utf8')) }))
  .filter(({ gold }) => Array.isArray(gold.required))

function chosenFor(file: string): string[] {
  const document = { name: file, text: readFileSync(join(folder, file), 'utf8') }
  const template = assembleTemplate(document, extractTemplateByRules(document))
  const request = PersonaRequest.parse({})
  const base = basePersona(template, request)
  return chooseCategoriesByRules({ template, base, library: categoryLibrary, request }).categories.map(
    ({ name }) => name,
  )
}

describe('documents of many kinds and languages', () => {
  const all = labelled.map(({ file, gold }) => ({ file, gold, chosen: chosenFor(file) }))

  test.each(all)('$file gets three to eight kinds and none that misses the point', ({ gold, chosen }) => {
    expect(chosen.length).toBeGreaterThanOrEqual(3)
    expect(chosen.length).toBeLessThanOrEqual(8)
    expect(chosen.filter((name) => gold.wrong.includes(name))).toEqual([])
  })

  test('nine in ten of the kinds that a trainer would demand are there', () => {
    const required = all.flatMap(({ file, gold, chosen }) =>
      (gold.required as string[]).map((name) => ({ file, name, found: chosen.includes(name) })),
    )

    const missed = required.filter(({ found }) => !found).map(({ file, name }) => `${file}: ${name}`)

    expect(missed.length / required.length, missed.join('\n')).toBeLessThan(0.1)
  })
})
