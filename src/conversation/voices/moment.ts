import type { DialogueAct } from '../../language/dialogue-act.ts'
import { dialogueActs, questionKind } from '../../language/dialogue-acts.ts'
import { contentStems, sentences, words } from '../../language/text.ts'
import type { LineUnderstanding } from '../../language/understand.ts'
import { derivedOnce } from '../../persona/derived-once.ts'
import type { Persona } from '../../persona/persona.ts'
import type { Conversation, Disposition } from '../conversation.ts'
import { actsMeant } from '../disposition.ts'
import { type Manner, mannerOf } from './manner.ts'
import { asksAgain, isFollowUp } from './recall/question.ts'
import { type Around, recall, type Recalled, touchedBy } from './recall/recall.ts'
import type { Known } from './repertoire/known.ts'
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
  readonly statements: string // what the line states, "" when it only asks
  readonly question: 'open' | 'closed' | null
  readonly questions: readonly string[] // the questions of the line
  readonly asked: string // the same as one text, "" when there are none
  readonly isInsulting: boolean
  readonly isHarsh: boolean // the line hurts
  readonly leaning: LineUnderstanding['leaning'] // what the whole line leans to
  readonly isCold: boolean // the persona has no wish to tell anything
  readonly disposition: Disposition
  readonly used: ReadonlySet<string> // ids said so far
  readonly lastUsed: readonly string[] // ids of the last reply
  readonly recalled: readonly Recalled<Known>[] // what the persona knows on what was asked, best first
  readonly related: readonly Known[] // what the persona knows on what was stated, best first
  readonly learnerSaid: string // every line of the learner, this one included
}

export function readMoment({ conversation, line, understanding, disposition }: SpeakRequest): Moment {
  const { persona, turns } = conversation
  const repertoire = repertoireOf(persona)
  const parts = sentences(line).map(({ text }) => text)
  const isQuestion = (text: string) => questionKind(text) !== null || asksIndirectly.test(text)
  const asking = parts.filter(isQuestion)
  // "May I ask you something?" before a question asks for nothing.
  const questions = asking.length > 1 ? asking.filter((text) => !asksLeave.test(text)) : asking
  const statements = parts.filter((text) => !isQuestion(text)).join(' ')
  const acts = new Set(actsMeant(understanding))
  if (persona.archetype === 'NEGOTIATION' && proposes.test(line) && !harsh.some((act) => acts.has(act)))
    acts.add('offer')
  const last = turns.at(-1)
  const recalled = recalledFor(questions, repertoire.knowledge, {
    sameLine: statements,
    before: last ? `${last.learner} ${last.reply}` : '',
    lastTold: asksAgain(line) ? [] : (last?.used ?? []),
  })
  const stated: ReadonlySet<DialogueAct> = new Set(words(statements).length < 2 ? [] : dialogueActs(statements).acts)
  // "Why was it off?" is no attack for who has the answer; it may be meant as one, and is answered all the same.
  const isPlain = asksPlainly(line, questions) && (recalled[0]?.score ?? 0) >= answerable
  if (isPlain) for (const act of edged) if (!stated.has(act)) acts.delete(act)
  const isHarsh = harsh.some((act) => acts.has(act))
  return {
    persona,
    conversation,
    repertoire,
    manner: mannerOf(persona),
    line,
    stems: new Set([...contentStems(line), ...(aboutWishes.test(line) ? ['want'] : [])]),
    acts,
    stated,
    statements,
    question: understanding.question ?? (questions.length > 0 ? 'closed' : null),
    questions,
    asked: questions.join(' '),
    isInsulting: isHarsh && insults.test(line),
    isHarsh,
    leaning: understanding.leaning,
    isCold:
      isHarsh ||
      disposition.patience < 0.25 ||
      disposition.rapport < (persona.archetype === 'CONFRONTATION' ? 0.2 : 0.15),
    disposition,
    used: new Set([...turns.flatMap((turn) => turn.used), ...heardBefore(conversation)]),
    lastUsed: last?.used ?? [],
    recalled,
    related: touchedBy(statements, repertoire.knowledge).filter(
      ({ access, isFragment, isFromDocument }) => access === 'free' && !isFragment && isFromDocument,
    ),
    learnerSaid: [...turns.map(({ learner }) => learner), line].join('\n'),
  }
}

/** The same sentence may stand under several ids: what was heard once is told. */
function heardBefore({ persona, opening, turns }: Conversation): string[] {
  const heard = [opening ?? '', ...turns.map(({ reply }) => reply)].join(' ').toLowerCase()
  return soundsOf(persona).flatMap(({ id, sound }) => (heard.includes(sound) ? [id] : []))
}

