import type { Conversation, Turn } from '../conversation/conversation.ts'
import { wasBlocked } from '../conversation/guards/guard.ts'
import { contentStems } from '../language/text.ts'
import type { Check } from '../scenario/rubric.ts'
import type { Judgement } from './judge.ts'
import { factsByRules } from './facts/check-facts.ts'
import type { CheckedFact } from './facts/checked-fact.ts'
import type { JudgeInput } from './judge-input.ts'
import { answerQuestion } from './questions/answer-question.ts'
import { readStopped, readTalk } from './read-talk.ts'
import { recites } from './recital.ts'
import { isMadeOfLine } from './rubric-for.ts'
import { usualBlockers } from './usual/usual-blockers.ts'
import { usualCriteria } from './usual/index.ts'
import type { Answered, Answerer, HeardLines, SaidLine } from './usual/heard-lines.ts'

/**
 * Answers a check without a model: a usual one by what the lines do and state, any other by what its words ask for.
 * @returns `cannot_tell` where nothing was said, or the question is not understood
 */
export function answerByRules(input: JudgeInput): Judgement {
  const heard = heardIn(input)
  if (heard.lines.length === 0 && heard.insults.length === 0) return nothingSaid
  const usual = usualAnswers.get(keyOf(input.check))
  return usual ? judged(usual(heard)) : judgedByWords(input, heard)
}

/**
 * What the guards stopped reaches no model, so that no model can hold it against the learner: code does.
 * @returns the answer that a stopped insult gives to a check of something to be left alone, or to a blocker; null where it
 * decides nothing
 */
export function decidedByStopped({ conversation, check }: JudgeInput): Judgement | null {
  const usual = usualAnswers.get(keyOf(check))
  const insults = stoppedInsultsIn(conversation)
  if (!usual || insults.length === 0) return null
  const judgement = judged(usual({ lines: [], doing: [], insults, claims: () => null }))
  return insults.some(({ turn }) => turn === judgement.turn) ? judgement : null
}

/**
 * Any other question is read. A line of a rubric in plain words is none: rules read too much into "Shows on the car instead of
 * telling" for anybody to sign the score.
 */
function judgedByWords({ conversation, check: { question } }: JudgeInput, { lines }: HeardLines): Judgement {
  if (isMadeOfLine(question)) return open('Not judged: a line in plain words needs a model, or checks of its own.')
  const { answer, reason, turn, quote } = answerQuestion(question, conversation)
  if (answer === null) return open(reason)
  if (!answer) return { reason, turn, quote, answer: 'no' }
  const [first] = lines // for what was left alone throughout, it stands for them all
  return { reason, turn: turn ?? first?.turn ?? null, quote: quote ?? first?.text ?? null, answer: 'yes' }
}

const open = (reason: string): Judgement => ({ reason, turn: null, quote: null, answer: 'cannot_tell' })

const nothingSaid = open('The learner has said nothing that could be judged.')

/** A usual check keeps its answer for as long as nobody has reworded it. */
function keyOf({ id, question }: Check): string {
  return JSON.stringify([id, question])
}

const usualAnswers: ReadonlyMap<string, Answerer> = new Map([
  ...Object.values(usualCriteria)
    .flat()
    .flatMap(({ levels, answers }) =>
      levels.flatMap(({ checks }) =>
        checks.map((check) => [keyOf(check), mustAnswer(answers[check.id], check)] as const),
      ),
    ),
  ...Object.values(usualBlockers)
    .flat()
    .map((blocker) => [keyOf(blocker), blocker.answer] as const),
])

function mustAnswer(answerer: Answerer | undefined, { id }: Check): Answerer {
  if (!answerer) throw new Error(`nothing answers the usual check ${id}`)
  return answerer
}

/** One passage is quoted, the first that is given. */
function judged({ answer, reason, lines }: Answered): Judgement {
  const line: SaidLine | undefined = lines[0]
  return {
    reason,
    turn: line?.turn ?? null,
    quote: line?.text ?? null,
    answer: answer === null ? 'cannot_tell' : answer ? 'yes' : 'no',
  }
}

function heardIn({ conversation, check, known }: JudgeInput): HeardLines {
  const lines = readTalk(conversation)
  const asked = [...questionsOf(conversation), new Set(contentStems(check.question))]
  return {
    lines,
    doing: lines.filter(({ text }) => !recites(text, asked)),
    insults: insultsIn(conversation),
    claims: () => (known.length === 0 ? null : claimsIn(conversation, known)),
  }
}

/** Several checks ask for them, of one scenario. */
function claimsIn(conversation: Conversation, known: JudgeInput['known']): readonly CheckedFact[] {
  const claims = knownClaims.get(conversation) ?? factsByRules({ talk: conversation, known })
  knownClaims.set(conversation, claims)
  return claims
}

const knownClaims = new WeakMap<Conversation, readonly CheckedFact[]>()

const questionsOf = rememberedFor((conversation) =>
  usualCriteria[conversation.persona.archetype].flatMap(({ name, levels }) => [
    new Set(contentStems(name)),
    ...levels.flatMap(({ checks }) => checks.map((check) => new Set(contentStems(check.question)))),
  ]),
)

const insultsIn = rememberedFor(({ turns }) => turns.filter(isInsult).map(readStopped))
const stoppedInsultsIn = rememberedFor(({ turns }) =>
  turns.filter((turn) => isInsult(turn) && wasBlocked(turn)).map(readStopped),
)

function isInsult({ verdicts }: Turn): boolean {
  return verdicts.some(({ side, rule, error }) => side === 'input' && rule === 'disrespect' && error === undefined)
}

/** Many questions are asked about one talk. */
function rememberedFor<Value>(make: (conversation: Conversation) => Value): (conversation: Conversation) => Value {
  const known = new WeakMap<Conversation, Value>()
  return (conversation) => {
    const value = known.get(conversation) ?? make(conversation)
    known.set(conversation, value)
    return value
  }
}
