import { beforeAll, describe, expect, test } from 'vitest'
import { openingLine } from '../../../src/conversation/voices/rules-voice.ts'
import type { Persona } from '../../../src/persona/persona.ts'
import { expertOf, faultsOfLesson, quotedIn } from '../../support/lessons.ts'
import { aPersona } from '../../support/personas.ts'
import { holdATalk, repliesOf } from './hold-a-talk.ts'

const thePearTree = {
  name: 'pear-tree.md',
  text: `# Practice talk: the felled pear tree

You are the chairperson of an allotment club near Bremen.

**Character:** Edda Wirth, 58, female, piano tuner, member of the club for thirty years.

**What happened.** On Tuesday 4 June the committee had her pear tree felled by mistake. Nobody spoke to her before. Her father planted it in 1971.

**What she wants:** an apology in writing, and a new tree planted before 1 November.

**Feelings.** She is hurt and speaks very quietly. She fears that her plot will be given away next.

If you say that it was only a tree, she puts on her gloves and leaves. If you begin with the mistake of the committee and ask about her father, she sits down and tells about the harvests. She does not mention by herself that the neighbour filmed the felling.

**Only for the learner.** The club can pay up to 240 euros.

Learn mode: Halina Brandt, a retired mediator.
`,
}

let expert: Persona
const listen = async (...lines: string[]) => repliesOf(await holdATalk(expert, lines))

beforeAll(async () => {
  expert = await expertOf(thePearTree)
})

describe('the beginning', () => {
  test('says who speaks, whom the learner will meet, what it is about and what will be hard', () => {
    const opening = openingLine(expert) ?? ''

    expect(opening).toContain('I am Halina Brandt')
    expect(opening).toContain('Edda Wirth')
    expect(quotedIn(opening)).toHaveLength(1)
    expect(opening).toContain('The hard part')
    expect(opening).toMatch(/\?$/)
  })

  test('keeps an opening that a trainer wrote', () => {
    const edited = {
      ...expert,
      conversation_rules: { ...expert.conversation_rules, opening_line: 'Moin. Ready?' },
      provenance: { ...expert.provenance, 'conversation_rules.opening_line': { source: 'trainer' as const } },
    }

    expect(openingLine(edited)).toBe('Moin. Ready?')
  })
})

describe('questions', () => {
  test.each([
    ['What does she worry about?', 'She fears that her plot will be given away next.'],
    ['How much can I offer?', 'The club can pay up to 240 euros.'],
    ['What is my limit?', 'The club can pay up to 240 euros.'],
    ['When was the tree felled?', 'On Tuesday 4 June the committee had her pear tree felled by mistake.'],
    ['who planted it', 'Her father planted it in 1971.'],
    ['What does she hold back?', 'She does not mention by herself that the neighbour filmed the felling.'],
    ['What would close her up?', 'If you say that it was only a tree, she puts on her gloves and leaves.'],
    [
      'Why shouldn’t I say it was only a tree?',
      'If you say that it was only a tree, she puts on her gloves and leaves.',
    ],
    ['Can you tell me what matters to her?', 'an apology in writing, and a new tree planted before 1 November.'],
  ])('"%s" is answered with the passage, word for word', async (question, passage) => {
    const [reply = ''] = await listen(question)

    expect(quotedIn(reply)).toContain(passage)
  })

  test('says so when the document does not say, and quotes nothing', async () => {
    const [colour = '', married = ''] = await listen('What is her favourite colour?', 'Does she like football?')

    expect([...quotedIn(colour), ...quotedIn(married)]).toEqual([])
    expect(colour).not.toBe(married)
  })

  test('says that a word is not in the text before it quotes what comes nearest', async () => {
    const [reply = ''] = await listen('How much does the insurance pay?')

    expect(reply).toContain('insurance')
    expect(quotedIn(reply)).toContain('The club can pay up to 240 euros.')
  })

  test('gives the passage and a line to start with when asked what to say first', async () => {
    const [reply = ''] = await listen('What should I say first?')

    expect(quotedIn(reply)[0]).toContain('If you begin with the mistake of the committee')
    expect(reply).toMatch(/‘[^’]+.*’/)
  })

  test('tells a way back when the learner asks what happens if she gets angry', async () => {
    const [reply = ''] = await listen('What if she gets angry?')

    expect(reply).toMatch(/‘.*’/)
  })
})

describe('examples', () => {
  test('gives a line that works and one that does not, and says why', async () => {
    const [reply = ''] = await listen('Can you give me an example?')

    expect(reply.match(/‘/g)?.length).toBeGreaterThanOrEqual(2)
    expect(reply).toMatch(/’ – .+\./)
  })

  test('gives another one the next time', async () => {
    const [first, second] = await listen('Can you give me an example?', 'Another example, please.')

    expect(second).not.toBe(first)
  })
})

