import { upperStart } from '../../language/upper-start.ts'
import { lowerStart } from '../../language/lower-start.ts'
import { contentStems, sentences, words } from '../../language/text.ts'
import type { Moment } from './moment.ts'
import { inShort } from './in-short.ts'
import { againLeads, connecting } from './phrases/talk.ts'
import { answerKind, asksAgain, holdsKind } from './recall/question.ts'
import { recall } from './recall/recall.ts'
import type { Recallable } from './recall/word-index.ts'
import { isComplete } from './repertoire/complete-sentence.ts'
import type { Known } from './repertoire/known.ts'
import type { Saying } from './repertoire/saying.ts'
import { rotated } from './rotated.ts'

const mark = 'again.'

/** @returns the shortest whole clause with most of what was asked for; null when the text has but one */
export function clauseFor({ text }: Known, { stems }: Moment): string | null {
  const parts = text.split(/(?<=[;,:])\s+|\s[–—]\s/u)
  if (parts.length < 2) return null
  const shared = (part: string) => new Set(contentStems(part).filter((stem) => stems.has(stem))).size
  const runs = parts.flatMap((_, from) =>
    parts.slice(from).map((__, to) => asClause(parts.slice(from, from + to + 1).join(' '))),
  )
  const least = Math.max(1, shared(text) / 2)
  const best = runs
    .map((run) => ({ run, most: shared(run) }))
    .filter(({ run, most }) => most >= least && run !== text && words(run).length >= 3)
    .toSorted((one, other) => other.most - one.most || one.run.length - other.run.length)
  return best.find(({ run }) => isComplete(run))?.run ?? null
}

function asClause(part: string): string {
  const bare = part.replace(/^(?:and|but|so|because|which|who|as|since) /i, '').replace(/[.,;:]+$/, '')
  return `${upperStart(bare)}.`
}

/** @returns how often something was told again */
export function timesRepeated({ id }: Known, { used }: Moment): number {
  return [...used].filter((one) => one.startsWith(`${mark}${id}.`)).length
}

/**
 * What was told before, told once more. Who asks the same again hears it as that; who asks something else, to which it is the
 * answer as well, hears as much of it as answers: the figure or the name, the clause, or the sentence after a connecting word.
 * @param leads the connecting words
 */
export function again(item: Known, moment: Moment, leads = connecting): Saying[] {
  const { conversation, persona, asked } = moment
  const turn = conversation.turns.length
  const sentence = nearestSentence(item.text, moment)
  const clause = words(sentence).length > longest ? clauseThatAnswers(item, moment) : null
  const say = (way: string) => (text: string, at: number) => ({ id: `${mark}${item.id}.${turn}.${way}${at}`, text })
  const led = (leads: readonly string[], text: string) => leads.map((lead) => `${lead} ${lowerStart(text)}`)
  const seed = `${persona.id}${turn}`
  const same = rotated(led(againLeads, clause ?? sentence).map(say('same')), seed)
  if (asksTheSame(item, moment)) return same
  const parts = [inShort(sentence, asked), clause].filter((text) => text !== null).map(say('part'))
  if (item.isFragment) return [...parts, ...same]
  return [...parts, ...rotated(led(leads, sentence).map(say('whole')), seed), ...same]
}

/** More words than these are not said twice. */
const longest = 24

/** @returns true when the learner asks once more, or in other words, for what this answered before */
function asksTheSame({ id }: Known, { asked, conversation }: Moment): boolean {
  if (asksAgain(asked)) return true
  const stems = new Set(contentStems(asked))
  return conversation.turns.some(({ learner, used }) => {
    if (!used.some((one) => one === id || one.startsWith(`${mark}${id}.`))) return false
    const before = new Set(contentStems(learner))
    const shared = [...stems].filter((stem) => before.has(stem)).length
    return shared > 0 && shared >= alike * Math.min(stems.size, before.size)
  })
}

/** From this share of their words on two questions ask for the same. */
const alike = 0.6

function clauseThatAnswers(item: Known, moment: Moment): string | null {
  const kind = answerKind(moment.asked)
  const clause = clauseFor(item, moment)
  return clause !== null && (kind === null || holdsKind(clause, kind)) ? clause : null
}

/** @returns true for the id of what was told again */
export function isToldAgain(id: string): boolean {
  return id.startsWith(mark)
}

/** Of several sentences the one that answers best; all of them would be a repetition. */
function nearestSentence(text: string, { asked }: Moment): string {
  const parts = sentencesWithQuotations(text)
  if (parts.length < 2) return parts[0] ?? text
  const items = parts.map(
    (part): Recallable => ({
      id: part,
      text: part,
      label: '',
      context: '',
      isEvent: false,
      isFromDocument: true,
      isForeign: false,
    }),
  )
  return recall(asked, items)[0]?.item.text ?? parts[0] ?? text
}

/** @returns the sentences of a text; a quotation of several stays whole */
function sentencesWithQuotations(text: string): string[] {
  return sentences(text).reduce<string[]>((parts, { text: part }) => {
    const last = parts.at(-1)
    const isOpen = last !== undefined && (last.match(/["“”„«»]/g) ?? []).length % 2 === 1
    return isOpen ? [...parts.slice(0, -1), `${last} ${part}`] : [...parts, part]
  }, [])
}
