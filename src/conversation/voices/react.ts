import { upperStart } from '../../language/upper-start.ts'
import type { DialogueAct } from '../../language/dialogue-act.ts'
import { praises } from '../../language/kindly-meant.ts'
import { plainText } from '../../language/plain-text.ts'
import { sentences, words } from '../../language/text.ts'
import { remembering } from './callbacks.ts'
import type { ReplyPart } from './choose-words.ts'
import { dateIn, figuresIn } from './echo.ts'
import type { Moment } from './moment.ts'
import { confrontationReactions } from './phrases/confrontation.ts'
import { archetypeReactions } from './phrases/archetype-reactions.ts'
import { coolReactions } from './phrases/cool-reactions.ts'
import { guarded, insulted, onDates, onFigures, onPraise, reactions } from './phrases/reactions.ts'
import { brief, formal, hesitant } from './phrases/registers.ts'
import { listening } from './phrases/talk.ts'
import { phrases, type Saying } from './repertoire/saying.ts'
import { rotated } from './rotated.ts'
import { subTypeOf } from './sub-type.ts'
import { isUnheard } from './unheard.ts'
import { isCool, isEdgy, isIcy, isWellMeant, overstates } from './tone.ts'

/** The first words of a reply: how the persona takes what was just done. Nothing for a line that only asks. */
export function react(moment: Moment): ReplyPart {
  if (moment.isInsulting) return { does: 'react', ways: phrases('resist.insulted', insulted) }
  const act = weightiest(moment)
  if (isPraise(act, moment)) return { does: 'react', ways: takingPraise(moment) }
  if (
    isCool(moment) &&
    !(act && (resisting.has(act) || (heardAnyway.has(act) && !isIcy(moment) && !isUnheard(moment))))
  )
    return { does: 'react', ways: [...withstanding(moment), ...(act ? waysToTake(act, moment) : [])] }
  return { does: 'react', ways: act ? waysToTake(act, moment) : [] }
}

/** A good word for the other, where nothing weightier is said or asked. */
function isPraise(act: DialogueAct | null, { statements, question, isHarsh }: Moment): boolean {
  if (isHarsh || question !== null || (act !== null && !besidePraise.has(act))) return false
  return sentences(statements).some(({ text }) => praises(plainText(text)))
}

const besidePraise: ReadonlySet<DialogueAct> = new Set(['claim', 'reflection', 'thanks', 'empathy'])

function takingPraise({ persona, conversation }: Moment): Saying[] {
  return rotated(phrases('take.praise', onPraise), `${persona.id}${conversation.turns.length}`)
}

/** What somebody answers to a line that meets them coldly without doing anything that has a name. */
function withstanding({ persona, conversation }: Moment): Saying[] {
  const key = persona.archetype === 'CONFRONTATION' ? subTypeOf(persona) : persona.archetype
  return rotated(phrases(`resist.cool.${key}`, coolReactions[key]), `${persona.id}${conversation.turns.length}`)
}

/** Candour may sound cold, and is still heard. */
const heardAnyway: ReadonlySet<DialogueAct> = new Set([
  'limits_admitted',
  'accountability',
  'evidence',
  'condition',
  'concession',
  'offer',
  'next_step',
  'summary',
  'apology',
])

/** @returns the act that is reacted to, or null */
export function weightiest(moment: Moment): DialogueAct | null {
  const { acts, stated, question, conversation, persona } = moment
  const isFirst = conversation.turns.length === 0
  // A kind word in a question ("What worries you?") is a question; only what is stated is thanked for.
  const counts = (act: DialogueAct): boolean =>
    mustBeStated.has(act) || (trading.includes(act) && asksForAFact(moment)) ? isStated(act, moment) : acts.has(act)
  const isTrade = persona.archetype === 'NEGOTIATION' && trading.some((act) => acts.has(act))
  const isSincere = sincere.some((act) => stated.has(act))
  const found = order.find(
    (act) =>
      counts(act) &&
      waysToTake(act, moment).length > 0 &&
      !(softened.has(act) && (isSincere || isWellMeant(moment))) &&
      !(isTrade && act === 'clarity') &&
      !(isTrade && act === 'summary' && acts.has('offer')),
  )
  if (found === undefined) return isFirst && acts.has('greeting') && !conversation.opening ? 'greeting' : null
  if (
    isFirst &&
    !conversation.opening &&
    (found === 'introduction' || found === 'claim' || found === 'thanks' || (found === 'empathy' && question)) &&
    acts.has('greeting')
  )
    return persona.archetype === 'PERSUASION' && acts.has('introduction') && !question ? 'introduction' : 'greeting'
  if (found === 'introduction')
    return isFirst && !question && persona.archetype === 'PERSUASION' ? 'introduction' : null
  if (found === 'apology' && isCondolence(moment)) return 'empathy'
  // "Sorry, that was the brochure. It was 412 women": the correction is the point, the excuse is not.
  if (found === 'apology' && persona.archetype !== 'CONFRONTATION' && counts('evidence')) return 'evidence'
  // Beside a question, an assertion is preparation, not the point.
  return question && (found === 'claim' || (question === 'open' && found === 'offer')) ? null : found
}

/** Beside a question a word or two ("Oh, nice.") are no act of their own; thanks count where they are all that is said. */
function isStated(act: DialogueAct, { stated, statements, question }: Moment): boolean {
  if (!stated.has(act)) return false
  const length = words(statements).length
  if (act === 'thanks') return question === null && length <= 12
  if (act === 'reflection') return question === null || length >= 8
  return question === null || length >= 5
}

