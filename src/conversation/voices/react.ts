import type { DialogueAct } from '../../language/dialogue-acts.ts'
import { words } from '../../language/text.ts'
import type { ReplyPart } from './choose-words.ts'
import type { Moment } from './moment.ts'
import { confrontationReactions } from './phrases/confrontation.ts'
import { archetypeReactions, insulted, reactions } from './phrases/reactions.ts'
import { brief, formal, hesitant } from './phrases/registers.ts'
import { phrases, type Saying } from './repertoire/saying.ts'
import { subTypeOf } from './sub-type.ts'

/** The first words of a reply: how the persona takes what was just done. Nothing for a line that only asks. */
export function react(moment: Moment): ReplyPart {
  if (moment.isInsulting) return { does: 'react', ways: phrases('insulted', insulted) }
  const act = weightiest(moment)
  return { does: 'react', ways: act ? waysToTake(act, moment) : [] }
}

/** @returns the act that is reacted to, or null */
export function weightiest(moment: Moment): DialogueAct | null {
  const { acts, stated, question, conversation, persona } = moment
  const isFirst = conversation.turns.length === 0
  // A kind word in a question ("What worries you?") is a question; only what is stated is thanked for.
  const counts = (act: DialogueAct): boolean => (mustBeStated.has(act) ? stated.has(act) : acts.has(act))
  const isTrade = persona.archetype === 'NEGOTIATION' && trading.some((act) => acts.has(act))
  const isSincere = sincere.some((act) => stated.has(act))
  const found = order.find(
    (act) =>
      counts(act) &&
      waysToTake(act, moment).length > 0 &&
      !(isSincere && act === 'vague_claim') &&
      !(isTrade && (act === 'evidence' || act === 'clarity')),
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
  // Beside a question, an assertion is preparation, not the point.
  if (found === 'apology' && isCondolence({ persona, conversation, stated })) return 'empathy'
  return question && (found === 'claim' || (question === 'open' && found === 'offer')) ? null : found
}

/** "I am sorry" to somebody whom nobody has wronged is sympathy. */
function isCondolence({ persona, conversation, stated }: Pick<Moment, 'persona' | 'conversation' | 'stated'>): boolean {
  if (persona.archetype === 'CONFRONTATION' || stated.has('accountability')) return false
  const before = conversation.turns.at(-1)?.moved_by ?? []
  return !before.some(
    (act) => act === 'accusation' || act === 'dismissal' || act === 'pressure' || act === 'disrespect',
  )
}

const order: readonly DialogueAct[] = [
  'accusation',
  'dismissal',
  'pressure',
  'jargon',
  'vague_claim',
  'accountability',
  'apology',
  'limits_admitted',
  'summary',
  'condition',
  'concession',
  'empathy',
  'evidence',
  'clarity',
  'next_step',
  'offer',
  'reflection',
  'advice',
  'introduction',
  'claim',
  'thanks',
]

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

function waysToTake(act: DialogueAct, { persona, manner }: Moment): Saying[] {
  const own =
    persona.archetype === 'CONFRONTATION'
      ? confrontationReactions[subTypeOf(persona)]
      : archetypeReactions[persona.archetype]
  const plain = [
    ...phrases(`react.${persona.archetype}.${act}`, own[act] ?? []),
    ...phrases(`react.${act}`, reactions[act] ?? []),
  ]
  const registered = [
    ...(manner.isBrief ? phrases(`react.brief.${act}`, brief[act] ?? []) : []),
    ...(manner.isHesitant ? phrases(`react.hesitant.${act}`, hesitant[act] ?? []) : []),
    ...(manner.isFormal ? phrases(`react.formal.${act}`, formal[act] ?? []) : []),
  ]
  const rest = manner.isBrief
    ? plain.toSorted((one, other) => words(one.text).length - words(other.text).length)
    : rotated(plain, persona.id)
  return [...registered, ...rest]
}

/** Another persona begins with other words, the same persona always with the same. */
export function rotated(ways: readonly Saying[], seed: string): Saying[] {
  if (ways.length === 0) return []
  let sum = 0
  for (const character of seed) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9_973
  const first = sum % Math.min(ways.length, 3)
  return [...ways.slice(first), ...ways.slice(0, first)]
}
