import { describe, expect, test } from 'vitest'
import type { Persona } from '../../../src/persona/persona.ts'
import { faultsOf, holdATalk, repliesOf } from './hold-a-talk.ts'
import { theAttendant, theBaker, theColleague, theDeputy, theLodger, theOwner, theTeacher } from './people.ts'
import { cpuTimer } from '../../support/cpu-timer.ts'

interface Scripts {
  readonly persona: Persona
  readonly good: readonly string[]
  readonly bad: readonly string[]
}

const scripts: Readonly<Record<string, Scripts>> = {
  PERSUASION: {
    persona: theBaker,
    good: [
      'Good morning, Mr Lindqvist. Before I show you anything, may I ask what you bake in today?',
      'What happened in January?',
      'In a comparison of 60 bakeries this oven used 22 percent less gas over a year. I can leave you the report.',
      'To be honest, for shops with less than one oven load a day it does not pay. On Sundays the service needs up to four hours; I cannot promise less.',
      'How much gas do you use in a year?',
      'At 96,000 kilowatt hours that would be 1,900 euros a year; the calculation is in the report, page 12.',
      'What would you need to see before you decide?',
      'I suggest we put one oven into your shop for a week in May. Would Monday the 5th suit you?',
      'Then I will send you the plan by Friday, and we start on Monday.',
    ],
    bad: [
      'This oven is simply the best, everybody loves it.',
      'It is absolutely perfect, trust me.',
      'You have to decide today, the offer ends tonight.',
      'Do not worry so much about the money. Just sign here.',
      'Your ovens are junk, and you are too stubborn to see it. Sign now, or you will regret it.',
      'Last chance, take it or leave it.',
    ],
  },
  CONFRONTATION: {
    persona: theTeacher,
    good: [
      'Thank you for coming. On Monday you were laughed at in front of everybody. I sat there and said nothing, and that was wrong of me.',
      'How was that for you?',
      'That must have been hard, after all those rehearsals.',
      'I am sorry that I did not step in. I should have stopped it.',
      'What do you want to happen now?',
      'I understand that this has to be said in the same room.',
      'I will speak to him tomorrow and put it on the agenda for Monday. Is that all right with you?',
      'Then I will come to you on Tuesday and tell you what has been done.',
    ],
    bad: [
      'It was only a joke, nobody meant it badly.',
      'You should not take it so personally.',
      'Calm down, it is no big deal.',
      'You are overreacting.',
      'It is your own fault, you always make a drama of it.',
      'Move on and forget about it.',
    ],
  },
  HELP_SEEKING: {
    persona: theLodger,
    good: [
      'Hello Tomasz. Take your time. What has happened?',
      'That must have been a shock. How long do you have?',
      'Let me explain it step by step. First, a notice by text message has no effect; second, it must be signed on paper.',
      'That means you can stay until the end of June, since you have paid the rent.',
      'I will write to the landlord today and call you tomorrow at ten.',
      'On weekends you can reach Mrs. Adeyemi at this number; I have written it down for you.',
      'To sum up: you stay, I write to him today, and you call Mrs. Adeyemi if he comes to the door.',
      'And I will call you on Friday to hear how it goes.',
    ],
    bad: [
      "Don't worry, everything will be fine.",
      'You should have read your contract.',
      'That is not my department.',
      'Calm down, it is no big deal.',
      'You probably did something to annoy him.',
      'I have no time for this, hurry up.',
    ],
  },
  INVESTIGATION: {
    persona: theAttendant,
    good: [
      'Good morning. I would like to understand what happened on Sunday. You are not accused of anything, and you can correct my notes.',
      'Tell me what happened, in your own words.',
      'What did you do then?',
      'Who was with you?',
      'Where was the second attendant?',
      'What worries you most about it?',
      'How do you know the time so exactly?',
      'Let me sum up: the boy slipped at 15.20, you jumped in, and together with a guest you lifted him out. What have I left out?',
      'Thank you. To sum up once more: you wrote the time on your hand. I will send you my notes by Thursday.',
    ],
    bad: [
      'So it was your fault that the boy fell.',
      'Admit it, you were not watching.',
      'You are lying to me.',
      'You had better talk now, or else there will be consequences.',
      'People like you always make excuses, you lied to everybody.',
      'Last warning. Admit it.',
    ],
  },
  NEGOTIATION: {
    persona: theOwner,
    good: [
      'Good morning, Mrs. Aalto. Before we talk about money: what makes the present terms hard for you?',
      'What would help you most in autumn?',
      'If we give you a fixed plan of evenings, what can you do about the price?',
      'We could take eight evenings instead of five, provided that the instruments can stay here.',
      'We would accept to pay the cleaning ourselves. In return we would need 30 days for the payment.',
      'How do you see the storage of the instruments?',
      'So we have agreed: eight evenings, the fixed plan, the cleaning is ours, and the instruments stay.',
      'Let me sum up the whole package once more, and I will send it to you in writing by Friday.',
    ],
    bad: [
      'Your price is ridiculous.',
      'Take it or leave it: 400 euros.',
      'I need a decision now or we are leaving.',
      'You only want our money, you are greedy.',
      'Final offer, or else you will lose us.',
      'Sign here today, last chance.',
    ],
  },
}

