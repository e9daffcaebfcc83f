import { readFileSync } from 'node:fs'
import { answerQuestion, type RulesAnswer } from '../../../src/assessment/questions/answer-question.ts'
import { aConversation, aPersona, aTurn } from '../../support/personas.ts'

/** A talk with questions about it and what a person answers to them. */
export interface LabelledTalk {
  readonly about: string
  readonly persona: string | null
  readonly opening: string | null
  readonly turns: readonly (readonly [learner: string, reply: string])[]
  readonly checks: readonly (readonly [question: string, answer: boolean | null])[]
}

export interface Compared extends RulesAnswer {
  readonly about: string
  readonly question: string
  readonly wanted: boolean | null
}

export function labelled(name: string): LabelledTalk[] {
  return JSON.parse(readFileSync(new URL(`labelled/${name}.json`, import.meta.url), 'utf8'))
}

export function conversationOf({ persona, opening, turns }: Omit<LabelledTalk, 'about' | 'checks'>) {
  return aConversation({
    persona: aPersona({ name: persona }),
    opening,
    turns: turns.map(([learner, reply], at) => aTurn(at + 1, { learner, reply })),
  })
}

export function compared(talks: readonly LabelledTalk[]): Compared[] {
  return talks.flatMap((talk) => {
    const conversation = conversationOf(talk)
    return talk.checks.map(([question, wanted]) => ({
      about: talk.about,
      question,
      wanted,
      ...answerQuestion(question, conversation),
    }))
  })
}

/** @returns the share of equal answers, and Cohen's kappa over yes, no and cannot tell */
export function agreement(all: readonly Pick<Compared, 'answer' | 'wanted'>[]): { share: number; kappa: number } {
  const share = all.filter(({ answer, wanted }) => answer === wanted).length / all.length
  const part = (of: 'answer' | 'wanted', value: boolean | null) =>
    all.filter((one) => one[of] === value).length / all.length
  const chance = [true, false, null].reduce((sum, value) => sum + part('answer', value) * part('wanted', value), 0)
  return { share, kappa: chance === 1 ? 1 : (share - chance) / (1 - chance) }
}
