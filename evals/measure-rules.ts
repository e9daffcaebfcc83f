import { claimOf, contradiction } from '../src/language/contradiction.ts'
import { reach, searchable } from '../src/language/reach.ts'
import { sentences, words } from '../src/language/text.ts'
import { messageOf, RoleplayError } from '../src/errors.ts'
import { openSession } from '../src/cli/session.ts'
import type { BuiltPersona } from '../src/roleplay.ts'
import type { Template } from '../src/scenario/template.ts'
import { type Gold, type LabelledScenario, readLabelled } from './gold.ts'

interface Measured {
  readonly id: string
  readonly archetype: boolean
  readonly fields: { readonly stated: number; readonly right: number; readonly misses: string[] }
  readonly categories: {
    readonly chosen: readonly string[]
    readonly required: number
    readonly found: number
    readonly wrong: string[]
  }
  readonly bounds: boolean
  readonly prompt: { readonly ok: boolean; readonly tokens: number; readonly findings: string[] }
  readonly facts: {
    readonly all: number
    readonly reached: number
    readonly misses: string[]
    readonly contradicted: string[]
  }
}

async function measure(path: string): Promise<void> {
  const roleplay = await openSession(process.env.ENGINE === 'model' ? { engine: 'model' } : { engine: 'rules' })
  const measured: Measured[] = []
  for (const labelled of await readLabelled(path)) {
    const { template_data: template } = await roleplay.readScenario(labelled.document)
    const built = await roleplay.createPersona(template.template_id, { mode: 'assess_mode' })
    const one = compared(labelled, template, built)
    measured.push(one)
    process.stdout.write(`${lineOf(one)}\n`)
  }
  process.stdout.write(`${summaryOf(measured)}\n`)
}

function compared(
  { id, gold }: LabelledScenario,
  template: Template,
  { persona, system_prompt, prompt_check }: BuiltPersona,
): Measured {
  const chosen = persona.detail_categories_included
  const counts = Object.values(persona.detail_categories).map((fields) => Object.keys(fields).length)
  return {
    id,
    archetype: gold.acceptable_archetypes.includes(persona.archetype),
    fields: comparedFields(gold, template),
    categories: {
      chosen,
      required: gold.required.length,
      found: gold.required.filter((name) => chosen.includes(name)).length,
      wrong: gold.wrong.filter((name) => chosen.includes(name)),
    },
    bounds: chosen.length >= 3 && chosen.length <= 8 && counts.every((count) => count >= 5 && count <= 10),
    prompt: {
      ok: prompt_check.ok,
      tokens: prompt_check.tokens,
      findings: prompt_check.findings.map(({ rule, message }) => `${rule}: ${message}`),
    },
    facts: comparedFacts(gold, system_prompt),
  }
}

function comparedFields(gold: Gold, template: Template): Measured['fields'] {
  const { name, age, gender, location } = template.persona_definitions.assess_mode_ai_bot
  const said = { name, age, gender, city: location }
  const same: Record<keyof typeof said, (wanted: string) => boolean> = {
    name: (wanted) => sameWords(wanted, name ?? ''),
    age: (wanted) => String(age) === wanted,
    gender: (wanted) => gender?.toLowerCase() === wanted,
    city: (wanted) =>
      wanted.split(',').some((part) => (location ?? '').toLowerCase().includes(part.trim().toLowerCase())),
  }
  const stated = (['name', 'age', 'gender', 'city'] as const).filter((field) => gold.persona[field] !== null)
  const misses = stated.filter((field) => !same[field](String(gold.persona[field])))
  return {
    stated: stated.length,
    right: stated.length - misses.length,
    misses: misses.map((field) => `${field}: ${String(said[field])} for ${String(gold.persona[field])}`),
  }
}

/** Titles may be missing or added: what counts is that all names of the shorter one are in the longer. */
function sameWords(wanted: string, said: string): boolean {
  const titles = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'mme', 'm', 'sra', 'sr', 'frau', 'herr'])
  const [a, b] = [wanted, said].map((text) => new Set(words(text).filter((word) => !titles.has(word))))
  return (
    a !== undefined &&
    b !== undefined &&
    b.size > 0 &&
    ([...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word)))
  )
}

/** Gold facts are in other words than the document; told in substance means 60 % of their content words near each other, and every number. */
const inSubstance = 0.6

function comparedFacts(gold: Gold, prompt: string): Measured['facts'] {
  const text = searchable(prompt)
  const claims = sentences(prompt).map((sentence) => ({ text: sentence.text, claim: claimOf(sentence.text) }))
  const misses = gold.facts.filter((fact) => reach(fact, text) < inSubstance)
  const contradicted = gold.facts.flatMap((fact) => {
    const stated = claimOf(fact)
    const against = claims.find(({ claim }) => contradiction(stated, claim))
    return against ? [`${fact} <> ${against.text}`] : []
  })
  return { all: gold.facts.length, reached: gold.facts.length - misses.length, misses, contradicted }
}

function lineOf({ id, archetype, fields, categories, bounds, prompt, facts }: Measured): string {
  const notes = [
    ...fields.misses,
    ...categories.wrong.map((name) => `wrong category: ${name}`),
    ...prompt.findings,
    ...facts.misses.map((fact) => `not reached: ${fact}`),
    ...facts.contradicted.map((fact) => `contradicted: ${fact}`),
  ]
  const head = `${archetype ? 'ok ' : 'BAD'} ${id}: fields ${fields.right}/${fields.stated}, required ${categories.found}/${categories.required}, wrong ${categories.wrong.length}, facts ${facts.reached}/${facts.all}, bounds ${bounds ? 'ok' : 'BROKEN'}, prompt ${prompt.ok ? 'ok' : 'FINDINGS'} (${prompt.tokens} tokens) [${categories.chosen.join(', ')}]`
  return [head, ...notes.map((note) => `      ${note}`)].join('\n')
}

function summaryOf(all: readonly Measured[]): string {
  const sum = (of: (one: Measured) => number) => all.reduce((total, one) => total + of(one), 0)
  const share = (part: number, whole: number) =>
    `${part}/${whole} (${whole === 0 ? '-' : Math.round((part / whole) * 1_000) / 10} %)`
  const count = (is: (one: Measured) => boolean) => share(all.filter(is).length, all.length)
  return [
    '',
    `documents                      ${all.length}`,
    `archetype right                ${count((one) => one.archetype)}`,
    `stated persona fields right    ${share(
      sum((one) => one.fields.right),
      sum((one) => one.fields.stated),
    )}`,
    `required categories found      ${share(
      sum((one) => one.categories.found),
      sum((one) => one.categories.required),
    )}`,
    `documents with a wrong one     ${count((one) => one.categories.wrong.length > 0)}`,
    `bounds kept (3-8, 5-10)        ${count((one) => one.bounds)}`,
    `prompt check without findings  ${count((one) => one.prompt.ok)}`,
    `gold facts reached             ${share(
      sum((one) => one.facts.reached),
      sum((one) => one.facts.all),
    )}`,
    `gold facts contradicted        ${sum((one) => one.facts.contradicted.length)}`,
  ].join('\n')
}

/**
 * `npm run evals:rules -- <folder>`: how well documents with gold files are read, which categories are chosen, and whether
 * the gold facts reach the prompt. With `--engine model` in the environment's place: the same for a model.
 */
const folder = process.argv[2]
try {
  if (!folder)
    throw new RoleplayError(
      'request-invalid',
      'usage: npm run evals:rules -- <folder of documents with .gold.json files>',
    )
  await measure(folder)
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = 1
}
