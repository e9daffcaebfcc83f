import type { Conversation, Turn } from '../conversation/conversation.ts'
import { wasBlocked } from '../conversation/guards/guard.ts'
import type { DialogueAct } from '../language/dialogue-act.ts'
import { plainText } from '../language/plain-text.ts'
import { questionKind } from '../language/question-kind.ts'
import { spokenSentences } from '../language/spoken-sentences.ts'
import { contentStems } from '../language/text.ts'
import { understandLine } from '../language/understand.ts'
import { doubts } from './signs/doubts.ts'

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
  readonly afterDoubt: boolean // the other has just raised a doubt, or asked something about what was put forward
  readonly takesUpLast: boolean // takes up a word of what the other has just said
}

/** What is read of a talk. */
export type HeardTalk = Pick<Conversation, 'turns' | 'opening'>

/** @returns the lines of a talk that reached the other person, in order; every criterion asks, the talk is read once */
export function readTalk(conversation: HeardTalk): readonly ReadLine[] {
  const lines = known.get(conversation) ?? readAnew(conversation)
  known.set(conversation, lines)
  return lines
}

const known = new WeakMap<HeardTalk, readonly ReadLine[]>()

function readAnew(conversation: HeardTalk): readonly ReadLine[] {
  const heard = new Set<string>(contentStems(conversation.opening ?? ''))
  let isAfterOffer = false
  let last: readonly string[] = [conversation.opening ?? '']
  return conversation.turns.flatMap((turn) => {
    const line = wasBlocked(turn)
      ? null
      : readLine(turn.turn, turn.learner, { isAfterOffer, heard, last: last.join(' ') })
    for (const stem of contentStems(turn.reply)) heard.add(stem)
    last = [...last.slice(-1), turn.reply] // a courtesy between a doubt and its answer changes nothing
    if (!line) return []
    isAfterOffer ||= putsForward(line)
    return [line]
  })
}

/** @returns a line that did not reach the other person, read for what it would have done */
export function readStopped({ turn, learner }: Turn): ReadLine {
  return readLine(turn, learner, { isAfterOffer: false, heard: new Set(), last: '' })
}

/** What was said before a line. */
interface Before {
  readonly isAfterOffer: boolean
  readonly heard: ReadonlySet<string> // stems of all the other has said
  readonly last?: string // what the other has just said
}

/** @returns one line, or one sentence of it, as the tests on lines read it */
export function readLine(turn: number, text: string, { isAfterOffer, heard, last = '' }: Before): ReadLine {
  const stems = contentStems(text)
  const { acts, leaning } = understandLine(text, { statements: [], earlierLines: [] })
  return {
    turn,
    text,
    sentences: spokenSentences(text).map((sentence) => ({
      plain: plainText(sentence),
      asks: questionKind(sentence),
    })),
    acts: new Set(acts),
    hurting: leaning.hurting,
    isAfterOffer,
    followsUp: stems.some((stem) => heard.has(stem)),
    afterDoubt: doubts(last) || (isAfterOffer && last.includes('?')),
    takesUpLast: stems.some((stem) => contentStems(last).includes(stem)),
  }
}

const puttingForward: readonly DialogueAct[] = ['claim', 'vague_claim', 'evidence', 'offer', 'limits_admitted']

/** A line that states something of the offer without asking anything; the first words of a talk mostly are courtesies. */
function putsForward({ acts, sentences: parts }: ReadLine): boolean {
  return puttingForward.some((act) => acts.has(act)) && parts.every(({ asks }) => asks === null)
}
