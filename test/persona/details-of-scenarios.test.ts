import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openSession } from '../../src/cli/session.ts'
import { countryByName } from '../../src/language/places.ts'
import { contentStems, numbersIn } from '../../src/language/text.ts'
import type { Persona } from '../../src/persona/persona.ts'
import { leaves } from '../../src/persona/statements.ts'

/** What every persona of every document must hold, whoever wrote the document. */

const folders = ['scenarios', 'test/fixtures/scenarios']
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
)

interface Value {
  readonly path: string
  readonly category: string
  readonly text: string
  readonly invented: boolean
}

function valuesOf({ detail_categories, provenance = {} }: Persona): Value[] {
  return Object.entries(detail_categories).flatMap(([category, fields]) =>
    leaves('', fields).map(({ id, text }) => {
      const path = `detail_categories.${category}.${id}`
      return { path, category, text, invented: provenance[path]?.source === 'rules' }
    }),
  )
}

const youngestAtWork = 14

describe.each(documents)('$name', (document) => {
  test('no statement stands in more than two categories, no invention in more than one', async () => {
    const values = valuesOf(await personaOf(document))

    const places = new Map<string, Set<string>>()
    for (const { category, text } of values.filter(({ text }) => contentStems(text).length > 3))
      places.set(text, (places.get(text) ?? new Set()).add(category))
    const inventions = new Set(values.filter(({ invented }) => invented).map(({ text }) => text))

    expect([...places].filter(([text, { size }]) => size > (inventions.has(text) ? 1 : 2))).toEqual([])
  })

  test('the years of work fit the age, and an age is said as it is', async () => {
    const persona = await personaOf(document)
    const values = valuesOf(persona)

    for (const { path, text } of values) {
      const years = path.endsWith('.years_experience') ? numbersIn(text)[0] : undefined
      if (years && typeof persona.age === 'number')
        expect(Number(years)).toBeLessThanOrEqual(persona.age - youngestAtWork)
    }
    for (const { text, invented } of values) {
      const said = /\b(?:aged?|is) (\d{2})\b(?! ?(?:minutes|%|km))/.exec(text)?.[1]
      if (invented && said) expect(said).toBe(String(persona.age))
    }
  })

  test('no invention gives the person a partner, a child or an illness', async () => {
    const persona = await personaOf(document)
    const inventions = valuesOf(persona).filter(({ invented }) => invented && persona.scene?.language === 'en')

    expect(
      inventions.filter(({ text }) =>
        /\b(?:husband|wife|fianc\S+|sons?|daughters?|(?:her|his|their) (?:partner|child|children)|pregnan\w*|cancer|tablets)\b/i.test(
          text,
        ),
      ),
    ).toEqual([])
  })

  test('inventions keep to the currency of the country', async () => {
    const persona = await personaOf(document)
    const own = countryByName(persona.location.country)?.currency?.symbol ?? ''
    const foreign = ['€', '£', '₹', '¥', 'zł', 'KSh', 'R$', '₺', 'RM', 'GH₵'].filter((symbol) => !own.includes(symbol))

    const wrong = valuesOf(persona).filter(
      ({ invented, text }) => invented && foreign.some((symbol) => text.includes(symbol)),
    )

    expect(wrong).toEqual([])
  })

  test('another variation keeps what is stated and invents other things', async () => {
    const [one, other] = await Promise.all([personaOf(document, 'a'), personaOf(document, 'b')])
    const [ofOne, ofOther] = [valuesOf(one), valuesOf(other)]
    const stated = (values: readonly Value[]) =>
      new Set(values.filter(({ invented }) => !invented).map(({ text }) => text))
    const invented = (values: readonly Value[]) => values.filter((value) => value.invented).map(({ text }) => text)

    const again = new Set(invented(ofOther))
    const repeated = invented(ofOne).filter((text) => again.has(text))
    const kept = [...stated(ofOne)].filter((text) => stated(ofOther).has(text))

    expect(repeated.length).toBeLessThanOrEqual(invented(ofOne).length / 2)
    expect(kept.length).toBeGreaterThanOrEqual(Math.floor(stated(ofOne).size * 0.8))
  })
})

test('the same variation gives the same persona', async () => {
  const [document] = documents
  if (!document) throw new Error('expected bundled scenarios')

  const roleplay = await session
  const { template_data: template } = await roleplay.readScenario(document)
  const request = { mode: 'assess_mode' as const, variation_id: 'a' }
  const { persona: one } = await roleplay.createPersona(template.template_id, request)
  const { persona: again } = await roleplay.createPersona(template.template_id, request)

  expect(again.detail_categories).toEqual(one.detail_categories)
  expect(again.conversation_rules).toEqual(one.conversation_rules)
})

const session = openSession({ engine: 'rules' })
const built = new Map<string, Promise<Persona>>()

function personaOf(document: { name: string; text: string }, variation = ''): Promise<Persona> {
  const key = `${document.name} ${variation}`
  const known = built.get(key) ?? build(document, variation)
  built.set(key, known)
  return known
}

async function build(document: { name: string; text: string }, variation: string): Promise<Persona> {
  const roleplay = await session
  const { template_data: template } = await roleplay.readScenario(document)
  const request = { mode: 'assess_mode' as const, ...(variation ? { variation_id: variation } : {}) }
  return (await roleplay.createPersona(template.template_id, request)).persona
}
