import type { DialogueAct } from '../language/dialogue-act.ts'
import type { LineUnderstanding } from '../language/understand.ts'
import { passesBy } from '../language/tone/passes-by.ts'
import type { Persona } from '../persona/persona.ts'
import type { Archetype } from '../scenario/template.ts'
import type { Disposition, Ended } from './conversation.ts'
import { weightOf } from './disposition-weights.ts'

/**
 * How a persona meets somebody new: a little reserved, nothing achieved yet, some patience. Somebody who comes hurt or
 * angry starts lower.
 */
export function startingDisposition({ archetype }: Persona): Disposition {
  if (archetype === 'CONFRONTATION') return { rapport: 0.25, progress: 0.1, patience: 0.55 }
  return { rapport: 0.4, progress: 0.1, patience: 0.65 }
}

/**
 * What a learner's line does to the persona, as the archetype weighs it. Gains shrink towards the top and losses towards
 * the bottom, so that no single line decides, a good course is needed for a good end, and there is a way back.
 * @returns the new disposition and the acts that moved it
 */
export function moveDisposition(
  current: Disposition,
  line: LineUnderstanding,
  { archetype }: Persona,
): { disposition: Disposition; movedBy: DialogueAct[] } {
  const isPassedBy = passesBy(line)
  const weighed = creditable(actsMeant(line), isPassedBy).flatMap((act) => {
    const weight = weightOf(act, archetype)
    return weight ? [{ act, weight }] : []
  })
  // What goes to the heart of the persona's own matter counts more than the same act in general.
  const relevance = line.touches.length > 0 ? 1.25 : 0.9
  const sum = (of: keyof Disposition) => {
    const total = weighed.reduce(
      (so, { weight }) => so + (weight[of] ?? 0) * ((weight[of] ?? 0) > 0 ? relevance : 1),
      isPassedBy && !weighed.some(({ act }) => blows.has(act)) ? whenPassedBy[of] : 0,
    )
    // However much is packed into one line, a good end takes several.
    return Math.min(clamped(total, 0.3), of === 'progress' ? 0.18 : 0.24)
  }
  const isEmpty = weighed.length === 0
  const chill = Math.min(0, line.sentiment)
  const progress = moved(current.progress, sum('progress') + chill * 0.08)
  return {
    disposition: {
      rapport: moved(current.rapport, sum('rapport') + line.sentiment * 0.05 + chill * 0.05),
      progress: isSealed(line) ? progress : Math.min(progress, Math.max(current.progress, nearlyThere)),
      patience: moved(
        current.patience,
        sum('patience') + chill * 0.05 + (isEmpty && line.question === null ? -0.04 : 0),
      ),
    },
    movedBy: weighed.map(({ act }) => act),
  }
}

/** Who asks or gives back in the same breath as a blow, or without meeting the other, has earned nothing by it. */
function creditable(acts: readonly DialogueAct[], isPassedBy: boolean): readonly DialogueAct[] {
  return isPassedBy || acts.some((act) => blows.has(act)) ? acts.filter((act) => !attentive.has(act)) : acts
}

/** What a line costs that does nothing with a name and still does not meet the other: less than half of a blow. */
const whenPassedBy: Disposition = { rapport: -0.05, progress: -0.025, patience: -0.05 }

const blows: ReadonlySet<DialogueAct> = new Set(['accusation', 'dismissal', 'pressure'])
const attentive: ReadonlySet<DialogueAct> = new Set([
  'open_question',
  'closed_question',
  'reflection',
  'acknowledgement',
])

/** @returns how the persona feels after being spoken to without respect: cooler and less patient each time, visibly */
export function cooledBy(current: Disposition): Disposition {
  const cooler = (value: number, share: number) => Math.round(value * share * 1_000) / 1_000
  return { ...current, rapport: cooler(current.rapport, 0.6), patience: cooler(current.patience, 0.7) }
}

/**
 * @returns the acts of a line as they are meant: "I cannot change that, it costs 12 euros" is candour and no brushing off,
 * "in front of everybody I kept silent" owns up and claims nothing,
 * "shall I ring them now?" offers a service and does not press
 */
export function actsMeant({ acts, text, sentiment }: LineUnderstanding): readonly DialogueAct[] {
  const isCandid = sentiment > -0.4 && (acts.some((act) => candid.has(act)) || amount.test(text))
  const isService = sentiment > -0.4 && service.test(text)
  const isSincere = acts.some((act) => act === 'accountability' || act === 'apology')
  return acts.filter(
    (act) =>
      !(act === 'vague_claim' && isSincere) && !(act === 'dismissal' && isCandid) && !(act === 'pressure' && isService),
  )
}

