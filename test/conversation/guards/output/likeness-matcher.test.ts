import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOutputGuard } from '../../../../src/conversation/guards/index.ts'
import { createLikenessMatcher } from '../../../../src/conversation/guards/output/likeness-matcher.ts'
import { longestHold, WordWatch } from '../../../../src/conversation/guards/output/word-watch.ts'
import { aPersona } from '../../../support/personas.ts'

/** What a learner would have seen of a reply, and the words that made a rule fire. */
function guarded(reply: string, persona = aPersona()) {
  const guard = createOutputGuard({ persona, instructions: [], wordLimit: 200 })
  const delivered = guard.push(reply)
  const { text, verdicts } = guard.finish()
  return { delivered: delivered + text, verdicts }
}

/** The matcher alone, without the lists of phrases. */
function watched(reply: string) {
  const cuts: string[] = []
  const watch = new WordWatch([createLikenessMatcher()], ({ evidence }) => void cuts.push(evidence))
  let delivered = ''
  let most = 0
  let seen = 0
  for (const character of reply) {
    delivered += watch.feed(character)
    seen += character.length
    if (!watch.stopped) most = Math.max(most, seen - delivered.length)
  }
  return { delivered: delivered + watch.end(), cuts, most }
}

describe('a sentence that no phrase names but an assistant would say', () => {
  test.each([
    'Being software, I lack opinions on the matter, yet I can provide you with an overview of both sides.',
    "I'm unable to process images, but I can generate a description if you provide more details.",
    'I must decline to create this content, as it could promote harmful behavior.',
    'My responses are generated from patterns in data, so I cannot experience emotions.',
  ])('is cut: %s', (reply) => {
    const { verdicts } = guarded(reply)

    expect(verdicts).toMatchObject([{ rule: 'persona_break', action: 'cut' }])
  })

  test('takes with it all of the sentence that was not said yet, and leaves the one before', () => {
    const { delivered } = watched(
      'The mould is back. My responses are generated from patterns in data, so I cannot experience emotions.',
    )

    expect(delivered).toMatch(/^The mould is back\.(?: \S+){0,3}$/)
  })

  test('is told to the trainer whole, with how sure the guard was', () => {
    const { cuts } = watched('I must decline to create this content, as it could promote harmful behavior.')

    expect(cuts).toEqual([expect.stringMatching(/^reads like an assistant \(\d+\.\d\): i must decline to create/)])
  })

  test('passes in learn mode, where the expert may explain, offer and decline as an assistant does', () => {
    const reply = "Certainly! I can provide you with a list of questions, tailored to the patient's needs."

    expect(guarded(reply, aPersona({ mode: 'learn_mode' })).verdicts).toEqual([])
  })
})

describe('a person', () => {
  test.each([
    ['cannot help', "I'm sorry, but I can't help you with the deposit, that's for my brother to decide."],
    ['keeps secrets', "I'm not able to share anything about the other tenants with you."],
    ['has no opinion', "I don't have an opinion on the new manager, I've met him twice."],
    ['recommends', "I'd recommend you talk to the ward sister first, she knows him best."],
    ['gives figures', 'We ordered 400 units in March, and 12 of them came back within a week.'],
    ['knows its trade', "In my experience patients on this dose do well, but I'd want to see the liver values."],
    ['explains a process', 'First the landlord gets a letter, then he has two weeks, and after that we go to court.'],
    ['works with computers', 'I work on language models, but the coffee machine is beyond me.'],
  ])('%s', (_, reply) => {
    expect(guarded(reply)).toEqual({ delivered: reply, verdicts: [] })
  })
})

describe('a suspicious sentence', () => {
  test('waits, and is said when it turns out well', () => {
    const reply = "I'm sorry, I can't tell you how long it has been going on. Since spring, I think."
    const { delivered, cuts, most } = watched(reply)

    expect(cuts).toEqual([])
    expect(delivered).toBe(reply)
    expect(most).toBeGreaterThan(0)
  })

  test('never waits longer than the longest passage may', () => {
    const words = fc.constantFrom(
      'I',
      'cannot',
      'provide',
      'my',
      'training',
      'as',
      'an',
      'content',
      'the',
      'mould',
      'is',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (all) => {
        expect(watched(all.join(' ')).most).toBeLessThanOrEqual(longestHold)
      }),
    )
  })
})