/** Kindly said, these are no cause for protest. */
const softened: ReadonlySet<DialogueAct> = new Set(['vague_claim', 'advice'])

/** "I am sorry", said to somebody for what others or nobody did to them, is sympathy. */
function isCondolence({ persona, stated, statements }: Moment): boolean {
  const isOwnDoing = stated.has('accountability') || /\b(?:we|our|us|my)\b/i.test(statements)
  return persona.archetype !== 'CONFRONTATION' && !isOwnDoing && condoles.test(statements)
}

const condoles =
  /\bsorry (?:to hear|for your|about your|for (?:what|all) (?:you|that)|that you|you (?:had|have|are|were))\b|(?:^|[.!?] )(?:oh,? )?I['’]?(?: a|)m (?:so |very |really |truly )?sorry(?:, \p{L}+)?[.!]/iu

const order: readonly DialogueAct[] = [
  'accusation',
  'dismissal',
  'pressure',
  'jargon',
  'accountability',
  'apology',
  'vague_claim',
  'limits_admitted',
  'summary',
  'condition',
  'concession',
  'evidence',
  'empathy',
  'clarity',
  'next_step',
  'offer',
  'reflection',
  'advice',
  'introduction',
  'claim',
  'thanks',
]

/** Reactions that push back; their ids say so. */
const resisting: ReadonlySet<DialogueAct> = new Set([
  'accusation',
  'dismissal',
  'pressure',
  'jargon',
  'vague_claim',
  'advice',
  'claim',
])

/** "If he is on the road that night, who else could be there?" proposes nothing. */
function asksForAFact({ questions }: Moment): boolean {
  return questions.length > 0 && questions.every((one) => asksFact.test(one) && !proposesByAsking.test(one))
}

const asksFact =
  /(?:^|[,:;–—] ?)\W*(?:(?:and|so|but|ok(?:ay)?|well|then)\W+)*(?:who|whom|whose|what|which|where|when|why|how)\b/i
const proposesByAsking = /\b(?:what|how|and) (?:if|about)\b|\bhow would\b|\bwhy (?:not|don['’]t)\b|\bhow does that\b/i

/** "In front of everybody I kept silent" makes no claim. */
const sincere: readonly DialogueAct[] = ['accountability', 'apology', 'empathy']
const trading: readonly DialogueAct[] = ['offer', 'condition', 'concession', 'next_step']

const mustBeStated: ReadonlySet<DialogueAct> = new Set([
  'empathy',
  'reflection',
  'summary',
  'thanks',
  'claim',
  'apology',
  'accountability',
  'advice',
  'evidence',
  'clarity',
])

function waysToTake(act: DialogueAct, moment: Moment): Saying[] {
  const { persona, manner, disposition, conversation } = moment
  if (act === 'claim' && !isEdgy(moment) && !overstates(moment)) return hearingOut(moment)
  const stance = resisting.has(act) ? 'resist' : 'take'
  const own =
    persona.archetype === 'CONFRONTATION'
      ? confrontationReactions[subTypeOf(persona)]
      : archetypeReactions[persona.archetype]
  const seed = `${persona.id}${conversation.turns.length}`
  const plain = [
    ...rotated(phrases(`${stance}.${persona.archetype}.${act}`, own[act] ?? []), seed),
    ...rotated(phrases(`${stance}.${act}`, reactions[act] ?? []), seed),
  ]
  const registered = [
    ...(manner.isBrief ? phrases(`${stance}.brief.${act}`, brief[act] ?? []) : []),
    ...(manner.isHesitant ? phrases(`${stance}.hesitant.${act}`, hesitant[act] ?? []) : []),
    ...(manner.isFormal ? phrases(`${stance}.formal.${act}`, formal[act] ?? []) : []),
  ]
  const wary = disposition.rapport < 0.42 ? phrases(`${stance}.guarded.${act}`, guarded[act] ?? []) : []
  const rest = manner.isBrief
    ? plain.toSorted((one, other) => words(one.text).length - words(other.text).length)
    : plain
  return [...remembering(act, moment), ...echoes(act, moment), ...wary, ...registered, ...rest]
}

/** A statement without an edge is listened to; only somebody who is to be won over asks what is behind it. */
export function hearingOut({ persona, conversation }: Moment): Saying[] {
  const seed = `${persona.id}${conversation.turns.length}`
  return rotated(phrases(`take.heard.${persona.archetype}`, listening[persona.archetype]), seed)
}

/** What the persona repeats of the line before it goes on: figures, and the day that was named. */
function echoes(act: DialogueAct, { line, persona, conversation, manner, repertoire }: Moment): Saying[] {
  const turn = conversation.turns.length
  const said = act === 'evidence' || act === 'offer' || act === 'condition' ? figuresIn(line) : null
  const isOwn =
    persona.archetype !== 'NEGOTIATION' && repertoire.knowledge.some(({ text }) => said && text.includes(said))
  const figures = isOwn ? null : said
  if (figures) {
    const ways = onFigures[persona.archetype].map((say, at) => ({
      id: `take.figures.${at}`,
      text: manner.isBrief ? `${upperStart(figures)}.` : say(upperStart(figures)),
    }))
    return rotated(ways, `${persona.id}${turn}`)
  }
  const date = act === 'next_step' ? dateIn(line) : null
  return date
    ? rotated(
        onDates.map((say, at) => ({ id: `take.date.${at}`, text: say(upperStart(date)) })),
        `${persona.id}${turn}`,
      )
    : []
}
