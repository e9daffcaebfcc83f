import { contracted } from '../contracted.ts'
import type { DialogueAct } from '../dialogue-act.ts'
import { remembered } from '../remembered.ts'
import { attack } from './attacking-question.ts'
import { belittles } from './belittling.ts'
import { blocking } from './blocking.ts'
import { shrugsOff } from './brushing-off.ts'
import { impatient } from './impatience.ts'
import { insults } from './insult.ts'
import { mocks } from './mockery.ts'
import { ofOneself } from './of-oneself.ts'
import { press } from './pressing.ts'
import { reproaches } from './reproach.ts'
import { talksDown } from './talking-down.ts'

export type UnkindAct = Extract<DialogueAct, 'accusation' | 'dismissal' | 'pressure'>

const does: Readonly<Record<UnkindAct, readonly RegExp[]>> = {
  accusation: [reproaches, insults, attack, blocking.holdsGroupAgainst],
  dismissal: [belittles, mocks, talksDown, shrugsOff],
  pressure: [press, impatient, blocking.threatens],
}

/**
 * "What is wrong with you?", "Rules are rules.": asked or stated, these wordings are never meant kindly.
 * @param plain a sentence in plain text
 * @returns what it does to the other; nothing for hard words of the speaker about themselves
 */
export function unkindActs(plain: string): readonly UnkindAct[] {
  return remembered(actsOf, plain, () => unkindActsOf(plain))
}

/** A line is heard by the guards, the other person and the assessment. */
const actsOf = new Map<string, readonly UnkindAct[]>()

function unkindActsOf(plain: string): UnkindAct[] {
  if (ofOneself.test(plain) || saidByOthers.test(plain) || obliging.test(plain)) return []
  if (coaxing.test(plain)) return ['pressure']
  const short = contracted(plain)
  return (Object.keys(does) as UnkindAct[]).filter((act) =>
    does[act].some((pattern) => pattern.test(plain) || (short !== plain && pattern.test(short))),
  )
}

/** "Come on, you can tell me": said to draw the other along. */
const coaxing =
  /^(?:oh,? |ah,? |now,? |but )?come on,? (?:you can|just|tell|admit|say|let's|everybody|everyone|sign|do it|give)\b/

/** "You don't have to spare me", "why haven't you, if I may ask": the hard words stand in a courtesy. */
const obliging =
  /\bif (?:i|we) (?:may|might|can) ask\b|\byou (?:don't have to|needn't|need not) spare me\b|\bwhat do you want (?:me|us) to do\b/

/** Words that others have used, or that are denied. */
const saidByOthers =
  /\b(?:nobody|no one|none of us|i don't|i do not|i didn't|i never) (?:says?|said|thinks?|thought|believes?|mean|meant|suggest\w*)\b|\b(?:he|she|they) (?:said|told you|called you|wrote)\b/
