import {
  attacks,
  both,
  brushesOff,
  does,
  either,
  hurts,
  insults,
  isDated,
  isUnkind,
  type LineTest,
  mayHurt,
  namesSomebody,
  not,
  says,
  saysUnless,
  states,
} from '../line-tests.ts'
import type { Shown } from './answerers.ts'
import { toAvoid } from './usual-criterion.ts'

/** What several kinds of talk have in common. */

export const isSummary: LineTest = either(does('summary'), says('sumsUp'))
const suggestsStep: LineTest = either(states('proposal'), says('proposal', 'offering'))
const proposes: LineTest = both(either(does('next_step', 'offer'), suggestsStep), not(hurts))

/** Speaks to them of themselves, or of what they have said. */
const isAboutThem: LineTest = either(({ followsUp }) => followsUp, says('addresses'))

/** Tells them something instead. */
const explains: LineTest = either(says('instructs'), says('suggests'), says('tradeWords'), does('clarity', 'evidence'))

/** Puts what it is like into words of this matter. */
export const isUnderstanding: LineTest = both(
  either(
    both(does('empathy', 'reflection'), isAboutThem, not(explains), not(says('formula')), not(isUnkind)),
    both(saysUnless('ofOnesOwn', 'burden', 'ofTheOther'), not(isUnkind)),
    both(states('relates'), not(says('inCase')), not(says('formula')), not(mayHurt)),
  ),
  not(brushesOff),
  not(says('excuse')),
  not(says('defends')),
)
export const isFormula: LineTest = both(says('formula'), not(hurts))

/** A step somebody can be held to: what, and when or by whom. */
export const step: Shown = {
  shows: both(proposes, either(isDated, namesSomebody)),
  half: both(
    either(says('proposal'), does('next_step', 'advice'), says('suggests'), says('vague', 'offering')),
    not(hurts),
  ),
}

/** Asked for in every kind of talk. */
export const respect = toAvoid(
  'respect',
  'Treats the other person with respect',
  {
    mostly:
      'Did the learner treat the other person with respect, apart from one mild slip at most? (An insult or a threat is not mild.)',
    throughout:
      'Did the learner treat the other person with respect throughout, without blaming, belittling or pressing them?',
  },
  { avoids: attacks, wounds: insults, doubtful: mayHurt, countsInsults: true },
)
