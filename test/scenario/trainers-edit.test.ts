import { expect, test } from 'vitest'
import { basePersona } from '../../src/persona/base-persona.ts'
import type { Template } from '../../src/scenario/template.ts'
import { withTrainersEdit } from '../../src/scenario/trainers-edit.ts'
import { irrigationSale } from '../support/templates.ts'

const span = { start: 0, end: 4, quote: 'read' }
const paths = ['role', 'name', 'location'].map((field) => `persona_definitions.assess_mode_ai_bot.${field}`)
const read: Template = { ...irrigationSale, spans: Object.fromEntries(paths.map((path) => [path, span])) }

function edited(before: Template, change: Record<string, unknown>): Template {
  const { assess_mode_ai_bot, ...others } = before.persona_definitions
  const persona_definitions = { ...others, assess_mode_ai_bot: { ...assess_mode_ai_bot, ...change } }
  return withTrainersEdit(before, { ...before, persona_definitions })
}

test('a value that a trainer rewrote is the trainer’s, and its passage no longer speaks for it', () => {
  const template = edited(read, { role: 'keeper of the lock' })

  expect(template.edited).toEqual(['persona_definitions.assess_mode_ai_bot.role'])
  expect(Object.keys(template.spans ?? {})).toEqual(paths.slice(1))
  const { provenance } = basePersona(template, { mode: 'assess_mode' })
  expect(provenance.role).toEqual({ source: 'trainer' })
  expect(provenance.name).toEqual({ source: 'document', span })
})

test('a place that a trainer rewrote is the trainer’s as well', () => {
  const { provenance } = basePersona(edited(read, { location: 'Porto, Portugal' }), { mode: 'assess_mode' })

  expect(provenance['location.city']).toEqual({ source: 'trainer' })
})

test('what was changed once stays the trainer’s in later edits, whatever spans are sent along', () => {
  const once = edited(read, { role: 'keeper of the lock' })

  const twice = withTrainersEdit(once, { ...once, edited: [], spans: read.spans })

  expect(twice.edited).toEqual(once.edited)
  expect(twice.spans).not.toHaveProperty(paths[0] as string)
})

test('an edit that changes nothing leaves the template as it was', () => {
  expect(withTrainersEdit(read, { ...read })).toEqual(read)
})

test('a statement that a trainer rewrote has no passage any more, the others keep theirs wherever they stand', () => {
  const other = { start: 10, end: 20, quote: 'also read' }
  const facts = [
    { text: 'The lock opens at six.', about: 'setting' as const, span },
    { text: 'She keeps the key.', about: 'persona' as const, span: other },
  ]
  const [first, second] = facts
  const before: Template = { ...read, facts }
  if (!first || !second) throw new Error('there are two')

  const template = withTrainersEdit(before, {
    ...before,
    facts: [second, { ...first, text: 'The lock opens at nine.' }],
  })

  expect(template.facts).toEqual([second, { text: 'The lock opens at nine.', about: 'setting' }])
  expect(
    withTrainersEdit(template, { ...template, facts: [{ ...first, text: 'The lock opens at nine.' }] }).facts,
  ).toEqual([{ text: 'The lock opens at nine.', about: 'setting' }])
})
