import { lowerStart } from '../../language/lower-start.ts'
import { contentStems, sentences, words } from '../../language/text.ts'
import type { ReplyPart } from './choose-words.ts'
import { aboutOneself, courtesy } from './courtesy.ts'
import { matterOf } from './echo.ts'
import { isInvitation, type Moment } from './moment.ts'
import { standsFirm } from './negotiate.ts'
import { againLeads, notKnown, notKnownAbout, notKnownWarm, refusals, toldAlready } from './phrases/talk.ts'
import { answerKind, holdsKind, isFollowUp } from './recall/question.ts'
import type { Recalled } from './recall/recall.ts'
import { rotated } from './rotated.ts'
import type { Known } from './repertoire/known.ts'
import { isComplete } from './repertoire/complete-sentence.ts'
import { phrases, type Saying } from './repertoire/saying.ts'
import { story } from './story.ts'
import { asksWhatIsWanted, wants } from './wants.ts'

/** What the persona answers: a courtesy, who it is, what it was asked for, or what comes next in its story. */
export function answer(moment: Moment): ReplyPart[] {
  const { question, persona } = moment
  if (question === null || isProposal(moment)) return []
  const fresh = moment.recalled.filter(({ item }) => !moment.used.has(item.id))
  const simple = courtesy(moment) ?? aboutOneself(moment)
  if (simple) return [{ does: 'answer', ways: simple }]
  if (moment.isCold) return [{ does: 'answer', ways: [...curtly(moment), ...phrases('resist.refuse', refusals)] }]
  if (asksWhatIsWanted(moment) && !(fresh[0] && fresh[0].score >= 0.62)) return tell(moment, wants(moment))
  if (persona.archetype === 'NEGOTIATION') {
    const firm = standsFirm(moment)
    if (firm.length > 0 && asksToGiveUp.test(moment.asked)) return [{ does: 'answer', ways: firm }, because(moment)]
  }
  if (moment.questions.some(isFollowUp) && (moment.recalled[0]?.score ?? 0) < 0.6)
    return tell(moment, [...following(moment), ...story(moment)])
  const before = moment.recalled.find(({ item }) => moment.used.has(item.id))
  const isNew = (fresh[0]?.score ?? 0) >= Math.max(0.4, (before?.score ?? 0) - 0.08)
  if (isNew && !(isInvitation(moment) && (fresh[0]?.score ?? 0) < 0.5)) return told(moment, fresh)
  if (isInvitation(moment)) return tell(moment, story(moment))
  if (before && before.score >= 0.45 && !wasRepeated(before.item, moment))
    return [{ does: 'answer', ways: again(before.item, moment) }, ...besides(fresh, moment)]
  return fresh.length > 0 ? told(moment, fresh) : [{ does: 'answer', ways: unknown(moment) }]
}

/** Beside what was said before, what else is known on the point. */
function besides(fresh: readonly Recalled<Known>[], { persona }: Moment): ReplyPart[] {
  const near = fresh.filter(({ item, score }) => score >= 0.42 && !item.isFragment).map(({ item }) => item)
  return persona.archetype === 'INVESTIGATION' || near.length === 0 ? [] : [{ does: 'answer', ways: near.slice(0, 2) }]
}

/** What answers best, and what answers nearly as well where the persona is willing to say more. */
function told(moment: Moment, found: readonly Recalled<Known>[]): ReplyPart[] {
  const [first, ...others] = found
  if (!first) return []
  const isWitness = moment.persona.archetype === 'INVESTIGATION'
  const close = others
    .filter(({ score }) => score >= Math.max(0.3, first.score * (isWitness ? 0.85 : 0.7)))
    .map(({ item }) => item)
  const ways = [first.item, ...close].flatMap((item) => inBrief(item, moment))
  const lead = yesOrNo(first, moment)
  const opening: ReplyPart[] = lead ? [{ does: 'react', ways: lead }] : []
  const isTied = close.length > 0 && !close[0]?.isFragment && !isWitness
  const count = Math.max(moment.questions.length > 1 || isTied ? 2 : 1, 1 + readiness(moment))
  const going = moment.question === 'open' ? goingOn(first.item, moment) : []
  const rest: ReplyPart[] = Array.from({ length: Math.min(count, 3) - 1 }, () => ({
    does: 'answer',
    ways: [...close.filter((one) => !one.isFragment), ...going],
  }))
  return [...opening, { does: 'answer', ways }, ...rest]
}

/** A long sentence, and the part of it that answers, for somebody brief or when the room is small. */
function inBrief(item: Known, moment: Moment): Saying[] {
  const clause = clauseFor(item, moment)
  if (!clause) return [item]
  const short = { ...item, text: clause }
  return moment.manner.isBrief && words(item.text).length > 28 ? [short, item] : [item, short]
}

/** @returns the shortest whole clause with most of what was asked for; null when the text has but one */
function clauseFor({ text }: Known, { stems }: Moment): string | null {
  const parts = text.split(/(?<=[;,:])\s+|\s[–—]\s/u)
  if (parts.length < 2) return null
  const shared = (part: string) => new Set(contentStems(part).filter((stem) => stems.has(stem))).size
  const runs = parts.flatMap((_, from) =>
    parts.slice(from).map((__, to) => asClause(parts.slice(from, from + to + 1).join(' '))),
  )
  const whole = runs.filter((run) => run !== text && words(run).length >= 3 && isComplete(run))
  const most = Math.max(0, ...whole.map(shared))
  if (most === 0 || most < shared(text) / 2) return null
  return whole.filter((run) => shared(run) === most).toSorted((one, other) => one.length - other.length)[0] ?? null
}