describe.each(Object.entries(scripts))('%s', (_archetype, { persona, good, bad }) => {
  test('a skilled talk can be heard from beginning to end and ends well, not too soon', async () => {
    const talk = await holdATalk(persona, good)

    expect(faultsOf(talk)).toEqual([])
    expect(talk.ended?.outcome).toBe('positive')
    expect(talk.turns.length).toBeGreaterThanOrEqual(7)
  })

  test('a poor talk can be heard as well and ends badly within six turns, never at the first', async () => {
    const talk = await holdATalk(persona, bad)

    expect(faultsOf(talk)).toEqual([])
    expect(talk.ended?.outcome).toBe('negative')
    expect(talk.turns.length).toBeGreaterThanOrEqual(4)
  })

  test('after two poor lines a good course still leads to a good end', async () => {
    const talk = await holdATalk(persona, [
      ...bad.slice(0, 2),
      'I am sorry, that was wrong of me. I did not listen.',
      ...good,
      ...good.slice(2),
    ])

    expect(talk.ended?.outcome).toBe('positive')
  })

  test('speaks for forty turns without saying anything twice', async () => {
    const talk = await holdATalk(
      persona,
      Array.from({ length: 40 }, (_, at) => `And what about number ${at + 1}, how is it there?`),
    )

    expect(talk.turns).toHaveLength(40)
    expect(faultsOf(talk)).toEqual([])
  })

  test('says the same to the same lines', async () => {
    expect(repliesOf(await holdATalk(persona, good))).toEqual(repliesOf(await holdATalk(persona, good)))
  })
})

describe('somebody to be won over', () => {
  test('asks for evidence on a vague claim and raises the objections one after the other once evidence is given', async () => {
    const [vague, first, second, third] = repliesOf(
      await holdATalk(theBaker, [
        'This oven is simply the best on the market.',
        'In a comparison of 60 bakeries it used 22 percent less gas over a year.',
        'According to the records of our service a technician was there within four hours in 95 percent of the cases.',
        'Over ten years it costs 4,100 euros a year, gas included; your two ovens cost 5,900.',
      ]),
    )

    expect(vague).toMatch(/\?$|more than that/)
    expect(vague).not.toContain('My ovens run')
    expect(first).toContain('My ovens run. Why should I change?')
    expect(second).toContain('And who comes when it stands still at three in the morning?')
    expect(third).toContain('Forty thousand is more than my van cost.')
  })

  test('answers a question from its own life, and a question for an amount with the amount', async () => {
    const [ovens, gas, budget] = repliesOf(
      await holdATalk(theBaker, ['What do you bake in?', 'How much gas do you use in a year?', 'What is your budget?']),
    )

    expect(ovens).toContain('I bake in two gas ovens from 2009.')
    expect(gas).toContain('96,000 kilowatt hours')
    expect(budget).toContain('30,000 euros')
  })
})