describe('tried lines', () => {
  test('praises what a line does in the words of the learner, and finds the passage it meets', async () => {
    const [reply = ''] = await listen(
      '"The committee made a mistake, and I am sorry. What did your father tell you about it?"',
    )

    expect(reply).toContain('‘What did your father tell you about it’')
    expect(quotedIn(reply)[0]).toContain('ask about her father')
  })

  test('says what a poor line does, quotes the warning of the document and offers a better one', async () => {
    const [reply = ''] = await listen('"Calm down, it was only a tree."')

    expect(reply).toMatch(/smaller than it is|does not matter|closes the subject/)
    expect(quotedIn(reply)).toContain('If you say that it was only a tree, she puts on her gloves and leaves.')
    expect(reply).toMatch(/‘[^’]*\?’/)
  })

  test('keeps what was good in it when it proposes a better one', async () => {
    const [reply = ''] = await listen('"Good morning, Ms Wirth. You should have labelled your tree."')

    expect(reply).toContain('Good morning, Ms Wirth.')
    expect(reply).toMatch(/Ms Wirth\. [^’]*\?’/)
  })

  test('notices that the second try is better', async () => {
    const [, reply] = await listen('"You must sign this today."', '"I am sorry about the tree. How was it for you?"')

    expect(reply).toContain('the pressure is gone')
  })

  test('recognises a line after "Is that good:" and answers "was that better?"', async () => {
    const [comment, verdict] = await listen(
      'Is that good: I am sorry about your tree. How was that for you?',
      'Was that better?',
    )

    expect(comment).toContain('‘I am sorry about your tree’')
    expect(verdict).toMatch(/could say it|let it stand|what it should|could work with/)
  })

  test('asks for the words when the learner only tells a plan', async () => {
    const [reply] = await listen('I would start by telling her that we are sorry.')

    expect(reply).toMatch(/words|line|aloud|sounds/)
  })

  test('warns a negotiator who gives the own limit away', async () => {
    expert = await expertOf({
      name: 'stall.md',
      text: `# Negotiation: a stall at the market

You rent out the stalls of a market hall. You negotiate with Bo Lindqvist, 44, male, cheesemonger.

He wants to pay 310 euros a month. He will not go below six days a week.

**Only for the learner.** Your limit is 355 euros; under no circumstances less.`,
    })
    const [reply] = await listen('"We could go down to 355 if you insist."')
    expert = await expertOf(thePearTree)

    expect(reply).toMatch(/your own limit|your secret/)
  })
})

describe('the lesson', () => {
  test('teaches one portion a turn and ends it with a question', async () => {
    const replies = await listen('ok', 'go on', 'next', 'yes')

    expect(new Set(replies.flatMap(quotedIn)).size).toBeGreaterThanOrEqual(4)
    for (const reply of replies) expect(reply).toMatch(/[?.]$/)
  })

  test('takes somebody who is nervous a smaller step', async () => {
    const [reply = ''] = await listen("I'm quite nervous about this, I don't know what to say.")

    expect(reply).toMatch(/practice|easy|honest|feel so|step smaller|one sentence/)
    expect(reply).toMatch(/‘.+’/)
  })

  test('sums up what was covered, what the learner tried and what to work on', async () => {
    const replies = await listen(
      'Who do I meet?',
      '"You must sign this today."',
      '"How was it for you?"',
      'Can you sum up?',
    )

    expect(replies.at(-1)).toContain('whom you meet')
    expect(replies.at(-1)).toContain('2 lines')
    expect(replies.at(-1)).toContain('‘How was it for you?’')
    expect(replies.at(-1)).toContain('leave the choice with the other')
  })

  test('never says a sentence or a beginning twice in thirty turns, and says goodbye', async () => {
    const lines = [
      'What does she fear?',
      '"How was that for you?"',
      'How should I begin?',
      'ok',
      '"You must sign."',
      'Why?',
    ]
    const talk = await holdATalk(expert, [
      ...Array.from({ length: 30 }, (_, at) => lines[at % lines.length] ?? ''),
      'Thank you, goodbye.',
    ])

    expect(faultsOfLesson(talk)).toEqual([])
    expect(talk.ended?.outcome).toBe('learner')
  })
})

describe('a persona without its document, as older versions made it', () => {
  const older = aPersona({
    mode: 'learn_mode',
    persona_type: 'expert',
    name: 'Vera Holm',
    archetype: 'INVESTIGATION',
    archetype_specific_data: {},
    detail_categories: {},
    facts: [],
    scene: { title: 'The boy at the pool', learner_role: 'investigator', language: 'en' },
    knowledge: [
      'On Sunday at 15.20 a boy slipped at the edge of the big pool.',
      'The learner has to find out what happened, not whom to blame.',
      'If he is accused, he asks for his boss and says nothing more.',
    ],
    conversation_rules: {
      opening_behavior: 'You greet and ask what they find hard.',
      opens: 'persona',
      opening_line: 'Welcome. What do you find hard about this talk?',
      response_style: 'You explain in plain words.',
      word_limit: 60,
      behavioral_triggers: { what_engages: [], what_frustrates: [], what_escalates: [], what_ends_conversation: [] },
    },
  })

  test('teaches what it knows, within its word limit', async () => {
    const talk = await holdATalk(older, [
      'What if I accuse him?',
      'Whom do I have to blame?',
      'ok',
      '"You pushed him, didn’t you?"',
    ])

    expect(faultsOfLesson(talk)).toEqual([])
    expect(quotedIn(repliesOf(talk)[0] ?? '')).toContain(
      'If he is accused, he asks for his boss and says nothing more.',
    )
    expect(repliesOf(talk)[1]).toMatch(/(?:Of you|your own part|about you|Your part).*“The learner has to find out/)
  })
})
