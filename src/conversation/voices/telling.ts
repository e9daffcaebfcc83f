import { lowerStart } from '../../language/lower-start.ts'
import { contentStems, words } from '../../language/text.ts'
import { again, clauseFor, timesRepeated } from './again.ts'
import { askBack } from './asking-back.ts'
import type { ReplyPart } from './choose-words.ts'
import type { Moment } from './moment.ts'
import { adding, reasonNotKnown, toldAlready, unsureLeads } from './phrases/talk.ts'
import { answerKind, asksAgain, holdsKind } from './recall/question.ts'
import type { Recalled } from './recall/recall.ts'
import type { Known } from './repertoire/known.ts'
import { phrases, type Saying } from './repertoire/saying.ts'
import { rotated } from './rotated.ts'
import { story } from './story.ts'

/** From here on more guesses are right than wrong. */
const sure = 0.4

/** From here down three guesses of four are wrong: they are hedged, if seldom. */
const unsure = 0.2
/** Below this what was told before answers by chance only, and nothing is guessed in its place. */
const worthRepeating = 0.1

/**
 * What answers best, and what answers nearly as well. What was told again twice already was hardly what the question meant, unless
 * it surely answers it; where more is asked for, something new comes first.
 */
export function worthTelling(moment: Moment): readonly Recalled<Known>[] {
  const { used, persona, asked } = moment
  const mayRepeat = ({ item, score }: Recalled<Known>) =>
    asksAgain(asked) || (score >= worthRepeating && timesRepeated(item, moment) < 2)
  const open = moment.recalled.filter((one) => one.score >= sure || !used.has(one.item.id) || mayRepeat(one))
  const [best] = open
  if (!best || (best !== moment.recalled[0] && best.score < worthRepeating)) return []
  const isNear = persona.archetype === 'INVESTIGATION' ? 0.3 : 0.08
  const near = open.filter(({ score }) => score >= best.score * isNear)
  const fresh = near.filter(({ item }) => !used.has(item.id))
  if (fresh.length === 0 || !asksForMore.test(asked)) return near
  return [...fresh, ...near.filter(({ item }) => used.has(item.id))]
}

const asksForMore = /\b(?:else|other|another|more|besides|apart from|further)\b/i

/** The best in one or two sentences, and more of what was found where the persona is willing to say more or it is not clear what was meant. */
export function told(moment: Moment, found: readonly Recalled<Known>[]): ReplyPart[] {
  const [first, ...others] = fittingFirst(found, moment)
  if (!first) return []
  const isKnown = moment.used.has(first.item.id)
  const isWitness = moment.persona.archetype === 'INVESTIGATION'
  const close = others.filter(
    (one) => (!one.item.isFragment || one.score >= 0.3 * first.score) && belongs(one, first, moment),
  )
  const repeated = close.find((one) => moment.used.has(one.item.id) && mayWellBeMeant(one, first, moment))
  const lead = isKnown ? null : yesOrNo(first, moment)
  // A witness volunteers nothing, but of two things that may be meant as well it tells both.
  const isWide = moment.questions.length > 1 || (close.length > 0 && (!isWitness || first.score < sure))
  // Three that may be meant about as well are too close to choose from.
  const isTied =
    !isWitness && first.score < sure && (isKnown ? close.length > 1 : (others[1]?.score ?? 0) >= 0.15 * first.score)
  const most = moment.questions.length > 1 || isTied ? 3 : isWide ? 2 : 1
  const count = Math.max(most, 1 + readiness(moment))
  const going = moment.question === 'open' && !isKnown ? goingOn(first.item, moment) : []
  const fresh = [...close.flatMap(({ item }) => (moment.used.has(item.id) ? [] : inBrief(item, moment))), ...going]
  const ways = isKnown
    ? [
        ...reasonFor([first, ...others], moment),
        ...again(first.item, moment),
        ...(moment.isHarsh ? [] : story(moment).slice(0, 2)),
        ...alreadyTold(moment),
      ]
    : [...guessed(first, moment), ...inBrief(first.item, moment), ...fresh]
  const back = askBack(moment, [first, ...others])
  if (back.length > 0) return [{ does: 'answer', ways: [...back, ...ways] }]
  // Of what stands beside the answer at most one is a repetition.
  const repetition = repeated ? again(repeated.item, moment, adding) : []
  const beside = close[0] === repeated ? [...repetition, ...fresh] : [...fresh, ...repetition]
  const rest = Array.from(
    { length: Math.min(count, 3) - 1 },
    (_, at): ReplyPart => ({ does: 'answer', ways: at === 0 ? beside : fresh }),
  )
  return [...(lead ? [{ does: 'react' as const, ways: lead }] : []), { does: 'answer', ways }, ...rest]
}

/** Of two that may be meant as well, the one of the kind that is asked for. */
function fittingFirst(found: readonly Recalled<Known>[], { asked, questions }: Moment): readonly Recalled<Known>[] {
  const [first] = found
  const kind = questions.length === 1 ? answerKind(asked) : null
  if (!first || first.score >= sure || kind === null || holdsKind(first.item.text, kind)) return found
  const fitting = found.find(({ item, score }) => score >= asLikely * first.score && holdsKind(item.text, kind))
  return fitting ? [fitting, ...found.filter((one) => one !== fitting)] : found
}

