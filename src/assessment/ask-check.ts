import type { StepResult, StepRunner } from '../step.ts'
import { decidedByStopped } from './answer-by-rules.ts'
import type { CheckAnswer, Votes } from './check-answer.ts'
import { type Judgement, judge, standsIn } from './judge.ts'
import type { JudgeInput } from './judge-input.ts'

/**
 * Puts one check to the judge: once to the rules, which say the same each time, `runs` times to a model. What a model does not
 * answer soundly (junk, an invented quote, a contradiction, silence) is no answer at all; the rules do not fill in for it,
 * since two judges in one score compare with neither.
 * @param runs 1 or more; several answer by majority
 */
export async function askCheck(input: JudgeInput, run: StepRunner, runs: number): Promise<CheckAnswer> {
  const { check, conversation } = input
  const decided = run.asksModel ? decidedByStopped(input) : null
  if (decided) return answerOf(check, decided)
  const rounds = run.asksModel ? runs : 1
  const results = await Promise.all(Array.from({ length: rounds }, () => run(judge, input, check.id)))
  const answers = results.map((result) => soundly(result, conversation))
  const votes = count(answers)
  const needed = Math.floor(rounds / 2) + 1
  const most = votes.yes >= needed ? 'yes' : votes.no >= needed ? 'no' : 'cannot_tell'
  const isSplit = most === 'cannot_tell' && votes.open < needed
  const split = `Not judged: asked ${rounds} times, the judge said yes ${votes.yes} and no ${votes.no} times.`
  const spokesman = answers.find(({ answer }) => answer === most) ?? open(split)
  return { ...answerOf(check, isSplit ? open(split) : spokesman), ...(rounds > 1 ? { votes } : {}) }
}

function answerOf({ id, question }: JudgeInput['check'], { answer, quote, turn, reason }: Judgement): CheckAnswer {
  const isOpen = answer === 'cannot_tell'
  return {
    id,
    question,
    answer: isOpen ? null : answer === 'yes',
    quote: isOpen ? null : quote,
    turn: isOpen ? null : turn,
    reason,
  }
}

/** The step has looked at the quote already; here nothing rests on that. */
function soundly({ value, error }: StepResult<Judgement>, conversation: JudgeInput['conversation']): Judgement {
  if (error !== null) return open('Not judged: the model gave no answer that could be used.') // why stands in the steps
  const { quote, turn } = value
  if (quote === null) return { ...value, turn: null }
  return turn !== null && standsIn({ turn, quote }, conversation)
    ? value
    : open('Not judged: the quoted words were not said.')
}

const open = (reason: string): Judgement => ({ reason, turn: null, quote: null, answer: 'cannot_tell' })

function count(answers: readonly Judgement[]): Votes {
  const of = (wanted: Judgement['answer']) => answers.filter(({ answer }) => answer === wanted).length
  return { yes: of('yes'), no: of('no'), open: of('cannot_tell') }
}
