import type { Conversation } from '../conversation/conversation.ts'
import { wasBlocked } from '../conversation/guards/guard.ts'
import type { DialogueAct } from '../language/dialogue-act.ts'
import { plainText } from '../language/plain-text.ts'
import { questionKind } from '../language/question-kind.ts'
import { contentStems, sentences } from '../language/text.ts'
import { understandLine } from '../language/understand.ts'

/** One sentence of the learner. */
export interface ReadSentence {
  readonly plain: string
  readonly asks: 'open' | 'closed' | null
}

/** A line of the learner that reached the other person, with what the assessor needs to know of it. */
export interface ReadLine {
  readonly turn: number
  readonly text: string
  readonly sentences: readonly ReadSentence[]
  readonly acts: ReadonlySet<DialogueAct>
  readonly hurting: number // how likely it hurts, 0 to 1
  readonly isAfterOffer: boolean // something was put forward in an earlier line
  readonly followsUp: boolean // takes up a word the other has said before
}

/** @returns the lines of a talk that reached the other person, in order; every criterion asks, the talk is read once */
export function readTalk(conversation: Conversation): readonly ReadLine[] {
  const lines = known.get(conversation) ?? readAnew(conversation)
  known.set(conversation, lines)
  return lines
}

const known = new WeakMap<Conversation, readonly ReadLine[]>()

function readAnew(conversation: Conversation): readonly ReadLine[] {
  const heard = new Set<string>(contentStems(conversation.opening ?? ''))
  let isAfterOffer = false
  return conversation.turns.flatMap((turn) => {
    const line = wasBlocked(turn) ? null : readLine(turn.turn, turn.learner, { isAfterOffer, heard })
    for (const stem of contentStems(turn.reply)) heard.add(stem)
    if (!line) return []
    isAfterOffer ||= putsForward(line)
    return [line]
  })
}

function readLine(
  turn: number,
  text: string,
  { isAfterOffer, heard }: { readonly isAfterOffer: boolean; readonly heard: ReadonlySet<string> },
): ReadLine {
  const { acts, leaning } = understandLine(text, { statements: [], earlierLines: [] })
  return {
    turn,
    text,
    sentences: sentences(text).map((sentence) => ({
      plain: plainText(sentence.text),
      asks: questionKind(sentence.text),
    })),
    acts: new Set(acts),
    hurting: leaning.hurting,
    isAfterOffer,
    followsUp: contentStems(text).some((stem) => heard.has(stem)),
  }
}

const puttingForward: readonly DialogueAct[] = ['claim', 'vague_claim', 'evidence', 'offer', 'limits_admitted']

/** A line that states something of the offer without asking anything; the first words of a talk mostly are courtesies. */
function putsForward({ acts, sentences: parts }: ReadLine): boolean {
  return puttingForward.some((act) => acts.has(act)) && parts.every(({ asks }) => asks === null)
}