describe('somebody who was hurt', () => {
  test('answers a joke with the words of the document and tells what it wants when it is asked', async () => {
    const [joke] = repliesOf(await holdATalk(theTeacher, ['Come on, he said that it was a joke.']))
    const wish = repliesOf(
      await holdATalk(theTeacher, ['I am sorry that I kept silent.', 'What do you want from me?']),
    )[1]

    expect(joke).toContain('Whose joke?')
    expect(wish).toContain('What I want is an apology in the same room.')
  })

  test('tells more only as far as the other person has earned it', async () => {
    const cold = repliesOf(await holdATalk(theTeacher, ['You are overreacting.', 'What happened?']))[1]
    const earned = repliesOf(
      await holdATalk(theTeacher, ['I sat there and said nothing, and that was wrong of me.', 'How was that for you?']),
    )

    expect(cold).not.toContain('recording')
    expect(earned.join(' ')).toContain(
      'On Monday at the staff meeting the deputy played a recording of my choir and laughed.',
    )
  })

  test('the one who did it defends himself, the one who stood by is uneasy', async () => {
    const lines = ['It was your fault.']
    const replies = await Promise.all(
      [theTeacher, theDeputy, theColleague].map(async (persona) => repliesOf(await holdATalk(persona, lines))[0]),
    )

    expect(new Set(replies).size).toBe(3)
  })
})

describe('somebody who needs help', () => {
  test('tells its problem to an open invitation and asks its own questions one by one, none that was answered', async () => {
    const replies = repliesOf(
      await holdATalk(theLodger, [
        'What has happened?',
        'First, a notice has to be on paper and signed.',
        'That means you can stay until June.',
        'I will write to him today.',
      ]),
    )

    expect(replies[0]).toContain('My landlord has given me notice by text message.')
    expect(replies[1]).toContain('Is that notice valid?')
    expect(replies.join(' ')).not.toContain('Can I stay until June?')
    expect(replies.slice(2).join(' ')).toMatch(/[Ww]hom do I call on a weekend\?/)
  })

  test('does not tell what only the learner knows', async () => {
    const replies = repliesOf(
      await holdATalk(theLodger, ['What do you know about notices by text message?', 'And the effect of it?']),
    )

    expect(replies.join(' ')).not.toContain('no effect')
  })
})

describe('a witness', () => {
  test('tells one thing at a time, in order, and goes on from there when asked', async () => {
    const [first, then] = repliesOf(await holdATalk(theAttendant, ['What happened?', 'What did you do then?']))

    expect(first).toBe('On Sunday at 15.20 a boy slipped at the edge of the big pool.')
    expect(then).toContain('I heard the mother shout and jumped in.')
  })

  test('keeps back what it does not volunteer until just that is asked', async () => {
    const replies = repliesOf(
      await holdATalk(theAttendant, [
        'What happened?',
        'What did you do then?',
        'And after that?',
        'What worries you about it?',
      ]),
    )

    expect(replies.slice(0, 3).join(' ')).not.toContain('phone')
    expect(replies[3]).toContain('I was looking at my phone at that moment.')
  })

  test('says what the document has it say when it is accused', async () => {
    expect(repliesOf(await holdATalk(theAttendant, ['It was your fault, admit it.']))[0]).toBe(
      'Then I want my boss here.',
    )
  })
})

