import type { DialogueAct } from '../../language/dialogue-acts.ts'
import type { Archetype } from '../../scenario/template.ts'
import type { SpeakRequest } from './voice.ts'
import { advances, archetypeReactions, farewells, notKnown, reactions, shrugs } from './phrases.ts'
import { type SpokenFact, spokenFacts, spokenItems } from './spoken-facts.ts'

/** One thing a reply does, and the ways in which it may be said, best first. */
export interface ReplyPart {
  readonly does: 'react' | 'answer' | 'advance' | 'close'
  readonly ways: readonly SpokenFact[]
}

/**
 * What a reply does, in order: react to the line, answer it from the persona's own facts, bring the talk forward. How much
 * of it happens depends on the archetype and on how the persona feels by now.
 */
export function planReply(request: SpeakRequest): ReplyPart[] {
  const { closing, understanding, disposition, conversation } = request
  if (closing) return [reaction(request), closingPart(closing.outcome)].filter(isPossible)
  const { archetype } = conversation.persona
  const isHardened = disposition.patience < 0.35 || understanding.acts.some((act) => hardening.has(act))
  const parts = [reaction(request), ...answer(request, isHardened)]
  const speaksUp = archetype !== 'INVESTIGATION' && !(isHardened && archetype === 'CONFRONTATION' && disposition.rapport < 0.2)
  return [...parts, ...(speaksUp ? [advance(request, isHardened)] : [])].filter(isPossible)
}

const isPossible = (part: ReplyPart): boolean => part.ways.length > 0

const proposing: ReadonlySet<DialogueAct> = new Set(['offer', 'next_step', 'condition', 'concession'])

const hardening: ReadonlySet<DialogueAct> = new Set(['pressure', 'accusation', 'dismissal'])

/** What weighs most in a line is reacted to first. */
const reactionOrder: readonly DialogueAct[] = [
  'accusation', 'dismissal', 'pressure', 'accountability', 'apology', 'limits_admitted', 'evidence', 'condition', 'concession',
  'offer', 'next_step', 'clarity', 'empathy', 'summary', 'jargon', 'vague_claim', 'advice', 'open_question', 'claim', 'thanks', 'greeting',
] // biome-ignore format: one list

function reaction({ understanding, conversation }: SpeakRequest): ReplyPart {
  const { archetype } = conversation.persona
  const act = reactionOrder.find((one) => understanding.acts.includes(one) && (archetypeReactions[archetype][one] ?? reactions[one]))
  const ways = act ? (archetypeReactions[archetype][act] ?? reactions[act] ?? []) : understanding.question ? [] : shrugs
  return { does: 'react', ways: phrases(`react.${act ?? 'shrug'}`, ways) }
}

/** Questions get the fact they ask for; somebody who has earned it hears more than one. */
function answer({ understanding, conversation, disposition }: SpeakRequest, isHardened: boolean): ReplyPart[] {
  const known = new Map(spokenFacts(conversation.persona).map((fact) => [fact.id, fact]))
  const touched = understanding.touches.flatMap((id) => known.get(id) ?? [])
  if (understanding.question === null) return []
  // A proposal in the form of a question is reacted to, not looked up.
  if (touched.length === 0 && understanding.acts.some((act) => proposing.has(act))) return []
  if (touched.length === 0) return isHardened ? [] : [{ does: 'answer', ways: phrases('unknown', notKnown) }]
  const isOpenHearted = understanding.question === 'open' && disposition.rapport >= 0.45 && !isHardened
  const parts: ReplyPart[] = [{ does: 'answer', ways: touched }]
  return isOpenHearted && touched.length > 1 ? [...parts, { does: 'answer', ways: touched.slice(1) }] : parts
}

/** What the archetype brings up by itself: an objection, a worry, the position; otherwise a question of its own. */
function advance({ conversation, disposition }: SpeakRequest, isHardened: boolean): ReplyPart {
  const { persona } = conversation
  const general = phrases(`advance.${persona.archetype}`, advances[persona.archetype])
  if (isHardened) return { does: 'advance', ways: general }
  const own = ownMatters[persona.archetype].flatMap((field) => spokenItems(persona, field))
  const story = persona.archetype === 'CONFRONTATION' && disposition.rapport < 0.4 ? [] : spokenFacts(persona).filter(({ id }) => id.startsWith('facts.'))
  const bringsStory = persona.archetype === 'HELP_SEEKING' || persona.archetype === 'CONFRONTATION'
  return { does: 'advance', ways: [...own, ...(bringsStory ? story : []), ...general] }
}

const ownMatters: Readonly<Record<Archetype, readonly string[]>> = {
  PERSUASION: ['objection_library'],
  CONFRONTATION: [],
  HELP_SEEKING: ['problem_description'],
  INVESTIGATION: [],
  NEGOTIATION: ['position', 'non_negotiables'],
}

function closingPart(outcome: string): ReplyPart {
  const kind = outcome === 'positive' || outcome === 'negative' ? outcome : 'neutral'
  return { does: 'close', ways: phrases(`close.${kind}`, farewells[kind]) }
}

/** Phrases carry ids like facts do, so that none is used twice. */
function phrases(group: string, ways: readonly string[]): SpokenFact[] {
  return ways.map((text, at) => ({ id: `${group}.${at}`, text }))
}
