import type { DialogueAct } from '../../language/dialogue-act.ts'
import { contentStems, words } from '../../language/text.ts'
import { carriedOn, story } from './story.ts'
import type { ReplyPart } from './choose-words.ts'
import type { Moment } from './moment.ts'
import { advances, pleaseBegin } from './phrases/advances.ts'
import { confrontationAdvances } from './phrases/confrontation.ts'
import { exchange } from './negotiate.ts'
import { phrases, type Saying } from './repertoire/saying.ts'
import { subTypeOf } from './sub-type.ts'
import { isCool } from './tone.ts'

/** What the persona brings up by itself after it has answered; often nothing. */
export function advance(moment: Moment, hasAnswered: boolean): ReplyPart {
  if (moment.isHarsh) return { does: 'advance', ways: [] }
  const own = byArchetype(moment, hasAnswered)
  if (hasAnswered) return { does: 'advance', ways: own }
  // What anybody could ask waits for what this persona has to say on the matter.
  const specific = own.filter(({ id }) => !isGeneral(id)).slice(0, 1)
  return {
    does: 'advance',
    ways: [...specific, ...comesToMind(moment), ...own.filter((one) => !specific.includes(one))],
  }
}

function isGeneral(id: string): boolean {
  return id.startsWith('advance.')
}

/** Nobody turns every answer into a question: after one that anybody could ask, the next turn is left to the other. */
function hasJustAsked({ lastUsed }: Moment): boolean {
  return lastUsed.some(isGeneral)
}

/** What was said reminds the persona of something of its own; empty or cold words remind nobody of anything. */
function comesToMind(moment: Moment): Saying[] {
  const { persona, related, used, acts } = moment
  if (persona.archetype === 'INVESTIGATION' || acts.has('closing') || acts.has('vague_claim') || isCool(moment))
    return []
  return related.filter(({ id }) => !used.has(id)).slice(0, 2)
}

function byArchetype(moment: Moment, hasAnswered: boolean): Saying[] {
  const { persona } = moment
  if (isGreetingOnly(moment))
    return [...slot(moment), ...phrases(`begin.${persona.archetype}`, pleaseBegin[persona.archetype])]
  switch (persona.archetype) {
    case 'PERSUASION':
      return objection(moment, hasAnswered)
    case 'HELP_SEEKING':
      return nextQuestion(moment, hasAnswered)
    case 'CONFRONTATION':
      return opensUp(moment, hasAnswered)
    case 'NEGOTIATION':
      return hasAnswered ? [] : exchange(moment, general(moment))
    case 'INVESTIGATION':
      return []
  }
}

function isGreetingOnly({ conversation, acts, question, persona, disposition }: Moment): boolean {
  if (conversation.turns.length > 0 || question !== null || disposition.patience < 0.3) return false
  if (persona.archetype === 'HELP_SEEKING') return false
  return acts.has('greeting') && ![...acts].some((act) => !small.has(act))
}

const small: ReadonlySet<DialogueAct> = new Set(['greeting', 'introduction', 'thanks', 'acknowledgement'])

/** Somebody short of time says so at the beginning. */
function slot({ repertoire, persona }: Moment): Saying[] {
  if (persona.archetype !== 'PERSUASION' && persona.archetype !== 'NEGOTIATION') return []
  return repertoire.knowledge.filter(
    ({ text, isFromDocument }) =>
      isFromDocument &&
      /^I\b.*\b(?:minutes?|train|at \d{1,2} (?:am|pm)|half an hour)\b/i.test(text) &&
      !/\b(?:each|a day|every)\b/i.test(text),
  )
}

const arguing: readonly DialogueAct[] = [
  'evidence',
  'limits_admitted',
  'clarity',
  'claim',
  'concession',
  'condition',
  'offer',
  'next_step',
]

/** The next objection once something was said for the offer; a vague claim earns a demand for evidence instead. */
function objection(moment: Moment, hasAnswered: boolean): Saying[] {
  const { acts, stated, repertoire, manner, disposition } = moment
  if (acts.has('vague_claim') || moment.isHarsh || isCool(moment)) return []
  const argues = arguing.some((act) => (act === 'claim' ? stated.has(act) : acts.has(act)))
  if (hasAnswered && !argues) return []
  if (isAmends(moment)) return []
  // Somebody nearly won does not look for new objections; the next step is the matter then.
  if (disposition.progress >= 0.7 && (acts.has('next_step') || acts.has('offer'))) return []
  const open = repertoire.objections.filter((one) => !isSettled(one, moment))
  const criteria = argues ? repertoire.criteria : []
  return [...open, ...(manner.isBrief || !argues || hasJustAsked(moment) ? [] : [...criteria, ...general(moment)])]
}

