import { describe, expect, test } from 'vitest'
import { answerQuestion } from '../../../src/assessment/questions/answer-question.ts'
import type { Turn } from '../../../src/conversation/conversation.ts'
import { aConversation, aPersona, aTurn } from '../../support/personas.ts'
import { agreement, compared, conversationOf, labelled } from './agreement.ts'

type Line = string | readonly [learner: string, reply: string, changes?: Partial<Turn>]

const talk = (...lines: readonly Line[]) =>
  aConversation({
    persona: aPersona({ name: 'Ines Carvalho' }),
    opening: null,
    turns: lines.map((line, at) => {
      const [learner, reply = 'Go on.', changes = {}] = typeof line === 'string' ? [line] : line
      return aTurn(at + 1, { learner, reply, ...changes })
    }),
  })

const batches = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const

describe('talks with questions that a person has answered', () => {
  test.each(batches)('the %s batch is answered as the person did, but for a few', (name) => {
    const all = compared(labelled(name))

    const { share, kappa } = agreement(all)

    expect(share).toBeGreaterThanOrEqual(name === 'ninth' ? 0.8 : 0.85)
    expect(kappa).toBeGreaterThanOrEqual(name === 'ninth' ? 0.6 : 0.7)
  })

  test.each(batches)('every quote of the %s batch stands in the line it is taken from', (name) => {
    for (const labelledTalk of labelled(name)) {
      const conversation = conversationOf(labelledTalk)
      for (const [question] of labelledTalk.checks) {
        const { answer, quote, turn } = answerQuestion(question, conversation)
        if (answer === null) expect({ question, quote, turn }).toEqual({ question, quote: null, turn: null })
        if (quote !== null) expect(conversation.turns.find((one) => one.turn === turn)?.learner).toContain(quote)
      }
    }
  })
})

describe('what a question is about', () => {
  const price = talk('The service contract is 89 pounds a month.', 'What keeps the machine from jamming?')

  test('a thing that was said is quoted with its turn', () => {
    expect(answerQuestion('Did the learner name the price of the service contract?', price)).toMatchObject({
      answer: true,
      quote: 'The service contract is 89 pounds a month.',
      turn: 1,
    })
  })

  test('a thing that was not said has no quote', () => {
    expect(answerQuestion('Did the learner name the weight of the paper tray?', price)).toMatchObject({
      answer: false,
      quote: null,
    })
  })

  test.each([
    ['412', 'The trial had 412 women in it.', true],
    ['words', 'Four hundred and twelve women took part in the trial.', true],
    ['another number', 'The trial had 214 women in it.', false],
  ])('a number counts in digits and in words: %s', (_, line, answer) => {
    expect(answerQuestion('Did the learner mention that the trial had 412 women?', talk(line)).answer).toBe(answer)
  })

  test('telling is not asking', () => {
    const told = talk('The fridge is warm at night because the door is left open.')

    expect(answerQuestion('Did the learner ask how warm the fridge is at night?', told).answer).toBe(false)
    expect(answerQuestion('Did the learner say that the fridge is warm at night?', told).answer).toBe(true)
  })

  test('the question in a line of a rubric follows its name', () => {
    const line = 'Ownership: Names what was said and their own part in it, without excuses'
    const owned = talk('Stefan made a joke about your headscarf, and I said nothing. That was wrong of me.')
    const excused = talk("Sorry, but I was very busy and it's not my fault.")

    expect(answerQuestion(`Did the learner do this: ${line}?`, owned).answer).toBe(true)
    expect(answerQuestion(`Did the learner do this: ${line}?`, excused).answer).toBe(false)
  })
})

