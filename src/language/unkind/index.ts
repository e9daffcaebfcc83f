import { attack } from './attacking-question.ts'
import { belittles } from './belittling.ts'
import { brushesOff } from './brushing-off.ts'
import { impatient } from './impatience.ts'
import { insults } from './insult.ts'
import { mocks } from './mockery.ts'
import { press } from './pressing.ts'
import { reproaches } from './reproach.ts'
import { talksDown } from './talking-down.ts'

/** Wordings that nobody takes for kind, by class; `brushesOff` is cold rather than unkind. */
export const unkind = {
  reproaches,
  insults,
  mocks,
  talksDown,
  impatient,
  belittles,
  press,
  brushesOff,
  attack,
} as const