/** Somebody who makes up for something is not met with the next objection in the same breath. */
function isAmends({ acts, stated }: Moment): boolean {
  const makesUp = (['apology', 'accountability'] as const).some((act) => stated.has(act))
  return makesUp && !acts.has('evidence') && !acts.has('offer')
}

/** An objection that the learner has answered with evidence before it came up need not be raised. */
function isSettled({ text }: Saying, { conversation }: Moment): boolean {
  const stems = contentStems(text)
  return conversation.turns.some(({ learner, moved_by: acts }) => {
    if (!acts.some((act) => act === 'evidence' || act === 'limits_admitted')) return false
    const said = new Set(contentStems(learner))
    return stems.length > 0 && stems.filter((stem) => said.has(stem)).length / stems.length >= 0.5
  })
}

const helping: readonly DialogueAct[] = [
  'clarity',
  'next_step',
  'offer',
  'evidence',
  'claim',
  'advice',
  'limits_admitted',
  'concession',
  'condition',
]

/** The next of the persona's own questions that was not answered; before anything was explained, more of the problem. */
function nextQuestion(moment: Moment, hasAnswered: boolean): Saying[] {
  const { acts, stated, repertoire, learnerSaid, disposition, conversation } = moment
  if (acts.has('vague_claim') || isCool(moment) || isAmends(moment)) return []
  // A plain statement of some length is meant as an explanation, whatever its words.
  const isEarly = conversation.turns.length < 2
  const tells =
    !isEarly && moment.question === null && words(moment.line).length >= 7 && !earning.some((act) => stated.has(act))
  const explains = tells || helping.some((act) => (act === 'claim' ? stated.has(act) : acts.has(act)))
  if (hasAnswered && !explains) return []
  // Who is asked how they are, or whether they follow, answers just that.
  if (moment.question !== null && !explains) return []
  const said = new Set(contentStems(learnerSaid))
  const questions = repertoire.questions.filter(
    ({ stems, text }) =>
      !(/\bwith me\b/i.test(text) && /\bwith you\b/i.test(learnerSaid)) &&
      stems.filter((stem) => said.has(stem)).length / Math.max(1, stems.length) <= 0.5,
  )
  const more = carriedOn(moment)
  if (!explains) return [...more, ...questions]
  const nearlyDone = disposition.progress >= 0.7 && conversation.turns.length >= 4
  return nearlyDone || hasJustAsked(moment) ? [...questions, ...more] : [...questions, ...general(moment), ...more]
}

const earning: readonly DialogueAct[] = ['empathy', 'apology', 'accountability', 'reflection', 'summary']

/** Understanding that is meant opens the next piece of the story; what says nothing is tested, now and then. */
function opensUp(moment: Moment, hasAnswered: boolean): Saying[] {
  const { stated, acts, disposition, persona, manner } = moment
  if (hasAnswered || moment.isHarsh) return []
  const subType = subTypeOf(persona)
  const saysLittle = emptyHanded.some((act) => acts.has(act)) || isCool(moment)
  const tests =
    manner.isBrief || hasJustAsked(moment) || !saysLittle
      ? []
      : phrases(`advance.${subType}`, confrontationAdvances[subType])
  const isEarned = earning.some((act) => stated.has(act))
  return isEarned && disposition.rapport >= 0.33 ? [...carriedOn(moment), ...story(moment).slice(0, 3)] : tests
}

/** Lines after which somebody who was hurt, or accused, still waits for something. */
const emptyHanded: readonly DialogueAct[] = ['vague_claim', 'advice', 'introduction']

function general({ persona, learnerSaid }: Moment): Saying[] {
  return advances[persona.archetype].flatMap(({ say, unless }, at) =>
    unless?.test(learnerSaid) ? [] : [{ id: `advance.${persona.archetype}.${at}`, text: say }],
  )
}
