import type { Conversation, Turn } from '../../conversation/conversation.ts'
import { wasBlocked } from '../../conversation/guards/guard.ts'
import { contentStems, sentences } from '../../language/text.ts'
import type { CheckAnswer } from '../check-answer.ts'
import { type ReadLine, readTalk } from '../read-talk.ts'
import { usualCriteria } from '../usual/index.ts'
import type { Aim } from './aim.ts'
import { callOf } from './calls.ts'
import type { Place } from './place.ts'

/** What is looked for a place. */
export interface Sought {
  readonly criterion: string // its id
  readonly aim: Aim | null
  readonly checks: readonly CheckAnswer[] // of the criterion, with their answers
  readonly taken: ReadonlySet<number> // turns that another criterion has already; left alone where there is another place
}

/**
 * Finds the place where a criterion could have been met: the line that speaks against it, else (for what can be made whole on the
 * spot) the one that does half of it, else the turn before which the other person called for it most. What a talk begins with
 * (asking) is sought early, what it ends with (summing up, the next step) late; lines that a guard stopped are left alone.
 * @returns null when nothing was said
 */
export function findPlace(conversation: Conversation, sought: Sought): Place | null {
  const places = placesOf(conversation)
  const decided = quotedTurn(sought)
  const quoted = places.find(
    ({ turn }, at) => turn === decided && (isInTime(at, places.length, sought) || isAgainst(turn, sought)),
  )
  if (quoted) return withCall(quoted, sought.aim)
  const reached = places.filter(({ isStopped }) => !isStopped)
  const open = reached.filter(({ turn }) => !isMet(conversation, turn, sought.criterion))
  const choice = [open, reached, places].find((some) => some.length > 0) ?? []
  const ranked = choice
    .map((place, at) => ({
      place,
      worth: worthOf(place, at, choice.length, sought) + worthOfLine(lineOf(conversation, place.turn), sought.aim),
    }))
    .toSorted((one, other) => other.worth - one.worth)
  return ranked[0] ? withCall(ranked[0].place, sought.aim) : null
}

interface Said extends Omit<Place, 'called'> {
  readonly isStopped: boolean // a guard kept the line from the other person
}

function placesOf({ opening, turns }: Conversation): Said[] {
  return turns.map((turn, at) => ({
    turn: turn.turn,
    said: turn.learner,
    heard: heardBefore(turns[at - 1], opening),
    isStopped: wasBlocked(turn),
  }))
}

/** What answers a line that was stopped is no word on the matter. */
function heardBefore(before: Turn | undefined, opening: string | null): string {
  if (before === undefined) return opening ?? ''
  return wasBlocked(before) || before.source === 'guard' ? '' : before.reply
}

/** The line that a "no" rests on speaks against the criterion; what half a "yes" rests on can be made whole. */
function quotedTurn({ checks, aim }: Sought): number | null {
  const speaksAgainst = checks.find(({ answer, turn }) => answer === false && turn !== null)
  const doesHalf = checks.find(({ answer, turn }) => answer === true && turn !== null)
  return speaksAgainst?.turn ?? (aim !== null && canBeMadeWhole.has(aim) ? (doesHalf?.turn ?? null) : null)
}

/** A step is not agreed at the door, even where something said there comes close to one. */
function isInTime(at: number, count: number, { aim }: Sought): boolean {
  return aim !== 'step' || at >= Math.floor(count / 2)
}

function isAgainst(turn: number, { checks }: Sought): boolean {
  return checks.some((check) => check.answer === false && check.turn === turn)
}

/** A vague step can be dated where it was said; a courtesy at the door is no place to ask what somebody needs. */
const canBeMadeWhole: ReadonlySet<Aim> = new Set<Aim>([
  'own',
  'evidence',
  'limits',
  'neutral',
  'respect',
  'trade',
  'step',
])

/** Whether the line at a turn does what the criterion asks for already; only the usual ones can tell. */
function isMet(conversation: Conversation, turn: number, criterion: string): boolean {
  const isMetBy = usualCriteria[conversation.persona.archetype].find(({ id }) => id === criterion)?.isMetBy
  const line = lineOf(conversation, turn)
  return line !== null && isMetBy != null && isMetBy(line)
}

function lineOf(conversation: Conversation, turn: number): ReadLine | null {
  return readTalk(conversation).find((line) => line.turn === turn) ?? null
}

function worthOf({ turn, heard }: Said, at: number, count: number, { aim, taken }: Sought): number {
  const called = aim === null ? 0 : Math.max(0, ...sentencesOf(heard).map((sentence) => callOf(aim, sentence)))
  const share = count < 2 ? 0 : at / (count - 1) // 0 for the first, 1 for the last
  const when = (aim === null ? usually : (byTime[aim] ?? usually)) * share
  const isUnasked = heard === '' && aim !== null && answering.has(aim)
  return called + when - (taken.has(turn) ? 2 : 0) - (isUnasked ? 2 : 0)
}

/** Big words ask for proof and for their limits, facts have them already; who has asked has no need to ask. */
function worthOfLine(line: ReadLine | null, aim: Aim | null): number {
  if (line === null) return 0
  if (aim === 'evidence' || aim === 'limits')
    return (line.acts.has('vague_claim') ? 2 : 0) - (line.acts.has('evidence') ? 2 : 0)
  return aim === 'explore' && line.sentences.some(({ asks }) => asks === 'open') ? -1 : 0
}

/** What a later place is worth, from the first to the last: asking comes first, agreeing last. */
const byTime: Readonly<Partial<Record<Aim, number>>> = { explore: -3, trade: 1.5, propose: 1, sum_up: 4, step: 4 }
const usually = -0.5

/** What makes sense only when the other person has said something. */
const answering: ReadonlySet<Aim> = new Set<Aim>([
  'follow_up',
  'understand',
  'own',
  'clarity',
  'trade',
  'propose',
  'sum_up',
])

/** @returns the place with the sentence that called for something; the one that says most where none stands out */
function withCall({ turn, said, heard }: Said, aim: Aim | null): Place {
  const ranked = sentencesOf(heard)
    .map((sentence) => ({
      sentence,
      worth: (aim === null ? 0 : callOf(aim, sentence)) + Math.min(contentStems(sentence).length, 10) / 10,
    }))
    .toSorted((one, other) => other.worth - one.worth)
  return { turn, said, heard, called: ranked[0]?.sentence ?? null }
}

const sentencesOf = (text: string) => sentences(text).map((sentence) => sentence.text)