describe('the other side of a table', () => {
  test('states its position and never its limits, whatever is tried', async () => {
    const talk = await holdATalk(theOwner, [
      'What do you want for the hall?',
      'What is your lowest price?',
      'What is your bottom line?',
      'And below which sum would you let the hall to somebody else?',
      'Who pays the cleaning, and how much is it at least?',
      'If we take eight evenings, how far can you go down with the price?',
    ])

    expect(repliesOf(talk)[0]).toContain('I ask for 620 euros an evening.')
    expect(repliesOf(talk).join(' ')).not.toMatch(/540|520|\b75\b|dance school|bottom line/)
    expect(faultsOf(talk)).toEqual([])
  })

  test('answers an offer by naming what it wants in return or where it could move', async () => {
    const [reply] = repliesOf(await holdATalk(theOwner, ['If you leave us the storage, we could take eight evenings.']))

    expect(reply).toMatch(/in return|settled|clear between us|move on|room|on the table|what you say about/i)
  })
})

describe('how a line is taken', () => {
  const usedIn = async (persona: Persona, lines: readonly string[]) =>
    (await holdATalk(persona, lines)).turns.map(({ used }) => used.join(' '))

  test.each([
    ['praise', 'People speak very highly of your house.', /take\.praise/],
    ['condolence', 'Good morning. Sorry about your stairs, that must have been an awful fright.', /take\..*empathy/],
    ['a promise with a day', 'You will not wait again: I’ll have the letter in your hands by Thursday.', /take\./],
  ])('%s is met kindly', async (_, line, expected) => {
    const [used] = await usedIn(theLodger, [line])

    expect(used).toMatch(expected)
    expect(used).not.toContain('resist.')
  })

  test.each(['Rules are rules.', 'What is wrong with you?', "That's just how it is.", 'Is that all?'])(
    'a curt line is met with resistance: %s',
    async (line) => {
      for (const persona of [theBaker, theTeacher, theLodger, theOwner])
        expect((await usedIn(persona, [line]))[0]).toContain('resist.')
    },
  )

  test('only who was sorry for a blow is reminded of it', async () => {
    const forTheMatter = await usedIn(theLodger, [
      'I am sorry about the notice.',
      'Sign here now, or somebody else gets it.',
    ])
    const forABlow = await usedIn(theLodger, [
      'Sign here now, or somebody else gets it.',
      'I am sorry, that was pushy of me.',
      'Sign it today, this is your last chance.',
    ])

    expect(forTheMatter[1]).not.toContain('resist.back.apology')
    expect(forABlow[2]).toContain('resist.back.apology')
  })
})

test('goes on in English, says so once, and quotes what the document states in another language', async () => {
  const persona = {
    ...theTeacher,
    scene: { ...theTeacher.scene, language: 'es' },
    facts: [{ text: 'Lucía dejó la sala antes del final.', about: 'persona' as const }],
  }
  const replies = repliesOf(await holdATalk(persona, ['What happened on Monday?', 'How was that for you?']))

  expect(replies[0]).toMatch(
    /^\(This practice runs without a language model and therefore in English only; what the scenario states is quoted in its own language\.\) /,
  )
  expect(replies[1]).not.toContain('language model')
  expect(replies.join(' ')).toContain('«Lucía dejó la sala antes del final.»')
})

test('a persona of few words leaves its own questions out', async () => {
  const brief = {
    ...theBaker,
    archetype_specific_data: {},
    conversation_rules: { ...theBaker.conversation_rules, response_style: 'Few words.' },
  }
  const line = ['In a comparison of 60 bakeries it used 22 percent less gas over a year.']

  const [short] = repliesOf(await holdATalk(brief, line))
  const [usual] = repliesOf(await holdATalk({ ...theBaker, archetype_specific_data: {} }, line))

  expect(short?.length ?? 0).toBeLessThan(usual?.length ?? 0)
})

