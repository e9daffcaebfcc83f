import { asksTheOther } from './asking.ts'
import type { Doing } from './doing.ts'
import { parseQuestion, type Part } from './parse-question.ts'
import { readSaid, type Said, type SaidTalk, type Talk } from './read-said.ts'
import {
  type Context,
  coverage,
  isEmpty,
  isSpokenOf,
  saysVerbOf,
  topicOf,
  type Topic,
  touches,
  weighed,
} from './topic.ts'

/** What the rules engine answers to one yes/no question about what the learner did. */
export interface RulesAnswer {
  readonly answer: boolean | null // null: it cannot tell
  readonly reason: string
  readonly quote: string | null // word for word from the learner's line of that turn
  readonly turn: number | null
}

/**
 * Answers a narrow yes/no question about what the learner did in a talk, as trainers write them ("Did the learner ask what
 * worries her before giving advice?") or as a line of a rubric ("Names their own part, without excuses"). No model is asked.
 * What a guard stopped shows nothing good.
 * @returns yes with a quote (none for yes to something avoided); no with a quote only where something was not avoided; null
 * where the question is not understood, nothing was said, or written words cannot show it
 */
export function answerQuestion(question: string, talk: Talk): RulesAnswer {
  if (isNoYesOrNo.test(question)) return cannotTell('Not judged: the question cannot be answered with yes or no.')
  const said = readSaid(talk)
  if (said.lines.length === 0) return cannotTell('The learner has said nothing that could be judged.')
  const findings = parseQuestion(question, said.names).map((group) => oneOf(group.map((part) => judged(part, said))))
  const no = findings.find(({ answer }) => answer === false)
  if (no) return no
  const unknown = findings.find(({ answer }) => answer === null)
  if (unknown || findings.length === 0)
    return unknown ?? cannotTell('The question asks for nothing that could be looked for.')
  return findings.find(({ quote }) => quote !== null) ?? findings[0] ?? cannotTell('')
}

const isNoYesOrNo = /^(?:how|what|which|why|who|whom|whose|when|where)\b/i

function cannotTell(reason: string): RulesAnswer {
  return { answer: null, reason, quote: null, turn: null }
}

function oneOf(findings: readonly RulesAnswer[]): RulesAnswer {
  return (
    findings.find(({ answer }) => answer) ??
    findings.find(({ answer }) => answer === false) ??
    findings[0] ??
    cannotTell('')
  )
}

function judged(part: Part, talk: SaidTalk): RulesAnswer {
  const name = part.named?.doing.name ?? 'speaks of it'
  const found = findPart(part, talk)
  if (found === null) return cannotTell(`Written words do not show whether the learner ${name}.`)
  if (found === 'unknown') return cannotTell('The rules engine does not understand what the question asks for.')
  const isAbsence = part.negated !== (part.named?.doing.means === 'its absence')
  const hits = within(part, found, talk)
  const first = bestOf(hits, part)
  const isFound = first !== undefined && hits.length >= part.times
  const place = first ? `Turn ${first.line.turn}` : ''
  if (isAbsence)
    return first
      ? answered(false, `${place} speaks against it.`, first)
      : answered(true, `No line of the learner speaks against it.`, null)
  return isFound
    ? answered(true, `${place} shows it.`, first)
    : answered(
        false,
        hits.length > 0 ? `Shown ${hits.length} times of ${part.times}.` : `No line of the learner shows it.`,
        null,
      )
}

/** The one that says most of it by itself is shown; of several alike the first. */
function bestOf(hits: readonly Said[], { topic }: Part): Said | undefined {
  return hits.reduce<Said | undefined>(
    (best, said) => (best === undefined || coverage(topic, said) > coverage(topic, best) ? said : best),
    undefined,
  )
}

function answered(answer: boolean, reason: string, said: Said | null): RulesAnswer {
  return { answer, reason, quote: said?.text ?? null, turn: said?.line.turn ?? null }
}

/** How much of its topic a sentence has to cover. */
const covers = { asked: 0.42, broadlyAsked: 0.35, must: 0.46, loose: 0.2 } as const

const aroundAsking: Context = { line: 0.8, before: 0.4, after: 0.5 }
const around: Readonly<Record<string, Context>> = {
  'asks openly': { line: 0.8, before: 0.5, after: 0.6 },
}
const aroundTelling: Context = { line: 0.8, before: 0.6, ownPart: 0.5 }
const aroundCommitting: Context = { line: 0.8, before: 0.6 }
const aroundLoose: Context = { line: 1, before: 1, after: 0.5 }