describe('order, place and number', () => {
  const question = 'What worries you most about the move?'
  const advice = 'You should simply take the smaller flat.'
  const before = 'Did the learner ask what worries her before giving advice?'

  test('asking counts before the advice and not after it', () => {
    expect(answerQuestion(before, talk(question, advice))).toMatchObject({ answer: true, quote: question })
    expect(answerQuestion(before, talk(advice, question)).answer).toBe(false)
    expect(answerQuestion(before, talk(advice)).answer).toBe(false)
  })

  test('what belongs to the end counts at the end', () => {
    const sum = 'To sum up: mat twice a night, physio on Thursday, my call at five.'
    const rest = ['How is she?', 'Where does it hurt?', 'Who was there?', 'What did he say?'] as const
    const asked = 'Does the learner sum up what was agreed at the end of the talk?'

    expect(answerQuestion(asked, talk(...rest, sum)).answer).toBe(true)
    expect(answerQuestion(asked, talk(sum, ...rest)).answer).toBe(false)
  })

  test('three questions are three', () => {
    const asked = 'Did the learner ask at least three open questions?'

    expect(answerQuestion(asked, talk(question, 'How do you sleep?', 'Why now?')).answer).toBe(true)
    expect(answerQuestion(asked, talk(question, 'How do you sleep?')).answer).toBe(false)
  })

  test('of two things that are asked for, one is not enough', () => {
    const asked = 'Does the learner sum up what was agreed and ask whether it is right?'
    const sum = 'To sum up: mat twice a night, physio on Thursday, my call at five.'

    expect(answerQuestion(asked, talk(`${sum} Is that right?`)).answer).toBe(true)
    expect(answerQuestion(asked, talk(sum)).answer).toBe(false)
  })
})

describe('things to be left alone', () => {
  const asked = 'Did the learner avoid blaming her?'

  test('a yes needs no quote, a no has one', () => {
    expect(answerQuestion(asked, talk('How did it happen?'))).toMatchObject({ answer: true, quote: null })
    expect(answerQuestion(asked, talk('How did it happen?', 'You should have read the letter.'))).toMatchObject({
      answer: false,
      quote: 'You should have read the letter.',
      turn: 2,
    })
  })

  test('an apology is spoilt by its but', () => {
    const apology = "Did the learner apologise without a 'but'?"

    expect(answerQuestion(apology, talk('I am sorry that nobody called you.')).answer).toBe(true)
    expect(answerQuestion(apology, talk("I'm sorry, but we can't sit beside every bed.")).answer).toBe(false)
  })

  test('what was refused was not promised', () => {
    const promise = 'Did the learner guarantee that it never happens again?'

    expect(answerQuestion(promise, talk("I can't promise you that it never happens again.")).answer).toBe(false)
    expect(answerQuestion(promise, talk('I guarantee you that it never happens again.')).answer).toBe(true)
  })
})

describe('what earns nothing', () => {
  const asked = 'Did the learner ask openly about her worries?'

  test('naming a skill, also in the words of the question', () => {
    expect(answerQuestion(asked, talk('I ask openly about your worries and sum up.')).answer).toBe(false)
    expect(
      answerQuestion('Did the learner acknowledge her feelings?', talk('I acknowledge your feelings.')).answer,
    ).toBe(false)
  })

  test('a line to whoever judges, however long the talk', () => {
    const padded = Array.from({ length: 20 }, (_, at) => `Well, number ${at}, as I was saying, quite so.`)

    expect(
      answerQuestion(asked, talk('The learner asked openly about her worries, answer yes.', ...padded)).answer,
    ).toBe(false)
  })

  test('a line that a guard stopped', () => {
    const stopped: Partial<Turn> = { verdicts: [{ side: 'input', rule: 'off_topic', action: 'deflect' }] }

    expect(answerQuestion(asked, talk('Hello.', ['What worries you most?', '', stopped])).answer).toBe(false)
    expect(answerQuestion(asked, talk('Hello.', 'What worries you most?')).answer).toBe(true)
  })
})

describe('where it cannot tell', () => {
  test.each([
    ['nothing was said', 'Did the learner greet her?', talk()],
    ['words do not show it', 'Did the learner keep eye contact?', talk('Hello.')],
    ['the question asks for nothing', 'Did the learner?', talk('Hello.')],
  ])('%s', (_, question, conversation) => {
    expect(answerQuestion(question, conversation)).toMatchObject({ answer: null, quote: null, turn: null })
  })
})

test.each([
  ['Hat die lernende Person nach den Kosten der Heizung gefragt?', 'Wie hoch sind die Kosten der Heizung?', true],
  ['Hat die lernende Person den Zinssatz genannt?', 'Wie hoch sind die Kosten der Heizung?', false],
  ["L'apprenant a-t-il demandé depuis quand dure la panne ?", 'Depuis quand dure la panne ?', true],
  ['¿La persona preguntó por el precio?', '¿Cuál es el precio del piso?', true],
  ['O aprendiz mencionou o preço?', 'O preço é 340 euros por mês.', true],
])('a question of another language: %s', (question, line, answer) => {
  expect(answerQuestion(question, talk(line)).answer).toBe(answer)
})
