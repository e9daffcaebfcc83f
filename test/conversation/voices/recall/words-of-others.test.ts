import { expect, test } from 'vitest'
import { recall } from '../../../../src/conversation/voices/recall/recall.ts'

test('what somebody said is told by their words, not by a sentence that merely speaks of saying', () => {
  const items = [
    'That you speak to Bart and say what you saw yourself, without sending me in front.',
    'I had just begun when Bart Wolters, actuary, twenty years in the house, said with a grin: "With you the board will need subtitles."',
  ].map((text) => ({ id: text, text, label: '', context: '', isEvent: true, isFromDocument: true, isForeign: false }))
  const [first] = recall('What did Bart say on Tuesday?', items)
  expect(first?.item).toBe(items[1])
})
