import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { contentStems, numbersIn } from '../../src/language/text.ts'
import { assembleTemplate, unfoundQuotes } from '../../src/scenario/assemble-template.ts'
import { extractTemplateByRules } from '../../src/scenario/extract-template.rules.ts'
import { Extraction } from '../../src/scenario/extract-template.ts'
import { Template } from '../../src/scenario/template.ts'

const folder = join(import.meta.dirname, '../fixtures/scenarios')

/** What a careful reader says about a document; null means the document leaves it open. */
const Gold = z.object({
  acceptable_archetypes: z.array(z.string()),
  language: z.string(),
  country: z.string().nullish(),
  persona: z.object({
    name: z.string().nullable(),
    age: z.number().nullable(),
    gender: z.string().nullable(),
    city: z.string().nullable(),
  }),
  facts: z.array(z.string()),
  hidden: z.array(z.string()).default([]), // words that no statement the character knows may hold
  rubric: z.number().optional(),
})

const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const gold = Gold.parse(JSON.parse(readFileSync(join(folder, file.replace(/\.md$/, '.gold.json')), 'utf8')))
    return { file, text, gold }
  })

const read = (text: string, name = 'scenario.md') => extractTemplateByRules({ name, text })
const valueOf = (extraction: Extraction, field: string) =>
  extraction.character.find((entry) => entry.field === field)?.value ?? null
const known = (extraction: Extraction) => extraction.facts.filter((fact) => fact.persona_knows).map((fact) => fact.text)

describe.each(documents)('$file', ({ file, text, gold }) => {
  const extraction = read(text, file)
  const template = Template.parse(assembleTemplate({ name: file, text }, extraction))
  const character = template.persona_definitions.assess_mode_ai_bot

  test('yields the kind of talk, the language and the country', () => {
    expect(gold.acceptable_archetypes).toContain(extraction.archetype.primary)
    expect(extraction.language).toBe(gold.language)
    if (gold.country !== undefined) expect(template.general_info.country).toBe(gold.country)
  })

  test('yields the character as stated and leaves open what is not stated', () => {
    const { name, age, gender, city } = gold.persona

    expect(character.name ?? null).toEqual(name === null ? null : expect.stringContaining(name))
    expect(character.gender ?? null).toBe(gender)
    expect(character.location ?? null).toEqual(city === null ? null : expect.stringContaining(city))
    if (age === null) expect(character.age).not.toBeTypeOf('number')
    else expect(character.age).toBe(age)
  })

  test('keeps every statement of substance where the character knows it', () => {
    const statements = known(extraction)
    const numbers = new Set(numbersIn(statements.join(' ')))

    const missed = gold.facts.filter((fact) => {
      const windows = statements.flatMap((_, at) => [1, 2, 3].map((size) => statements.slice(at, at + size).join(' ')))
      const best = Math.max(...windows.map((window) => coverage(fact, window)))
      return best < 0.6 || numbersIn(fact).some((number) => !numbers.has(number))
    })

    expect(missed).toEqual([])
  })

  test('keeps from the character what only learner and trainer may know', () => {
    const leaked = gold.hidden.filter((words) => known(extraction).some((statement) => statement.includes(words)))

    expect(leaked).toEqual([])
  })

  test('quotes the document word for word and leaves hardly a word of it out', () => {
    const reached = new Set(contentStems([extraction.title, ...extraction.facts.map((fact) => fact.text)].join(' ')))

    expect(unfoundQuotes({ name: file, text }, extraction)).toEqual([])
    // numbers of paragraphs, times and senders of chat lines say nothing
    const substance = text.replace(/^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|\[\d{2}:\d{2}\] \w+:)\s/gm, '')
    expect(coverage(substance, reached)).toBeGreaterThan(0.88)
  })

  test('takes over the marking scheme when there is one', () => {
    if (gold.rubric !== undefined) expect(extraction.rubric).toHaveLength(gold.rubric)
    expect(extraction.rubric.every((criterion) => criterion.name.length > 2)).toBe(true)
  })
})

test('keeps an approximate age in the words of the document', () => {
  const at = (age: string) =>
    valueOf(read(`# Visit\n\n**Client:** Mr Tom Ashdown, ${age}, farmer, lives in Leeds.`), 'age')

  expect(at('about fifty')).toBe('about fifty')
  expect(at('in his thirties')).toBe('in his thirties')
  expect(at('40ish')).toBe('40ish')
  expect(at('51')).toBe('51')
})