/** Beside an answer what was told before is said again only where it may well be meant. */
function mayWellBeMeant({ score }: Recalled<Known>, first: Recalled<Known>, { asked }: Moment): boolean {
  return asksAgain(asked) || score >= Math.max(worthRepeating, asLikely * first.score)
}

/** Two facts are told in one breath where both may be meant, or one goes on from the other. */
function belongs(one: Recalled<Known>, first: Recalled<Known>, { questions }: Moment): boolean {
  const isNear =
    one.item.isFromDocument && first.item.isFromDocument && Math.abs(one.item.order - first.item.order) <= 2
  return (
    questions.length > 1 || one.score >= nearly * first.score || isNear || sharesWord(one.item.text, first.item.text)
  )
}

const asLikely = 0.5
/** From here on both may be meant: on documents that were not learned from, more is told that was asked for, and little beside the point. */
const nearly = 0.25

/** The fact whose reason is wanted is none itself: another may hold it; who knows of none says so. */
function reasonFor([first, ...others]: readonly Recalled<Known>[], moment: Moment): Saying[] {
  const { asked, questions, persona, conversation, used } = moment
  if (!first || questions.length !== 1 || !asksReason.test(asked)) return []
  if (first.item.isForeign || givesReason.test(first.item.text) || !sharesWord(first.item.text, asked)) return []
  const reason = others.find(({ item, score }) => score >= worthRepeating && givesReason.test(item.text))
  if (reason) return used.has(reason.item.id) ? again(reason.item, moment) : inBrief(reason.item, moment)
  return rotated(
    phrases(`unknown.reason.${persona.archetype}`, reasonNotKnown[persona.archetype]),
    `${persona.id}${conversation.turns.length}`,
  )
}

function sharesWord(text: string, asked: string): boolean {
  const held = new Set(contentStems(text))
  return contentStems(asked).some((stem) => held.has(stem))
}

const asksReason =
  /^\W*(?:(?:and|so|but|well|then)\W+)*(?:why\b(?! (?:not|don['’]t))|how come\b|what(?:['’]s| is| was) the reason\b)/i
const givesReason =
  /\b(?:because|since|so that|so as|in order|due to|thanks to|owing to|out of|reason|otherwise|therefore|that is why|afraid|wants?|wanted|needs?|needed|must|ha[sd] to|have to|until|will not|won['’]t|cannot|can['’]t|to (?:keep|avoid|save|get|make|be|help|protect)|for (?:fear|lack|want))\b/i

/** Turns between two hedges. */
const seldom = 6

function guessed({ item, score }: Recalled<Known>, { persona, conversation }: Moment): Saying[] {
  const { turns } = conversation
  const hasHedged = turns.slice(-seldom).some(({ reply }) => unsureLeads.some((lead) => reply.includes(lead)))
  if (score >= unsure || item.isFragment || hasHedged) return []
  const said = unsureLeads.map((lead) => ({ ...item, text: `${lead} ${lowerStart(item.text)}` }))
  return rotated(said, `${persona.id}${turns.length}`)
}

function alreadyTold({ conversation }: Moment): Saying[] {
  return phrases(`told.${conversation.turns.length}`, toldAlready)
}

/** A long sentence, and the part of it that answers, for somebody brief or when the room is small. */
export function inBrief(item: Known, moment: Moment): Saying[] {
  const clause = clauseFor(item, moment)
  if (!clause) return [item]
  const short = { ...item, text: clause }
  return moment.manner.isBrief && words(item.text).length > 28 ? [short, item] : [item, short]
}

/** "You carry her down every morning, don't you?" gets its "Yes." before the sentence that says so. */
function yesOrNo({ item, score }: Recalled<Known>, { questions, conversation }: Moment): Saying[] | null {
  const [question = ''] = questions
  if (questions.length !== 1 || score < sure || item.isFragment || !saysAll(item.text, question)) return null
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

/** All but every fourth word that was asked about stands in the text. */
function saysAll(text: string, question: string): boolean {
  const held = new Set(contentStems(text))
  const asked = [...new Set(contentStems(question))]
  return asked.length >= 2 && asked.filter((stem) => held.has(stem)).length >= 0.75 * asked.length
}

const negated = /\b(?:not|no|never|nobody|nothing|none|neither|without)\b|n['’]t\b/i

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

/** @returns how much more than one sentence the persona is ready to say: 0 to 2 */
export function readiness({ persona, question, disposition, manner }: Moment): number {
  const isWitness = persona.archetype === 'INVESTIGATION'
  const isOpen = question === 'open'
  return (
    (isOpen && disposition.rapport >= (isWitness ? 0.5 : 0.42) ? 1 : 0) +
    (isOpen && disposition.rapport >= 0.68 && !manner.isBrief ? 1 : 0) +
    (manner.isTalkative ? 1 : 0)
  )
}