/** @returns the sentences that do what a part names, about what it names; null: words cannot show it */
function findPart(part: Part, talk: SaidTalk): readonly Said[] | null | 'unknown' {
  const { named } = part
  const topic = weighed(part.topic, talk, isAsking(part) ? 0.4 : 0.6)
  if (named === null) {
    if (isEmpty(topic)) return 'unknown'
    return talk.sentences.filter(
      (said) =>
        saysVerbOf(topic, said) &&
        said.asks !== 'open' &&
        !refused.test(said.plain) &&
        coverage(topic, said, aroundTelling) >= covers.must,
    )
  }
  const { doing } = named
  const found = foundBy(doing, part, talk)
  if (found === null || doing.topic === 'free' || isEmpty(topic)) return found
  if (doing.name === 'commits to something') return byTopic(found, topic, aroundCommitting, 0.5)
  if (doing.topic === 'loose' && (topic.isBroad || topic.groups.flat().every(({ isPerson }) => isPerson))) return found
  if (doing.topic === 'loose') return isSpokenOf(topic, talk) ? byTopic(found, topic, aroundLoose, covers.loose) : found
  if (topic.isBroad && isAsking(part)) return found.filter(asksTheOther)
  if (isAsking(part))
    return byTopic(
      found,
      topic,
      around[doing.name] ?? aroundAsking,
      topic.isPartlyBroad ? covers.broadlyAsked : covers.asked,
    )
  return byTopic(found, topic, aroundTelling, covers.must)
}

/** What cannot or will not be done is not done. */
const refused = /\b(?:can't|cannot|won't|will not|wouldn't|not going to|never)\b/

const finds = new WeakMap<SaidTalk, Map<Doing, readonly Said[] | null>>()

/** What a doing finds is remembered with the talk, unless it depends on the clause. */
function foundBy(doing: Doing, { clause, names }: Part, talk: SaidTalk): readonly Said[] | null {
  if (doing.find.length > 1) return doing.find(talk, { text: clause, names })
  const known = finds.get(talk) ?? new Map<Doing, readonly Said[] | null>()
  finds.set(talk, known)
  const kept = known.get(doing)
  if (kept !== undefined) return kept
  const found = doing.find(talk, { text: clause, names })
  known.set(doing, found)
  return found
}

/** A question about something is put in other words than the trainer's; what is told or wanted is more particular. */
function isAsking({ named }: Part): boolean {
  return named !== null && ['asks', 'asks openly'].includes(named.doing.name)
}

/** Those that cover the topic, those that cover it best by their own words first to be quoted. */
function byTopic(found: readonly Said[], topic: Topic, context: Context, least: number): Said[] {
  return found.filter((said) => coverage(topic, said, context) >= least)
}

/** Of what was found, what stands where and with what the question wants it. */
function within(part: Part, found: readonly Said[], talk: SaidTalk): readonly Said[] {
  let left = found
  const last = talk.lines.length - 1
  if (part.place === 'start') left = left.filter(({ line }) => line.at <= Math.max(1, Math.floor(last / 4)))
  if (part.place === 'end') left = left.filter(({ line }) => line.at >= Math.min(last - 1, Math.ceil((last * 3) / 4)))
  if (part.after) left = afterIt(part.after, left, talk, part.names)
  if (part.before && part.named?.doing.name !== 'asks for leave') left = beforeIt(part.before, left, talk, part.names)
  for (const other of part.aloneWithout) left = without(other, left, talk)
  return left
}

/** "when she gets sharp": from the first line on that answers it; where the other never speaks of it, everywhere. */
function afterIt(tail: string, found: readonly Said[], talk: SaidTalk, names: readonly string[]): readonly Said[] {
  const topic = topicOf(tail, names)
  if (isEmpty(topic)) return found
  const from = talk.lines.find(({ before }) => before.some((one) => touches(topic, one)))
  return from ? found.filter(({ line }) => line.at >= from.at) : found
}

const puttingForward =
  /\b(?:present|offer|pitch|sell|product|propos|suggest|solution|argument|argu|recommend|demonstrat|price|talking about|explain)/

/** "before giving advice": what is found before the first of it; where there is none of it, all that is found. */
function beforeIt(tail: string, found: readonly Said[], talk: SaidTalk, names: readonly string[]): readonly Said[] {
  const first = parseQuestion(tail, names)
    .flat()
    .flatMap((part) => {
      const hits = findPart(part, talk)
      if (hits === null || hits === 'unknown') return []
      return hits.filter(({ asks }) => isAsking(part) || asks === null).map(({ at }) => at)
    })
    .toSorted((one, other) => one - other)[0]
  const isOffer = puttingForward.test(tail)
  return found.filter(
    ({ at, line }) =>
      (first === undefined || at < first) && !(isOffer && first === undefined && line.read.isAfterOffer),
  )
}

/** What would spoil one sentence spoils its line; what would spoil the talk, all of it. */
const spoilsAll = new Set([
  'presses',
  'blames',
  'stays calm and kind',
  'loses their temper',
  'plays down',
  'interrupts',
])

function without(other: Part, found: readonly Said[], talk: SaidTalk): readonly Said[] {
  const offending = findPart(other, talk)
  if (offending === null || offending === 'unknown' || offending.length === 0) return found
  if (spoilsAll.has(other.named?.doing.name ?? '')) return []
  const lines = new Set(offending.map(({ line }) => line))
  return found.filter(({ line }) => !lines.has(line))
}