const candid: ReadonlySet<DialogueAct> = new Set([
  'limits_admitted',
  'evidence',
  'empathy',
  'apology',
  'accountability',
])
const amount = /\d ?(?:%|euros?|dollars?|pounds?|rupees?|[€$£₹])|[€$£₹] ?\d/i
const service =
  /\b(?:shall i|shall we (?:\w+ ){1,6}together|may i|can i|would you like me to|before i do|i(?:['’]ll| will) (?:ask|ring|call|send|speak|check|find|bring))\b/i

/** Talking alone brings a talk to the brink of a good end; something that seals it has to be said. */
const nearlyThere = 0.74
const sealing: ReadonlySet<DialogueAct> = new Set(['next_step', 'summary', 'closing', 'concession'])

/** A line that agrees on something, hurts nobody and leaves no open question. */
function isSealed(line: LineUnderstanding): boolean {
  const acts = actsMeant(line)
  return line.question !== 'open' && acts.some((act) => sealing.has(act)) && !acts.some((act) => hurting.has(act))
}

const hurting: ReadonlySet<DialogueAct> = new Set([...blows, 'vague_claim'])

/** Turns before which nobody ends a talk: a first impression is not a verdict. */
const earliest = { positive: 7, negative: 4 } as const

/** What a good end takes: less when the learner says goodbye, more when the persona is to close the talk of its own accord. */
const goodEnough = {
  atGoodbye: { progress: 0.55, rapport: 0.6 },
  unasked: { progress: 0.76, rapport: 0.6 },
} as const
const patienceUsedUp = 0.16

/**
 * @param line the learner's last line: it must seal a good end, and somebody who just apologised is heard out
 * @returns the end that the talk has earned by now, or null while it goes on
 */
export function endingEarned(
  { rapport, progress, patience }: Disposition,
  turnsSoFar: number,
  { archetype }: Persona,
  line: LineUnderstanding,
): Ended | null {
  const saysGoodbye = line.acts.includes('closing')
  const { atGoodbye, unasked } = goodEnough
  const enough = saysGoodbye ? atGoodbye : unasked
  const isAgreed = isSealed(line) && (saysGoodbye || line.question === null)
  if (turnsSoFar >= earliest.positive && isAgreed && progress >= enough.progress && rapport >= enough.rapport)
    return { outcome: 'positive', reason: goodEnds[archetype] }
  const apologises = line.acts.includes('apology') || line.acts.includes('accountability')
  if (turnsSoFar >= earliest.negative && patience <= patienceUsedUp && !apologises)
    return { outcome: 'negative', reason: badEnds[archetype] }
  return null
}

/** @returns the persona's feeling right now, addressed to whoever plays them */
export function dispositionInWords({ rapport, progress, patience }: Disposition, archetype: Archetype): string {
  const level = (value: number, words: readonly [string, string, string]) =>
    words[value < 0.35 ? 0 : value < 0.65 ? 1 : 2]
  return [
    level(rapport, [
      'You keep your distance from this person.',
      'You find this person all right so far.',
      'You trust this person by now.',
    ]),
    level(progress, progressInWords[archetype]),
    level(patience, [
      'Your patience is nearly used up; it shows.',
      'You are still patient, within limits.',
      'You have time and patience for this.',
    ]),
  ].join(' ')
}

function moved(value: number, by: number): number {
  const room = by > 0 ? 1 - value : value
  return Math.round(Math.min(1, Math.max(0, value + by * Math.max(0.35, room) * 1.4)) * 1_000) / 1_000
}

function clamped(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value))
}

const progressInWords: Readonly<Record<Archetype, readonly [string, string, string]>> = {
  PERSUASION: [
    'Nothing said so far has convinced you.',
    'Some of what was said makes sense to you; your main doubts are still open.',
    'You are nearly convinced; what is left is a concrete, small next step.',
  ],
  CONFRONTATION: [
    'You do not feel understood at all.',
    'You feel heard in part; you are testing whether it is meant seriously.',
    'You feel taken seriously and can speak about what would put it right.',
  ],
  HELP_SEEKING: [
    'Your problem is as open as when you came.',
    'Part of your problem is clearer; the rest still worries you.',
    'You nearly know what to do now and are relieved.',
  ],
  INVESTIGATION: [
    'You have told little and see no reason to tell more than you are asked.',
    'You have begun to answer more fully, where the questions are good.',
    'You feel well questioned and have told nearly all you know.',
  ],
  NEGOTIATION: [
    'The positions lie far apart.',
    'You see where an agreement might lie; each step needs something in return.',
    'You are close to an agreement and want it stated exactly.',
  ],
}

const goodEnds: Readonly<Record<Archetype, string>> = {
  PERSUASION: 'You answered what mattered most, and the next step was agreed.',
  CONFRONTATION: 'The other person felt taken seriously, and something concrete was agreed.',
  HELP_SEEKING: 'The questions were answered, and the next step is clear.',
  INVESTIGATION: 'You asked well and learned what the person knew.',
  NEGOTIATION: 'You found terms that both sides can keep.',
}

const badEnds: Readonly<Record<Archetype, string>> = {
  PERSUASION: 'The other person lost patience before a doubt of theirs was answered.',
  CONFRONTATION: 'The other person felt dismissed once too often and closed the talk.',
  HELP_SEEKING: 'The other person did not feel helped and will look elsewhere.',
  INVESTIGATION: 'The other person felt pushed or suspected and stopped answering.',
  NEGOTIATION: 'The other side saw no room for an agreement today.',
}