test('tells the practised character from coach, relatives and the writer of the e-mail', () => {
  const extraction = read(`From: Paula Reyes
To: new advisers
Re: Practice caller

Dear all,

your caller is Mrs Bea Lund, 63, a retired baker in Bergen. Her husband Odd, 70, listens in. Her son Nils, 34, has left.

Learn mode: Sven Dahl, head of the advice line.

Paula`)

  expect(valueOf(extraction, 'name')).toBe('Mrs Bea Lund')
  expect(valueOf(extraction, 'age')).toBe('63')
  expect(extraction.expert.find((entry) => entry.field === 'name')?.value).toBe('Sven Dahl')
})

test('says "the learner" where a document for learners says "you", and leaves quotations alone', () => {
  const extraction = read(`# Late parcel

You are the depot manager. Your customer is Ivan Petrov, 45, a watchmaker.
If you blame the driver, he says, "You people never listen." He trusts you when you own the mistake.`)

  expect(known(extraction)).toContain('If the learner blames the driver, he says, "You people never listen."')
  expect(known(extraction)).toContain('He trusts the learner when the learner owns the mistake.')
})

test('tells the character by name and pronoun where the sheet addresses the actor', () => {
  const extraction = read(`# Lease talk

You are Nadia Haddad, 38, female, owner of a café in Tunis. You've paid on time for nine years and you don't hide it.
You reward a learner who asks about your guests.`)

  expect(known(extraction)).toContain("She has paid on time for nine years and she doesn't hide it.")
  expect(known(extraction)).toContain('She rewards a learner who asks about her guests.')
})

test('is not misled by words that the document denies or only mentions', () => {
  const extraction = read(`# Reception training

Visitor: Lotte Maes, 30, needs help with a refused parking permit and wants to know whom to ask. She is worried about the fine.
This is no sales talk and not a negotiation. Her neighbour works in sales. You advise her on the form and explain the steps.`)

  expect(extraction.archetype.primary).toBe('HELP_SEEKING')
})

test('is unsure where the document gives little to go by', () => {
  const clear = read(documents.find(({ file }) => file.startsWith('salary'))?.text ?? '')
  const thin = read('Two people meet. One of them is Ann Reed, 40.')

  expect(clear.archetype.confidence).toBeGreaterThan(0.7)
  expect(thin.archetype.confidence).toBeLessThan(0.5)
})

test('names a fragment by its label and leaves a whole sentence as it is', () => {
  const statements = known(
    read(
      '# Loan talk\n\nClient: Ada Boro, 44, potter.\n\nMoney. Debts of €900. She pays €50 a month.\n\n## Objections\n- "Too slow."',
    ),
  )

  expect(statements).toContain('Money: Debts of €900.')
  expect(statements).toContain('She pays €50 a month.')
  expect(statements).toContain('Objections: "Too slow."')
})

test('reads reactions from a table whose header holds the condition', () => {
  const text = '# Talk\n\nEmployee: Jo Park, 29, clerk\n\n| If the learner … | she … |\n|---|---|\n| shouts | leaves |'

  expect(known(read(text))).toContain('If the learner shouts, she leaves')
})

test('reads weights of a marking scheme written in one sentence', () => {
  const extraction = read('# Call\n\nCustomer: Al Berg, 50.\n\nAssessment: opening 20, listening 50 and closing 30.')

  expect(extraction.rubric).toMatchObject([
    { name: 'Opening', weight: 20 },
    { name: 'Listening', weight: 50 },
    { name: 'Closing', weight: 30 },
  ])
})

test('gives the same answer for the same document', () => {
  for (const { file, text } of documents) expect(read(text, file)).toEqual(read(text, file))
})

test('makes an extraction of any text at all', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '# ',
      '**Name:** ',
      '| a | b |',
      '|---|---|',
      '- ',
      '1. "',
      'You are ',
      '---',
      'Re: ',
      '« ',
      'Annex A',
    ),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', ' '), (lines, joint) => {
      const text = lines.join(joint)
      const extraction = Extraction.parse(read(text))
      expect(unfoundQuotes({ name: 'x', text }, extraction).filter((quote) => quote.trim().length > 2)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

/** @returns the share (0 to 1) of the content words of `part` that also stand in `whole`; 1 when `part` has none. */
function coverage(part: string, whole: string | ReadonlySet<string>): number {
  const wanted = new Set(contentStems(part))
  if (wanted.size === 0) return 1
  const present = typeof whole === 'string' ? new Set(contentStems(whole)) : whole
  let found = 0
  for (const one of wanted) if (present.has(one)) found++
  return found / wanted.size
}
