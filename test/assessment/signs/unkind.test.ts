import { describe, expect, test } from 'vitest'
import { attacks, brushesOff, insults } from '../../../src/assessment/line-tests.ts'
import { aReadLine } from '../../support/read-line.ts'

describe('an assessor finds a line unkind that', () => {
  test.each([
    'You should have brought the papers with you.',
    'You really ought to have told the driver.',
    'Why didn’t you come to us in spring?',
    'You could at least have left a note.',
    'Any adult would have checked the date.',
    'A good father knows what his son eats.',
    'If you had read the letter, we wouldn’t be sitting here.',
    'Had you called us, the pump would still be running.',
    'Didn’t it occur to you to ask?',
    'What did you expect would happen?',
    'You have only yourself to blame.',
    'Crying does not bring the parcel back.',
    'A phone call would have been enough.',
    'You obviously didn’t look at the second page.',
    'All you had to do was close the gate.',
    'Everybody else has to pay for your carelessness.',
  ])('reproaches: %s', (line) => expect(attacks(aReadLine(line))).toBe(true))

  test.each([
    'Well, congratulations on finding the door.',
    'How convenient that you remember it now.',
    'Poor you, no window seat.',
    'It must be nice to have so much time.',
    'Oh, come on.',
    'I’ve heard that one before.',
    'Your famous headaches again?',
    'Do you want a medal for that?',
    'My heart bleeds for you.',
    'Spare me the theatre.',
    'The whole office had a good laugh about it.',
    'Good luck with that.',
    'Are you seriously telling me the dog did it?',
    'Your brother would have fixed it in ten minutes.',
  ])('mocks: %s', (line) => expect(attacks(aReadLine(line))).toBe(true))

  test.each([
    'Let me explain it slowly, so that you can follow.',
    'It’s really not that hard.',
    'As I already told you, the office is closed.',
    'How many times do I have to say it?',
    'Even a child could fill in this form.',
    'What part of no didn’t you understand?',
    'Leave that to the experts.',
    'You wouldn’t understand the technical side.',
    'You’ll understand when you’re older.',
    'You do realise that others are waiting?',
    'Let’s keep things in proportion.',
    'Everybody else manages.',
    'Listen carefully, young lady.',
    'I don’t have to explain myself to you.',
  ])('talks down: %s', (line) => expect(attacks(aReadLine(line))).toBe(true))

  test.each([
    'Get to the point, please.',
    'I haven’t got all day.',
    'Hurry up, will you?',
    'You’re wasting my time.',
    'What is it now?',
    'I’ve got better things to do.',
    'Just answer the question.',
    'Let us get this over with.',
    'Are you finished?',
    'There are six others waiting outside, so be quick.',
  ])('is impatient: %s', (line) => expect(attacks(aReadLine(line))).toBe(true))

  test.each([
    'Others have it much worse.',
    'You’re exaggerating.',
    'Don’t be so dramatic.',
    'It wasn’t that bad.',
    'Be glad that you still have a job.',
    'Calm down first.',
    'It was only a joke.',
    'Pull yourself together.',
    'That is your problem, not mine.',
    'My children went alone at six and never complained.',
    'Plenty of families manage on less.',
    'You are making a mountain out of it.',
  ])('belittles: %s', (line) => expect(attacks(aReadLine(line))).toBe(true))

  test.each([
    'You only need to sign at the bottom.',
    'This price ends tonight.',
    'Take it or leave it.',
    'I need your answer right now.',
    'You have no choice.',
    'If you don’t, somebody else will.',
    'There are only three left.',
    'What are you waiting for?',
    'You don’t need to read all that, just sign.',
    'I won’t leave before you say yes.',
  ])('presses: %s', (line) => expect(attacks(aReadLine(line))).toBe(true))
})

test.each([
  'You’re a liar.',
  'You are simply too stupid for this.',
  'Are you blind?',
  'Shut up.',
  'You idiot.',
  'You lot are all the same.',
])('one line wounds: %s', (line) => expect(insults(aReadLine(line))).toBe(true))

test.each([
  'These things happen.',
  'That’s not my department.',
  'There is nothing I can do.',
  'You’ll have to ask the head office.',
  'It is what it is.',
  'There’s a form on the website for that.',
  'Nobody was hurt.',
  'There will be other concerts.',
  'Everything will be fine.',
  'At least you got home.',
  'Don’t worry.',
  'It’s the same for everyone.',
])('a line is cold, though not unkind, that pushes the matter away: %s', (line) => {
  expect(brushesOff(aReadLine(line))).toBe(true)
  expect(attacks(aReadLine(line))).toBe(false)
})

test.each([
  'You should have heard it from us, not from the paper.',
  'You should never have had to ask twice.',
  'You couldn’t have known that.',
  'I was stupid not to ring you.',
  'That was cowardly of me.',
  'Nobody needs to decide today.',
  'When did it come, and what have you done with it so far?',
  'You could have it for two weeks, if you like.',
  'Is there something I should have asked?',
  'We can do it slowly, one step after the other.',
  'If you’d rather wait, that’s fine too.',
  'Why is that so important to you?',
  'How did you find out that it was the wrong one?',
  'I’ll be quick, you have a guest waiting.',
  'You don’t have to tell me that.',
  'No wonder you were angry.',
  'You’re not exaggerating at all.',
  'It is hard to read, I grant you.',
])('no fault is found with %s', (line) => expect(attacks(aReadLine(line))).toBe(false))
