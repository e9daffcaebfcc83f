import { upperStart } from '../../language/upper-start.ts'
import { lowerStart } from '../../language/lower-start.ts'
import { contentStems, sentences, words } from '../../language/text.ts'
import type { Moment } from './moment.ts'
import { answerKind, holdsKind } from './recall/question.ts'
import { recall } from './recall/recall.ts'
import type { Recallable } from './recall/word-index.ts'
import { isComplete } from './repertoire/complete-sentence.ts'
import type { Known } from './repertoire/known.ts'
import type { Saying } from './repertoire/saying.ts'
import { rotated } from './rotated.ts'

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
  return [...used].filter((one) => one.startsWith(`again.${id}.`)).length
}

/** Somebody who asks again hears it again, in as few words as hold the answer, after one of these leads. */
export function again(item: Known, moment: Moment, leads: readonly string[]): Saying[] {
  const turn = moment.conversation.turns.length
  const kind = answerKind(moment.asked)
  const sentence = nearestSentence(item.text, moment)
  const isLong = words(sentence).length > 34
  const clause = isLong ? clauseFor(item, moment) : null
  const text = clause !== null && (kind === null || holdsKind(clause, kind)) ? clause : sentence
  const said = leads.map((lead, at) => ({
    id: `again.${item.id}.${turn}.${leads.length}.${at}`,
    text: `${lead} ${lowerStart(text)}`,
  }))
  return rotated(said, `${moment.persona.id}${turn}`)
}

/** @returns true for the id of what was told again after one of these leads */
export function isToldAgain(id: string, leads: readonly string[]): boolean {
  return id.startsWith('again.') && id.split('.').at(-2) === String(leads.length)
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
