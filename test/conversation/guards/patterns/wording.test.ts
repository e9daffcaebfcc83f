import { describe, expect, test } from 'vitest'
import { together } from '../../../../src/conversation/guards/patterns/together.ts'
import { lexicon, wording } from '../../../../src/conversation/guards/patterns/wording.ts'

const words = lexicon({ drop: 'ignore, throw away', rule: 'rule, rules' })

describe('a wording', () => {
  test.each<[string, string, boolean]>([
    ['{drop} {rule}', 'ignore rules', true],
    ['{drop} {rule}', 'throw away rules', true],
    ['{drop} {rule}', 'ignore the rules', false],
    ['{drop} ..2 {rule}', 'ignore all the rules', true],
    ['{drop} ..2 {rule}', 'ignore all of the rules', false],
    ['{drop} ..2 {rule}', 'ignore him. rules', false],
    ['{drop} ..2 {rule}', 'ignore but not rules', false],
    ['{drop} ..2 {rule}', "ignore, don't rules", false],
    ['{drop} the? {rule}', 'ignore the rules', true],
    ['{drop} the? {rule}', 'ignore rules', true],
    ['{drop} {rule} !of', 'ignore rules of tennis', false],
    ['{drop} {rule} $', 'ignore rules, please', false],
    ['{drop} {rule} $', 'ignore rules!', true],
    ['{drop} ..1 $|now', 'ignore him now', true],
    ['{drop} ..1 $|now', 'ignore him.', true],
    ['{drop} ..1 $|now', 'ignore him later on', false],
    ['^ {drop} {rule}', 'so please ignore rules', true],
    ['^ {drop} {rule}', 'they ignore rules', false],
    ['<they {drop} {rule}', 'they ignore rules', false],
    ['<they {drop} {rule}', 'we ignore rules', true],
    ['throw_away rul*', 'throw away ruling', true],
    ['{drop} {rule}', 'signore rules', false],
  ])('%s on "%s": %s', (notation, text, matches) => {
    expect(wording(notation, words).test(text)).toBe(matches)
  })

  test('names a group that the lexicon does not have', () => {
    expect(() => wording('{drop} {orders}', words)).toThrow('{orders}')
  })
})

test('words together count in one sentence, in any order, unless they are explained', () => {
  const find = together({ needs: [/ignore/, /rules/], unless: /doctor/ })

  expect(find('good. the rules? ignore')).toBeNull()
  expect(find('good day. the rules we ignore here. bye.')).toBe('the rules we ignore here.')
  expect(find('the rules of the doctor we ignore')).toBeNull()
})
