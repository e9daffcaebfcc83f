import { words } from '../../language/text.ts'
import type { Moment } from './moment.ts'
import { shrugs } from './phrases/talk.ts'
import { phrases, type Saying } from './repertoire/saying.ts'

/**
 * For a line to which everything has been said: takes up a word of the learner, so that even this differs from turn to
 * turn. The last ways count the turn and can therefore never run out.
 */
export function nothingNew({ line, conversation, isHarsh }: Moment): Saying[] {
  const turn = conversation.turns.length + 1
  const own = words(line).filter((word) => /^\p{L}{5,}$/u.test(word) && !plain.has(word))
  const about = own.map(
    (word, at): Saying => ({
      id: `nothing-new.${turn}.${at}`,
      text: (frames[(turn + at) % frames.length] ?? frames[0])(word),
    }),
  )
  const counted = isHarsh
    ? `${turn} times we have gone back and forth now. It gets no better.`
    : `That makes ${turn} turns, and I have told you what I can.`
  return [...phrases('shrug', isHarsh ? [] : shrugs), ...about, { id: `nothing-new.${turn}`, text: counted }]
}

const frames: readonly [(word: string) => string, ...((word: string) => string)[]] = [
  (word) => `On "${word}" I have said what I can.`,
  (word) => `You say "${word}". I have nothing to add to it.`,
  (word) => `As for "${word}", I would only repeat myself.`,
  (word) => `"${word.charAt(0).toUpperCase()}${word.slice(1)}" – we have been through that.`,
]

const plain = new Set(
  'about after again could would should there their these those which where while being other really please thank thanks think maybe first'.split(
    ' ',
  ),
)
