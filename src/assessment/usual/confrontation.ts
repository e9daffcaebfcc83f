import { asksOpenly, attacks, both, brushesOff, does, either, isPleasantry, not, says, states } from '../line-tests.ts'
import { isFormula, isUnderstanding, step } from './common.ts'
import { toDo } from './usual-criterion.ts'

const ownsUp = both(either(does('accountability', 'apology'), states('owns')), not(says('denies')))
const takesBack = either(says('excuse'), says('defends'))

/** What a talk with somebody hurt, angry or defensive is scored by. */
export const confrontation = [
  toDo(
    'understanding',
    'Shows understanding',
    {
      partly: 'Did the learner show any understanding for the other person, even if only in general words?',
      wholly:
        'Did the learner name what this matter did to the other person or cost them, with something particular to it?',
      holds:
        'Are there more remarks of the learner that show understanding than remarks that excuse, play down or put off?',
    },
    { shows: isUnderstanding, half: isFormula, undoes: brushesOff },
  ),
  toDo(
    'ownership',
    'Owns their part',
    {
      partly: 'Did the learner own any part in it or apologise, even with an "if" or a "but"?',
      wholly:
        'Did the learner say of something they did or left undone that it was their doing or wrong, or apologise, with no "if", "but" or excuse?',
      holds: 'Are there more remarks in which the learner owns a part than remarks that accuse somebody?',
    },
    {
      shows: both(ownsUp, not(takesBack), not(attacks)),
      half: either(says('excuse'), both(ownsUp, takesBack, not(attacks))),
      undoes: either(attacks, takesBack),
    },
  ),
  toDo(
    'listens',
    'Asks and listens',
    {
      partly:
        'Did the learner ask the other person anything about themselves or the matter, even as a courtesy or to be answered with yes or no?',
      wholly: 'Did the learner ask openly how it was or what the other person needs?',
      holds: 'Are there more open questions of the learner than pieces of advice?',
    },
    { shows: asksOpenly, half: both(isPleasantry, not(attacks)), undoes: does('advice') },
  ),
  toDo(
    'commits',
    'Commits to something',
    {
      partly: 'Did the learner say that they would do anything about it, even in general words?',
      wholly: 'Did the learner promise a particular action (more than "look into it") and say by when or who does it?',
    },
    step,
  ),
]