/** How what is known sounds within a reply. */
const soundsOf = derivedOnce((persona) =>
  repertoireOf(persona).knowledge.map(({ id, text }) => ({ id, sound: text.toLowerCase().replace(/[.!?…]+$/, '') })),
)

/** Each question is looked up for itself; what answers several, or answers one well, comes first. */
function recalledFor(questions: readonly string[], knowledge: readonly Known[], around: Around): Recalled<Known>[] {
  const best = new Map<string, Recalled<Known>>()
  for (const question of questions) {
    if (isFollowUp(question)) continue
    for (const one of recall(question, knowledge, around)) {
      const known = best.get(one.item.id)
      if (!known || known.score < one.score) best.set(one.item.id, one)
    }
  }
  return [...best.values()].toSorted((one, other) => other.score - one.score)
}

const asksLeave =
  /^\W*(?:and |so |but )?(?:may|can|could|might) i (?:just |quickly )?(?:ask|start|begin|put)\b|^\W*(?:do you mind|would you mind|is it (?:ok|okay|all right)) if i ask\b/i

/** "I realise I don't know how long you have been here." */
const asksIndirectly =
  /\b(?:I (?:don['’]t|do not|never|still don['’]t) (?:even |really |actually )?(?:know|asked|see|understand)|I(?:['’]d| would) (?:like|love) to know|I(?:['’]m| was| am) (?:just )?(?:wondering|curious|interested)|I wonder(?:ed)?|I need to know|(?:may|can|could) I (?:know|ask))\b.{0,40}\b(?:how|what|when|where|who|why|which|whether|if)\b(?!.*\b(?:to say|to do)\b)/i

const aboutWishes = /\bwhat would (?:put|make|help)\b|\bwhat do you (?:need|wish|expect)\b/i

const insults =
  /\b(?:stupid|idiots?|fools?|lazy|useless|liars?|incompetent|pathetic|childish|crazy|hysterical|paranoid|dumb|cowards?|greedy|arrogant|ridiculous|ignorant|selfish|losers?|nonsense|only want (?:our|my|the) money)\b/i

/** At a table of terms "we could go to two years" is an offer. */
const proposes =
  /\b(?:we|i)(?:['’]d|['’]ll| could| can| would| will| offer| accept| propose| suggest)\b[^?]*(?:\d|\b(?:two|three|four|five|six|ten|twelve)\b)/i

/** From here on a fact is at hand for what was asked. */
const answerable = 0.2

/** @returns true when every question of a line has a question word, and the line no hard word or reproach in it */
export function asksPlainly(line: string, questions: readonly string[]): boolean {
  return (
    questions.length > 0 && !insults.test(line) && !reproaches.test(line) && questions.every((one) => asks.test(one))
  )
}

const asks = /^\W*(?:(?:and|so|but|ok(?:ay)?|well|then)\W+)*(?:who|whom|whose|what|which|where|when|why|how)\b/i
const reproaches =
  /!|\b(?:always|never|even|again|hell|on earth|earth|ever|such|so (?:slow|rude|difficult|sensitive|stubborn|angry|emotional)|fuss|drama|problem with you|wrong with you|your fault|supposed to|can['’]t you|don['’]t you just|why should|how (?:could|dare|can) you|what did you expect|who do you think|in the first place|(?:gives?|gave) you the right|to provoke)\b/i

const edged: readonly DialogueAct[] = ['accusation', 'dismissal', 'pressure', 'vague_claim']
const harsh: readonly DialogueAct[] = ['accusation', 'dismissal', 'pressure']

/** @returns true when the line asks the persona to tell in general, or for something so short that nothing is found on it */
export function isInvitation(moment: Moment): boolean {
  const { question, asked, line, recalled } = moment
  if (question !== 'open') return false
  return invites(moment) || (recalled.length === 0 && contentStems(asked || line).length <= 2)
}

/** @returns true when the line asks the persona to tell in general, without a point of its own */
export function invites({ asked, line }: Moment): boolean {
  return general.test(asked || line)
}

const general =
  /\b(?:in your own words|what (?:has |had |exactly )?happened\b(?! (?:to|with|in|at|on|between) )|what(?:'s| is) going on|how (?:did|does) (?:it|that|this) (?:start|begin|happen|come)|from the (?:start|beginning)|your side\b|your (?:own )?view|your story|what brings you|what can i do|how can i help|tell me (?:more|everything|about it|what happened|about yourself)|say more|go on|anything else|what else|how (?:was|were|is|are) (?:it|that|this|things|you|those|these)\b(?! \w+ing)|take me through|walk me through|describe)/i
