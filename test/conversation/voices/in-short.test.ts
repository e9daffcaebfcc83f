import { expect, test } from 'vitest'
import { inShort } from '../../../src/conversation/voices/in-short.ts'

test.each([
  [
    'How long did you hold the door?',
    'I held the door for about two minutes until she came.',
    'For about two minutes.',
  ],
  ['When did the van get there?', 'The van came at 16.34.', 'At 16.34.'],
  ['When is the next try?', 'The third try is on 22 January.', 'On 22 January.'],
  ['What did the temp cost you?', 'I paid an agency 6,200 pounds for that time.', '6,200 pounds.'],
  ['How many rolls do you make?', 'We make about 1,800 rolls a night, all by hand.', 'About 1,800 rolls.'],
  [
    'Who knew about it?',
    'The bell had been dumb since April, and the manager, Mr Sheridan, was told twice.',
    'The manager, Mr Sheridan.',
  ],
])('%s "%s" is answered in short', (asked, sentence, short) => {
  expect(inShort(sentence, asked)).toBe(short)
})

test.each([
  ['How long was it?', 'It took two hours there and three hours back.'],
  ['When were you to be gone?', 'The street was to be shut from April 15 to May 30.'],
  ['What did they pay?', 'She paid 40 euros and I paid 25 euros.'],
  ['How was it?', 'It took two hours.'],
  ['Who noticed?', 'The owner, Dr. Sharma, saw it, and my colleague Berit looked away.'],
])('%s "%s" has no short answer', (asked, sentence) => {
  expect(inShort(sentence, asked)).toBeNull()
})
