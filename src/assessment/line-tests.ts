import type { DialogueAct } from '../language/dialogue-act.ts'
import type { ReadLine, ReadSentence } from './read-talk.ts'
import { contracted } from '../language/contracted.ts'
import { signs, wordsOfOrder } from './signs/index.ts'

/** Whether a line does something. Tests are put together where criteria are told: `both(asks, not(attacks))`. */
export type LineTest = (line: ReadLine) => boolean

export type Sign = keyof typeof signs

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

/** @returns a test: one sentence that asks nothing shows all of these signs */
export const states =
  (...wanted: readonly Sign[]): LineTest =>
  ({ sentences }) =>
    sentences.some((sentence) => sentence.asks === null && wanted.every((sign) => shows(sentence, sign)))

/** @returns a test: one sentence shows all of these signs and not the first */
export const saysUnless =
  (unless: Sign, ...wanted: readonly Sign[]): LineTest =>
  ({ sentences }) =>
    sentences.some((sentence) => !shows(sentence, unless) && wanted.every((sign) => shows(sentence, sign)))

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
const sureOfDismissal = 0.8
const doubtOfKindness = 0.5

const unkindSigns = [
  'reproaches',
  'insults',
  'mocks',
  'talksDown',
  'impatient',
  'belittles',
  'press',
  'attack',
  'holdsGroupAgainst',
  'threatens',
] as const satisfies readonly Sign[]

/** Wordings that nobody takes for kind, unless they are turned on oneself. */
export const attacks: LineTest = ({ sentences }) => sentences.some(isUnkindSentence)

/** Wounds, holds a group against somebody, or threatens: one such line is enough to speak of disrespect. */
export const insults: LineTest = ({ sentences }) =>
  sentences.some(
    (sentence) =>
      (['insults', 'holdsGroupAgainst', 'threatens'] as const).some((sign) => shows(sentence, sign)) &&
      !shows(sentence, 'ofOneself'),
  )

/** The classifier takes it for blame, belittling or pressure; by itself it is too often wrong to count. */
export const mayHurt: LineTest = both(
  does('accusation', 'dismissal', 'pressure'),
  ({ hurting }) => hurting >= sureOfDismissal,
)

export const hurts: LineTest = either(
  attacks,
  both(does('accusation', 'dismissal', 'pressure'), ({ hurting }) => hurting >= sureOfHurt),
)

/** Pushes the matter away, in cold words or in hard ones. */
export const brushesOff: LineTest = either(attacks, says('brushesOff'), both(does('dismissal'), mayHurt))

/** Kind words in a line that hurts are not kind. */
export const isUnkind: LineTest = either(attacks, mayHurt, ({ hurting }) => hurting >= doubtOfKindness)

/** A sentence that asks about the matter, openly or (where `closed`) for a yes, no or number. */
const asksAbout =
  (closed: boolean) =>
  (sentence: ReadSentence, at: number, all: readonly ReadSentence[]): boolean =>
    (sentence.asks === 'open' || (sentence.asks !== null && (closed || shows(sentence, 'opensUp')))) &&
    !isUnkindSentence(sentence) &&
    !(['leading', 'pleasantry', 'checks'] as const).some((sign) => shows(sentence, sign)) &&
    !isAnswered(all[at + 1]) &&
    (shows(sentence, 'opensUp') || !shows(sentence, 'offering'))

/** Who answers their own question has not asked. */
function isAnswered(next: ReadSentence | undefined): boolean {
  return next?.asks === null && shows(next, 'answersItself')
}

export const asksOpenly: LineTest = both(({ sentences }) => sentences.some(asksAbout(false)), not(attacks))
export const asks: LineTest = both(({ sentences }) => sentences.some(asksAbout(true)), not(attacks))

/** Several things asked in one breath. */
export const bundles: LineTest = ({ sentences }) =>
  sentences.some(
    ({ plain, asks }) => asks !== null && (plain.match(/\b(?:what|how|why|when|where|who)\b/g)?.length ?? 0) > 1,
  ) && sentences.some(({ plain }) => /,.*\b(?:and|or)\b.*\?/.test(plain))

export const isPleasantry: LineTest = says('pleasantry')
export const asksOfTheOther: LineTest = ({ sentences }) =>
  sentences.some(
    (sentence, at) =>
      asksAbout(true)(sentence, at, sentences) && (sentence.asks === 'open' || shows(sentence, 'ofTheOther')),
  )

export const hasFigure: LineTest = ({ sentences }) =>
  sentences.some(
    (sentence) => sentence.asks === null && (/\d/.test(sentence.plain) || shows(sentence, 'figureInWords')),
  )
/** The same in a question: a condition may ask. */
export const namesFigure: LineTest = either(({ text }) => /\d/.test(text), says('figureInWords'), says('amountInWords'))
/** A time that is still to come. */
export const isDated: LineTest = ({ sentences }) =>
  sentences.some(
    (sentence) =>
      shows(sentence, 'date') &&
      (!past.test(sentence.plain) || coming.test(sentence.plain) || shows(sentence, 'proposal')),
  )
const past = /\b(?:was|were|since|been|wanted|noticed|happened|had|got|last|did)\b/
const coming = /\b(?:will|shall|can|could|let's|tomorrow|next)\b|'ll\b/

export const namesSomebody: LineTest = ({ text }) => /\b(?:Dr|Mr|Mrs|Ms)\.? \p{Lu}|\bSister \p{Lu}/u.test(text)

/** At least so many words of order in sentences that state something. */
export const tellsInOrder =
  (least: number): LineTest =>
  ({ sentences }) =>
    sentences
      .filter(({ asks }) => asks === null)
      .reduce((sum, { plain }) => sum + (plain.match(wordsOfOrder)?.length ?? 0), 0) >= least

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

function isUnkindSentence(sentence: ReadSentence): boolean {
  return unkindSigns.some((sign) => shows(sentence, sign)) && !shows(sentence, 'ofOneself')
}

/** Every check asks for the same signs again. */
function shows(sentence: ReadSentence, sign: Sign): boolean {
  const shown = shownBy.get(sentence) ?? new Map<Sign, boolean>()
  shownBy.set(sentence, shown)
  const isShown = shown.get(sign) ?? isIn(sentence, sign)
  shown.set(sign, isShown)
  return isShown
}

const shownBy = new WeakMap<ReadSentence, Map<Sign, boolean>>()

function isIn({ plain }: ReadSentence, sign: Sign): boolean {
  const short = inHaste(plain)
  return signs[sign].test(plain) || (short !== plain && signs[sign].test(short))
}

/** Many signs are looked for in one sentence. */
function inHaste(plain: string): string {
  if (last.plain !== plain) last = { plain, short: contracted(plain) }
  return last.short
}

let last = { plain: '', short: '' }
