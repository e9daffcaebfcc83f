import { expect, test } from 'vitest'
import type { Template } from '../../../src/scenario/template.ts'
import { originInTemplate, originOfFact } from '../../../src/web/trainer/scenario/origin.ts'
import { factsAfterEdit, spansAfterEdit } from '../../../src/web/trainer/scenario/spans-after-edit.ts'
import { withValueAt } from '../../../src/web/trainer/paths.ts'

const text = 'Lena Voss, 52, runs a bakery. She wants flour by six. She wants no lorry at night.'
const passage = (quote: string) => {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, quote }
}
const person = 'persona_definitions.assess_mode_ai_bot'
const template = {
  general_info: { title: 'runs a bakery', domain: 'bakery_supply' },
  persona_definitions: {
    assess_mode_ai_bot: { name: 'Lena Voss', age: 52, wishes: ['flour by six', 'no lorry at night'] },
    learn_mode_ai_bot: {},
  },
  spans: {
    [`${person}.name`]: passage('Lena Voss'),
    [`${person}.age`]: passage('52'),
    [`${person}.wishes.0`]: passage('flour by six'),
    [`${person}.wishes.1`]: passage('no lorry at night'),
  },
  facts: [],
} as unknown as Template

test('a value says where it comes from: a passage, the very words, somewhere else, nowhere', () => {
  const originOf = originInTemplate(template, template, text)

  expect(originOf(`${person}.name`)).toEqual({ words: 'from the document', spans: [passage('Lena Voss')] })
  expect(originOf('general_info.title')).toEqual({ words: 'from the document', spans: [passage('runs a bakery')] })
  expect(originOf('general_info.domain')).toEqual({ words: 'not stated in these words', spans: [] })
  expect(originOf(`${person}.gender`)).toEqual({ words: 'not stated', spans: [] })
})

test('a changed value shows what the document says', () => {
  const edited = withValueAt(template, `${person}.name`, 'Lena Foss')

  expect(originInTemplate(template, edited, text)(`${person}.name`)).toEqual({
    words: 'changed; what the document says',
    spans: [passage('Lena Voss')],
  })
})

test('without a document nothing has an origin', () => {
  expect(originInTemplate(template, template, null)(`${person}.name`)).toBeNull()
})

test('after an edit changed values have no passage any more, the others keep theirs', () => {
  const spans = spansAfterEdit(template, withValueAt(template, `${person}.age`, 53))

  expect(Object.keys(spans)).toEqual([`${person}.name`, `${person}.wishes.0`, `${person}.wishes.1`])
})

test('an item that moves in its list takes its passage along', () => {
  const spans = spansAfterEdit(template, withValueAt(template, `${person}.wishes`, ['a smile', 'no lorry at night']))

  expect(spans[`${person}.wishes.1`]).toEqual(passage('no lorry at night'))
  expect(spans[`${person}.wishes.0`]).toBeUndefined()
  const shorter = spansAfterEdit(template, withValueAt(template, `${person}.wishes`, ['no lorry at night']))
  expect(shorter[`${person}.wishes.0`]).toEqual(passage('no lorry at night'))
})

test('a statement that was put in other words is not from the document any more, wherever it stands', () => {
  const fact = (words: string, quote?: string) => ({
    text: words,
    about: 'subject' as const,
    ...(quote ? { span: passage(quote) } : {}),
  })
  const flour = fact('She wants flour by six.', 'flour by six')
  const lorry = fact('No lorry at night.', 'no lorry at night')
  const reworded = { ...lorry, text: 'Lorries may come at night.' }

  expect(originOfFact(flour, [flour, lorry]).words).toBe('from the document')
  expect(originOfFact(reworded, [flour, lorry])).toEqual({
    words: 'changed; what the document says',
    spans: [passage('no lorry at night')],
  })
  expect(factsAfterEdit([flour, lorry], [reworded, flour])).toEqual([fact('Lorries may come at night.'), flour])
  expect(originOfFact(fact('Lorries may come at night.'), [flour]).spans).toEqual([])
})
