import { type DialogueAct, dialogueActs, questionKind } from '../../language/dialogue-acts.ts'
import { contentStems, sentences, words } from '../../language/text.ts'
import { touchedStatements } from '../../language/touches.ts'
import type { Persona } from '../../persona/persona.ts'
import type { Conversation, Disposition } from '../conversation.ts'
import { actsMeant } from '../disposition.ts'
import { type Manner, mannerOf } from './manner.ts'
import { type Repertoire, repertoireOf } from './repertoire/repertoire.ts'
import type { SpeakRequest } from './voice.ts'

/** The moment of the talk in which a reply is due: what was just said, how it stands, what has been told so far. */
export interface Moment {
  readonly persona: Persona
  readonly conversation: Conversation
  readonly repertoire: Repertoire
  readonly manner: Manner
  readonly line: string
  readonly stems: ReadonlySet<string>
  readonly acts: ReadonlySet<DialogueAct> // of the whole line
  readonly stated: ReadonlySet<DialogueAct> // of what the line states, its questions left out
  readonly question: 'open' | 'closed' | null
  readonly asked: string // the questions of the line, "" when there are none
  readonly isInsulting: boolean
  readonly isHarsh: boolean // the line hurts
  readonly isCold: boolean // the persona has no wish to tell anything
  readonly disposition: Disposition
  readonly used: ReadonlySet<string> // ids said so far
  readonly lastUsed: readonly string[] // ids of the last reply
  readonly touched: readonly string[] // ids of the persona's sentences the line is about, best first
  readonly learnerSaid: string // every line of the learner, this one included
}

export function readMoment({ conversation, line, understanding, disposition }: SpeakRequest): Moment {
  const { persona, turns } = conversation
  const repertoire = repertoireOf(persona)
  const parts = sentences(line).map(({ text }) => text)
  const questions = parts.filter((text) => questionKind(text) !== null)
  const statements = parts.filter((text) => questionKind(text) === null).join(' ')
  const acts = new Set(actsMeant(understanding))
  if (persona.archetype === 'NEGOTIATION' && proposes.test(line) && !harsh.some((act) => acts.has(act)))
    acts.add('offer')
  const isHarsh = harsh.some((act) => acts.has(act))
  const asked = questions.join(' ')
  return {
    persona,
    conversation,
    repertoire,
    manner: mannerOf(persona),
    line,
    stems: new Set([...contentStems(line), ...(aboutWishes.test(line) ? ['want'] : [])]),
    acts,
    stated: new Set(words(statements).length < 2 ? [] : dialogueActs(statements).acts),
    question: understanding.question,
    asked,
    isInsulting: isHarsh && insults.test(line),
    isHarsh,
    isCold:
      isHarsh ||
      disposition.patience < 0.3 ||
      disposition.rapport < (persona.archetype === 'CONFRONTATION' ? 0.2 : 0.15),
    disposition,
    used: new Set(turns.flatMap((turn) => turn.used)),
    lastUsed: turns.at(-1)?.used ?? [],
    touched: touchedStatements(
      asked || line,
      repertoire.statements,
      turns.slice(-1).map(({ learner }) => learner),
    ),
    learnerSaid: [...turns.map(({ learner }) => learner), line].join('\n'),
  }
}

const aboutWishes = /\bwhat would (?:put|make|help)\b|\bwhat do you (?:need|wish|expect)\b/i

const insults =
  /\b(?:stupid|idiots?|fools?|lazy|useless|liars?|incompetent|pathetic|childish|crazy|hysterical|paranoid|dumb|cowards?|greedy|arrogant|ridiculous|ignorant|selfish|losers?|nonsense|only want (?:our|my|the) money)\b/i

/** At a table of terms "we could go to two years" is an offer. */
const proposes = /\b(?:we|i)(?:'d|'ll| could| can| would be| will| order| offer| accept| take| propose)\b/i

const harsh: readonly DialogueAct[] = ['accusation', 'dismissal', 'pressure']

/** @returns true when the line asks the persona to tell in general, without a point of its own */
export function isInvitation({ question, asked, line, touched }: Moment): boolean {
  if (question !== 'open') return false
  return general.test(asked || line) || (touched.length === 0 && contentStems(asked || line).length <= 2)
}

const general =
  /\b(?:in your own words|what (?:has |had |exactly )?happened|what(?:'s| is) going on|how (?:did|does) (?:it|that|this) (?:start|begin|happen|come)|from the (?:start|beginning)|your side|your (?:own )?view|your story|what brings you|what can i do|how can i help|tell me (?:more|everything|about it|what)|say more|go on|what then|what (?:did you do|happened) (?:then|next|after)|and then|after that|what next|anything else|what else|how (?:was|were|is|are) (?:it|that|this|things|you|those|these|the last)|take me through|walk me through|describe)\b/i