test('a late turn costs about as much as an early one', async () => {
  const line = ['What happened then?', 'I am sorry about that.', 'Who was there?', 'And what do you want now?']
  const lines = Array.from({ length: 40 }, (_, at) => `${line[at % line.length]} (${at})`)
  const timed = async (count: number) => {
    const spentMs = cpuTimer()
    const { turns } = await holdATalk(theTeacher, lines.slice(0, count))
    return spentMs() / turns.length
  }
  await timed(40)

  const ratios: number[] = []
  for (let round = 0; round < 3; round++) ratios.push((await timed(40)) / (await timed(8)))

  expect(Math.min(...ratios)).toBeLessThan(5) // work that grew with the square of the turns would be far beyond
})

describe('how a line is taken', () => {
  const lastReply = async (persona: Persona, ...lines: string[]) =>
    repliesOf(await holdATalk(persona, lines)).at(-1) ?? ''
  const lastTurn = async (persona: Persona, ...lines: string[]) => (await holdATalk(persona, lines)).turns.at(-1)
  const resists = (used: readonly string[] = []) => used.some((id) => id.startsWith('resist.'))

  test('a cold line that does nothing with a name is answered back', async () => {
    const turn = await lastTurn(
      theLodger,
      'Good morning.',
      'You can always move back in with your parents, can you not.',
    )

    expect(resists(turn?.used)).toBe(true)
  })

  test('what passes the persona by is objected to, though it does nothing that has a name', async () => {
    const brushedOff = await lastTurn(
      theLodger,
      'Good morning.',
      'There is a form for that at the reception, like for everybody.',
    )
    const helped = await lastTurn(
      theLodger,
      'Good morning.',
      'There is a form for that, and I will fill it in with you.',
    )

    expect(resists(brushedOff?.used)).toBe(true)
    expect(resists(helped?.used)).toBe(false)
  })

  test('a plain statement is heard out, and what the market says is doubted', async () => {
    const plain = await lastTurn(theOwner, 'Good morning.', 'Our concerts are in the evening, mostly on Fridays.')
    const market = await lastTurn(theOwner, 'Good morning.', 'Your price is too high, the hall next door is cheaper.')

    expect(resists(plain?.used)).toBe(false)
    expect(resists(market?.used)).toBe(true)
  })

  test('a small apology is waved off, and the figures that follow it are taken up', async () => {
    expect(await lastReply(theAttendant, 'Good morning.', 'Sorry, my pen has stopped.')).not.toMatch(
      /not easy|considerate/,
    )
    expect(
      await lastReply(
        theBaker,
        'Good morning.',
        'Sorry, that was the brochure. In 60 bakeries it used 22 percent less gas.',
      ),
    ).toContain('22 percent')
  })

  test('thanks before a question leave the question to be answered', async () => {
    const reply = await lastReply(theBaker, 'Good morning.', 'Thank you for that. What do you bake in?')

    expect(reply).toMatch(/^I bake in two gas ovens/)
  })

  test('a goodbye is answered with one, and the day that was named with it', async () => {
    const reply = await lastReply(
      theLodger,
      'Hello, please sit down.',
      'A notice by text message has no effect.',
      'You can stay in the room.',
      'I will write to the landlord.',
      'I will see you on Thursday then, take care.',
    )

    expect(reply).not.toMatch(/\?$/)
    expect(reply).toMatch(/Thursday|Goodbye|next time|Thank you/i)
  })
})

test('nobody asks one general question after the other', async () => {
  const { turns } = await holdATalk(theBaker, [
    'Good morning.',
    ...Array.from(
      { length: 8 },
      (_, at) => `In year ${at + 1} it needs ${at + 3} percent less gas than the ovens of today.`,
    ),
  ])
  const asks = turns.map(({ used }) => used.some((id) => id.startsWith('advance.')))

  expect(asks.some((one, at) => one && asks[at - 1])).toBe(false)
})

test('somebody who was hurt begins with what happened', async () => {
  const { turns } = await holdATalk(theTeacher, ['I am sorry. I kept silent, and that was wrong of me.'])

  expect(turns[0]?.reply).toContain('On Monday at the staff meeting')
})
