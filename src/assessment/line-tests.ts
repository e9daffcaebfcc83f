import type { DialogueAct } from '../language/dialogue-act.ts'
import type { ReadLine, ReadSentence } from './read-talk.ts'
import { signs } from './signs.ts'

/** Whether a line does something. Tests are put together where criteria are told: `both(asks, not(attacks))`. */
export type LineTest = (line: ReadLine) => boolean

export type Sign = Exclude<keyof typeof signs, 'order'>

/** @returns a test: the line does one of these */
export const does =
  (...acts: readonly DialogueAct[]): LineTest =>
  ({ acts: done }) =>
    acts.some((act) => done.has(act))

/** @returns a test: one sentence shows all of these signs */
export const says =
  (...wanted: readonly Sign[]): LineTest =>
  ({ sentences }) =>
    sentences.some((sentence) => wanted.every((sign) => shows(sentence, sign)))

export const both =
  (...tests: readonly LineTest[]): LineTest =>
  (line) =>
    tests.every((test) => test(line))

export const either =
  (...tests: readonly LineTest[]): LineTest =>
  (line) =>
    tests.some((test) => test(line))

export const not =
  (test: LineTest): LineTest =>
  (line) =>
    !test(line)

/** How sure the classifier is of a hurting line before the line by itself counts, and before it spoils what else it does. */
const sureOfHurt = 0.9
const doubtOfKindness = 0.5

/** Wordings that nobody takes for kind. */
export const attacks: LineTest = either(says('belittles'), says('press'), says('attack'))

/** The classifier takes it for blame, belittling or pressure; by itself it is too often wrong to count. */
export const mayHurt: LineTest = either(does('accusation', 'dismissal', 'pressure'), attacks)

export const hurts: LineTest = either(
  attacks,
  both(does('accusation', 'dismissal', 'pressure'), ({ hurting }) => hurting >= sureOfHurt),
)

/** Kind words in a line that hurts are not kind. */
export const isUnkind: LineTest = either(attacks, mayHurt, ({ hurting }) => hurting >= doubtOfKindness)

/** A sentence that asks about the matter, openly or (where `closed`) for a yes, no or number. */
const asksAbout =
  (closed: boolean) =>
  (sentence: ReadSentence): boolean =>
    (sentence.asks === 'open' || (sentence.asks !== null && (closed || shows(sentence, 'opensUp')))) &&
    !(['attack', 'leading', 'pleasantry', 'press', 'checks', 'belittles'] as const).some((sign) =>
      shows(sentence, sign),
    ) &&
    (shows(sentence, 'opensUp') || !shows(sentence, 'offering'))

export const asksOpenly: LineTest = both(({ sentences }) => sentences.some(asksAbout(false)), not(attacks))
export const asks: LineTest = both(({ sentences }) => sentences.some(asksAbout(true)), not(attacks))

/** Several things asked in one breath. */
export const bundles: LineTest = ({ sentences }) =>
  sentences.some(
    ({ plain, asks }) => asks !== null && (plain.match(/\b(?:what|how|why|when|where|who)\b/g)?.length ?? 0) > 1,
  ) && sentences.some(({ plain }) => /,.*\b(?:and|or)\b.*\?/.test(plain))

export const isPleasantry: LineTest = says('pleasantry')
export const asksOfTheOther: LineTest = ({ sentences }) =>
  sentences.some((sentence) => asksAbout(true)(sentence) && (sentence.asks === 'open' || shows(sentence, 'ofTheOther')))

export const hasFigure: LineTest = ({ sentences }) =>
  sentences.some(({ plain, asks }) => asks === null && /\d/.test(plain))
/** The same in a question: a condition may ask. */
export const namesFigure: LineTest = ({ text }) => /\d/.test(text)
export const namesSomebody: LineTest = ({ text }) => /\b(?:Dr|Mr|Mrs|Ms)\.? \p{Lu}|\bSister \p{Lu}/u.test(text)

/** At least so many words of order in sentences that state something. */
export const tellsInOrder =
  (least: number): LineTest =>
  ({ sentences }) =>
    sentences
      .filter(({ asks }) => asks === null)
      .reduce((sum, { plain }) => sum + (plain.match(signs.order)?.length ?? 0), 0) >= least

/** Tells the other what they did or are. */
export const tellsThem: LineTest = ({ sentences }) =>
  sentences.some(
    ({ plain, asks }) =>
      asks === null &&
      /^(?:so |then |and |but |well,? )*(?:basically,? )?you(?:'re|'ve)?\b|\byou (?:ought|should|must|had to|were supposed)\b/.test(
        plain,
      ),
  )

/** Three points or more, parted by commas or "and". */
export const listsPoints: LineTest = ({ sentences }) =>
  sentences.some(({ plain }) => plain.split(/, (?:and )?| and |; /).length >= 3)

function shows({ plain }: ReadSentence, sign: Sign): boolean {
  return signs[sign].test(plain)
}
