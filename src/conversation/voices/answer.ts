import { sentences } from '../../language/text.ts'
import { aboutOneself } from './about-oneself.ts'
import { again } from './again.ts'
import { meantBy } from './asking-back.ts'
import type { ReplyPart } from './choose-words.ts'
import { courtesy } from './courtesy.ts'
import { matterOf } from './echo.ts'
import { invites, isInvitation, type Moment } from './moment.ts'
import { standsFirm } from './negotiate.ts'
import { notKnown, notKnownAbout, notKnownWarm, refusals } from './phrases/talk.ts'
import { isFollowUp } from './recall/question.ts'
import { phrases, type Saying } from './repertoire/saying.ts'
import { rotated } from './rotated.ts'
import { isSpare, story } from './story.ts'
import { inBrief, readiness, told, worthTelling } from './telling.ts'
import { asksWhatIsWanted, wants } from './wants.ts'

/** What the persona answers: a courtesy, who it is, what it was asked for, or what comes next in its story. */
export function answer(moment: Moment): ReplyPart[] {
  const { question, persona } = moment
  const meant = meantBy(moment)
  if (meant) return [{ does: 'answer', ways: meant }]
  if (question === null) return []
  const self = aboutOneself(moment)
  if (self) return [{ does: 'answer', ways: self }]
  if (isProposal(moment)) return []
  const fresh = moment.recalled.find(({ item }) => !moment.used.has(item.id))
  const simple = courtesy(moment)
  if (simple) return [{ does: 'answer', ways: simple }]
  if (moment.isCold) return [{ does: 'answer', ways: [...curtly(moment), ...phrases('resist.refuse', refusals)] }]
  const [surest] = moment.recalled
  const isSure = (surest?.score ?? 0) >= 0.6 && surest?.item.access === 'free'
  if (asksWhatIsWanted(moment) && !isSure && (fresh?.score ?? 0) < 0.6) return tell(moment, wants(moment))
  if (persona.archetype === 'NEGOTIATION') {
    const firm = standsFirm(moment)
    if (firm.length > 0 && asksToGiveUp.test(moment.asked)) return [{ does: 'answer', ways: firm }, because(moment)]
  }
  if (moment.questions.some(isFollowUp) && (moment.recalled[0]?.score ?? 0) < 0.3)
    return tell(moment, [...following(moment), ...story(moment)])
  if (isInvitation(moment) && (moment.recalled[0]?.score ?? 0) < 0.25) return tell(moment, storyFor(moment))
  const found = worthTelling(moment)
  return found.length > 0 ? told(moment, found) : [{ does: 'answer', ways: unknown(moment) }]
}

/** Who asks for something of its own ("How does your family feel?") is not put off with what anybody could say. */
function storyFor(moment: Moment): Saying[] {
  if (invites(moment)) return story(moment)
  const own = story(moment).filter(({ id }) => !isSpare(id) && !moment.used.has(id))
  return own.length > 0 ? own : unknown(moment)
}

/** Somebody who is not in the mood answers a plain question in as few words as it takes, unless it came with an attack. */
function curtly(moment: Moment): Saying[] {
  const { acts, isInsulting, recalled, used } = moment
  const surest = recalled[0]
  const isSure = surest !== undefined && surest.score >= 0.35 && used.has(surest.item.id)
  const best = isSure ? surest : recalled.find(({ item }) => !used.has(item.id))
  const isAttack = isInsulting || acts.has('accusation') || acts.has('pressure')
  if (isAttack || !best || best.score < (moment.isHarsh ? 0.4 : 0.2) || best.item.access !== 'free') return []
  return isSure ? again(best.item, moment) : inBrief(best.item, moment).toReversed()
}

/** What belongs to what was told last: the next in the document, and reasons where they are asked for. */
function following({ repertoire, lastUsed, used, asked }: Moment): Saying[] {
  const last = repertoire.knowledge.findLast(({ id }) => lastUsed.includes(id))
  if (!last) return []
  const near = repertoire.knowledge.filter(
    ({ order, id, isFromDocument, isFragment, access }) =>
      isFromDocument && !isFragment && access === 'free' && !used.has(id) && Math.abs(order - last.order) <= 3,
  )
  const reasons = /\bwhy\b|\bhow come\b/i.test(asked)
    ? near.filter(({ text }) => /\b(?:because|since|so that|as )\b/i.test(text))
    : []
  const later = near.filter(({ order }) => order > last.order)
  return [...reasons, ...later, ...near]
}

const asksToGiveUp = /\b(?:can|could|would|will|may|might) (?:you|we)\b|\bwhat if\b|\bhow about\b|\bpossible\b/i

/** A reason from the persona's own facts for what it will not give up; the one it has given where there is no other. */
function because(moment: Moment): ReplyPart {
  const { recalled, used } = moment
  const reasons = recalled.filter(({ item, score }) => score >= 0.15 && !item.isFragment).map(({ item }) => item)
  const given = reasons.filter(({ id }) => used.has(id)).slice(0, 1)
  return {
    does: 'answer',
    ways: [...reasons.filter(({ id }) => !used.has(id)), ...given.flatMap((item) => again(item, moment))],
  }
}

/** For a question the facts do not answer: in character, with its matter taken up where it names one. */
function unknown(moment: Moment): Saying[] {
  const { persona, asked, conversation, disposition } = moment
  const turn = conversation.turns.length
  const matter = matterOf(sentences(asked).at(-1)?.text ?? asked)
  const isWarm = disposition.rapport >= 0.55 && persona.archetype !== 'INVESTIGATION'
  const plain = [
    ...(isWarm ? rotated(phrases('unknown.warm', notKnownWarm), `${persona.id}${turn}`) : []),
    ...rotated(phrases(`unknown.${persona.archetype}`, notKnown[persona.archetype]), persona.id),
  ]
  const about =
    matter && !isWarm
      ? notKnownAbout[persona.archetype].map((say, at) => ({ id: `unknown.about.${turn}.${at}`, text: say(matter) }))
      : []
  const own = rotated(about, `${persona.id}${turn}`)
  return turn % 2 === 0 ? [...plain.slice(0, 3), ...own, ...plain.slice(3)] : [...own, ...plain]
}

/** @returns parts for as much as the persona is willing to tell by now */
export function tell(moment: Moment, ways: readonly Saying[]): ReplyPart[] {
  const { persona, conversation } = moment
  const isFirstPiece =
    (persona.archetype === 'INVESTIGATION' || persona.archetype === 'CONFRONTATION') && conversation.turns.length === 0
  const count = isFirstPiece ? 1 : 1 + Math.min(readiness(moment), 2)
  return Array.from(
    { length: count },
    (_, at): ReplyPart => ({ does: 'answer', ways: at === 0 ? ways : ways.slice(1) }),
  )
}

/** "Would you try it in two cases?" is taken up as a proposal and not looked up. */
function isProposal({ question, acts, asked, isHarsh, recalled }: Moment): boolean {
  return (
    question === 'closed' &&
    !isHarsh &&
    (['offer', 'next_step', 'condition', 'concession'] as const).some((act) => acts.has(act)) &&
    /\b(?:would|could|shall|may|can|if) (?:you|we|i|it|that)\b/i.test(asked) &&
    !/\b(?:tell|say|remember|is that|does that|would that)\b/i.test(asked) &&
    (recalled[0]?.score ?? 0) < 0.4
  )
}