function asClause(part: string): string {
  const bare = part.replace(/^(?:and|but|so|because|which|who|as|since) /i, '').replace(/[.,;:]+$/, '')
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}.`
}

/** "You carry her down every morning, don't you?" gets its "Yes." before the sentence that says so. */
function yesOrNo({ item, score }: Recalled<Known>, { questions, conversation }: Moment): Saying[] | null {
  const [question = ''] = questions
  if (questions.length !== 1 || score < 0.72 || item.isFragment) return null
  const isAsked =
    /^(?:and |so |but )?(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would)\b/i.test(question) ||
    /,? (?:right|isn't it|aren't you|don't you|didn't you|haven't you|wasn't it|correct|is that right)\?$/i.test(
      question,
    )
  if (
    !isAsked ||
    negated.test(question) ||
    /\b(?:or|any|anything|anyone|anybody|who|what|how|where|when|why)\b/i.test(question)
  )
    return null
  const turn = conversation.turns.length
  return negated.test(item.text)
    ? phrases(`no.${turn}`, ['No.', 'No, not that.'])
    : phrases(`yes.${turn}`, ['Yes.', 'That is right.', 'It is, yes.'])
}

const negated = /\b(?:not|no|never|nobody|nothing|none|neither|without)\b|n['’]t\b/i

/** Somebody who is not in the mood answers a plain question in as few words as it takes, unless it came with an attack. */
function curtly(moment: Moment): Saying[] {
  const { acts, isInsulting, recalled, used } = moment
  const best = recalled.find(({ item }) => !used.has(item.id))
  const isAttack = isInsulting || acts.has('accusation') || acts.has('pressure')
  if (isAttack || !best || best.score < (moment.isHarsh ? 0.6 : 0.4) || best.item.access !== 'free') return []
  return inBrief(best.item, moment).toReversed()
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

/** The sentences that follow in the document belong to what was asked. */
function goingOn(first: Known, { repertoire }: Moment): Known[] {
  return repertoire.knowledge.filter(
    ({ order, isFromDocument, isFragment, access, isEvent, label }) =>
      order > first.order &&
      order <= first.order + 2 &&
      isFromDocument &&
      first.isFromDocument &&
      !isFragment &&
      access === 'free' &&
      isEvent === first.isEvent &&
      label === first.label,
  )
}

const asksToGiveUp = /\b(?:can|could|would|will|may|might) (?:you|we)\b|\bwhat if\b|\bhow about\b|\bpossible\b/i

/** A reason from the persona's own facts for what it will not give up. */
function because({ recalled, used }: Moment): ReplyPart {
  return {
    does: 'answer',
    ways: recalled
      .filter(({ item, score }) => score >= 0.4 && !item.isFragment && !used.has(item.id))
      .map(({ item }) => item),
  }
}

/** Said twice is enough: what comes up a third time was hardly what the question meant. */
function wasRepeated({ id }: Known, { used }: Moment): boolean {
  return [...used].some((one) => one.startsWith(`again.${id}.`))
}

/** Somebody who asks again hears it again, in as few words as hold the answer. */
function again(item: Known, moment: Moment): Saying[] {
  const turn = moment.conversation.turns.length
  const kind = answerKind(moment.asked)
  const clause = clauseFor(item, moment)
  const isLong = words(item.text).length > 34
  const text =
    isLong && clause !== null && (kind === null || holdsKind(clause, kind))
      ? clause
      : nearestSentence(item.text, moment)
  const said = againLeads.map((lead, at) => ({
    id: `again.${item.id}.${turn}.${at}`,
    text: `${lead} ${lowerStart(text)}`,
  }))
  return [
    ...rotated(said, `${moment.persona.id}${turn}`),
    ...(moment.isHarsh ? [] : story(moment).slice(0, 2)),
    ...phrases(`told.${turn}`, toldAlready),
  ]
}

/** Of several sentences the one that has most of what was asked for; all of them would be a repetition. */
function nearestSentence(text: string, { stems }: Moment): string {
  const parts = sentences(text).map((one) => one.text)
  const shared = (part: string) => contentStems(part).filter((stem) => stems.has(stem)).length
  return parts.toSorted((one, other) => shared(other) - shared(one))[0] ?? text
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

/** @returns how much more than one sentence the persona is ready to say: 0 to 2 */
function readiness({ persona, question, disposition, manner }: Moment): number {
  const isWitness = persona.archetype === 'INVESTIGATION'
  const isOpen = question === 'open'
  return (
    (isOpen && disposition.rapport >= (isWitness ? 0.5 : 0.42) ? 1 : 0) +
    (isOpen && disposition.rapport >= 0.68 && !manner.isBrief ? 1 : 0) +
    (manner.isTalkative ? 1 : 0)
  )
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
    (recalled[0]?.score ?? 0) < 0.75
  )
}
