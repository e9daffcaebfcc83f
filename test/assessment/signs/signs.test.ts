import { describe, expect, test } from 'vitest'
import { type Sign, isDated, says, states } from '../../../src/assessment/line-tests.ts'
import { aReadLine } from '../../support/read-line.ts'

/** Each sign with lines that show it and lines that do not. */
const table: readonly [sign: Sign, shown: readonly string[], notShown: readonly string[]][] = [
  [
    'drawback',
    [
      'What it won’t do is climb the hill with a full load.',
      'That’s the weak spot, I admit.',
      'I honestly can’t tell you whether it lasts ten years.',
      'For the cellar it’s no good.',
      'In a hard frost it does forty and not sixty.',
      'The downside is the noise.',
      'It’s dearer than what you have.',
      'We don’t have figures on that yet.',
      'The glass isn’t covered.',
      'I wouldn’t use it for children.',
      'You’d still need the old boiler in January.',
      'It doesn’t work without a network.',
    ],
    ['It works for everybody.', 'Nobody has offered you anything better.', 'It has no faults.'],
  ],
  [
    'figureInWords',
    [
      'Two thirds of them came back.',
      'Nine out of ten stayed.',
      'Half of the cups were chipped.',
      'It saves about twenty per cent.',
      'A quarter less water.',
      'It carries eighty kilos.',
      'Twice as fast as the old one.',
      'Three hundred households use it.',
      'It holds for twelve hours.',
      'One in five gave up.',
    ],
    ['One of them stayed.', 'Nobody counted.', 'Have a third person with you.'],
  ],
  [
    'trade',
    [
      'If you take two years, we’d drop the deposit.',
      'For that I’d want the keys a week earlier.',
      'Meet me on the price and I’ll pay in advance.',
      'On the condition that you clean the hall.',
      'Only if you deliver on Mondays.',
      'A discount against a longer term.',
      '1,200 is possible if the parking comes with it.',
      'We could do that, provided the roof is finished.',
      'You’d get the plan from me for 2.30.',
      'I can pay in May if you keep the price.',
      'In return we take the whole crop.',
    ],
    ['We’ll do seven as well, if you like.', 'If you want, I can wait.', 'If you don’t sign, I’ll leave.'],
  ],
  [
    'sumsUp',
    [
      'So to recap: the hall, the garden and the wine.',
      'What I’ve got so far is this.',
      'Let me play that back to you.',
      'Here’s where we are.',
      'I’ll read back what I’ve written.',
      'To sum up, you left at six.',
      'So we’ve agreed on 800.',
      'Let me go through it once more.',
      'If I understood you right, the alarm came first.',
      'That’s the picture, then.',
    ],
    ['What did you see?', 'I promise nothing yet.'],
  ],
  [
    'checks',
    [
      'Did I get that right?',
      'What have I missed?',
      'Is that how it was?',
      'Have I left anything out?',
      'Correct me if I’m wrong.',
      'Does that match what you remember?',
      'Where have I got it wrong?',
      'Anything you’d change?',
      'Stop me when it isn’t so.',
      'Do I have that right?',
    ],
    ['What came next?', 'Was it dark?'],
  ],
  [
    'leading',
    [
      'You were in a hurry and didn’t look, right?',
      'You forgot the valve, didn’t you?',
      'Isn’t it true that you were late?',
      'So you knew about it?',
      'Wouldn’t you agree that this was careless?',
      'It must have been dark, mustn’t it, you must have seen nothing?',
      'You must admit that.',
      'Surely you heard the alarm?',
      'He wasn’t there, was he, because of you?',
      'Were you perhaps distracted?',
    ],
    ['What did you hear?', 'Who else was there?', 'You changed the gasket on Wednesday, correct?'],
  ],
  [
    'verdict',
    [
      'Then it’s clear that you caused it.',
      'That’s negligence.',
      'I’ll put that down as carelessness.',
      'Obviously you forgot the key.',
      'I think you panicked.',
      'It looks to me as if you were late.',
      'In my view, this is human error.',
      'So basically, you ignored the rule.',
      'That’s why it broke.',
      'You made the mistake, nobody else.',
    ],
    ['I think you said Tuesday.', 'That’s what I have so far.'],
  ],
]

for (const [sign, shown, notShown] of table)
  describe(`the sign "${sign}"`, () => {
    test.each(shown)('is seen in %s', (line) => expect(says(sign)(aReadLine(line))).toBe(true))
    test.each(notShown)('is not seen in %s', (line) => expect(states(sign)(aReadLine(line))).toBe(false))
  })

test.each([
  'I’ll come on Thursday at half past eight.',
  'We’ll ring you by noon.',
  'Let’s meet on the 23rd.',
  'I can do it in ten minutes.',
  'You’ll hear from me before the weekend.',
  'I’ll send it first thing.',
  'The form goes out at 16:30.',
  'Come back in three weeks.',
  'We start on 4 May.',
  'By the end of the month you’ll have it.',
])('a time to come is heard in %s', (line) => expect(isDated(aReadLine(line))).toBe(true))

test.each(['You may ask me anything.', 'Friday was hard.', 'That costs 40 a month.', 'I was there on Monday.'])(
  'but none in %s',
  (line) => expect(isDated(aReadLine(line))).toBe(false),
)
