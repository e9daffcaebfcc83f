import { describe, expect, test } from 'vitest'
import { says } from '../../../src/assessment/line-tests.ts'
import { aReadLine } from '../../support/read-line.ts'

describe('a group is held against somebody, rudely or politely,', () => {
  test.each([
    'People in wheelchairs ought to bring a carer or keep off the busy trains.',
    'Wheelchair users should travel outside the rush hour.',
    'At your age one shouldn’t be climbing ladders, should one, you can’t expect a loan.',
    'Women tend to take these things personally.',
    'Women are simply too emotional for night shifts.',
    'Where you come from that may be normal, but here we are on time.',
    'In your culture things are perhaps different, but here we queue.',
    'Older colleagues can’t keep up with the new system.',
    'Foreigners always want a discount.',
    'You people are never satisfied.',
    'Not bad for a woman.',
    'Deaf people hold everybody up at the counter.',
    'With that accent nobody will buy anything from you.',
    'You’ll be off having children anyway.',
    'That’s no job for a woman.',
    'I’ve nothing against foreigners, but the tenants complain.',
    'Somebody of your age should be at home.',
    'Your headscarf scares the customers.',
    'Let a real man do it.',
    'Typical woman.',
  ])('by %s', (line) => expect(says('holdsGroupAgainst')(aReadLine(line))).toBe(true))

  test.each([
    'People in wheelchairs should have a ramp at every platform.',
    'Wheelchair users must be able to board without ringing first.',
    'Women were overlooked here for years, and that was wrong.',
    'How is it done where you come from?',
    'At your age the risk is about two in a hundred.',
    'Older patients tolerate it well.',
    'Are there other people in your family who help?',
    'What does your religion ask of us on that day?',
    'Men and women get the same.',
    'The old people’s home rang this morning.',
    'We treated you differently because of your age, and that was wrong.',
  ])('but not by %s', (line) => expect(says('holdsGroupAgainst')(aReadLine(line))).toBe(false))
})

describe('a disadvantage is threatened', () => {
  test.each([
    'If you don’t sign today, you’ll lose your flat.',
    'Unless you pay by Friday, we’ll go to court.',
    'One call to the building office from me and you’ve got the inspectors in.',
    'Have a good think about your next sentence.',
    'I’ll make sure you never work in this town again.',
    'Your contract is on the line here.',
    'You can pack your things.',
    'I’ll report you to the authorities.',
    'Sign at 160 and I’ve never seen that loft.',
    'It would be a shame if your boss heard about it.',
    'You’ll hear from our lawyers.',
    'This is your last warning.',
    'I know people at the immigration office.',
    'Either you agree or I’ll have you evicted.',
    'Think carefully about your job before you answer.',
    'A bad review from us and your summer is over.',
  ])('by %s', (line) => expect(says('threatens')(aReadLine(line))).toBe(true))

  test.each([
    'If you don’t sign today, the offer still stands next week.',
    'You won’t lose your flat over this.',
    'Nobody will report you for that.',
    'If the roof leaks again, call me.',
    'One call is enough, and I come by.',
    'If it isn’t ready by Friday, we pay you the difference.',
    'I’d have to pass the leak on to the safety officer, that is the rule.',
    'What would happen if you lost the contract?',
  ])('but not by %s', (line) => expect(says('threatens')(aReadLine(line))).toBe(false))
})

describe('an advantage is offered for an answer', () => {
  test.each([
    'If you tell me who it was, nothing will happen to you.',
    'If you confirm it, I’ll put in a good word for you.',
    'Help me and I’ll help you.',
    'There’s something in it for you.',
    'If you leave out the supervisor, I’ll make sure you keep your bonus.',
    'If you just admit it, you’ll be home in an hour.',
    'I can get you the day shift if you say what I need.',
    'Between you and me, nobody needs to know.',
    'We could make it worth your while.',
    'Sign it, and the promotion is yours once you say so.',
  ])('by %s', (line) => expect(says('buys')(aReadLine(line))).toBe(true))

  test.each([
    'If you tell me what happened, I can write it down.',
    'If you agree, we’ll stop here.',
    'Nothing you say here is passed on.',
    'Would you tell me who was there?',
  ])('but not by %s', (line) => expect(says('buys')(aReadLine(line))).toBe(false))
})
