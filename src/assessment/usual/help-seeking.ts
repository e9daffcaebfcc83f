import {
  asksOpenly,
  attacks,
  both,
  brushesOff,
  does,
  either,
  hasFigure,
  hurts,
  isPleasantry,
  not,
  says,
  tellsInOrder,
} from '../line-tests.ts'
import { isFormula, isUnderstanding, step } from './common.ts'
import { toDo } from './usual-criterion.ts'

/** What a talk with somebody who wants help is scored by. */
export const helpSeeking = [
  toDo(
    'listens',
    'Finds out what is needed',
    {
      partly:
        'Did the learner ask the other person anything about themselves or what brings them, even as a courtesy or to be answered with yes or no?',
      wholly: 'Did the learner ask openly about the problem or the worries behind it?',
    },
    { shows: asksOpenly, half: both(isPleasantry, not(attacks)) },
  ),
  toDo(
    'understanding',
    'Shows understanding',
    {
      partly: 'Did the learner show any understanding for the other person, even if only in general words?',
      wholly: 'Did the learner show in words of this matter that they see how it is for the other person?',
      holds:
        'Are there more remarks of the learner that show understanding than remarks that play a worry down or put it off?',
    },
    { shows: isUnderstanding, half: isFormula, undoes: brushesOff },
  ),
  toDo(
    'clarity',
    'Is clear',
    {
      partly:
        'Did the learner explain anything of what happens or what to do, even in pieces or in the words of the trade?',
      wholly: 'Did the learner explain in plain words and in order what happens or what to do?',
      holds:
        'Are there more remarks of the learner that explain plainly than remarks that are vague or use words of the trade unexplained?',
    },
    {
      shows: both(
        either(tellsInOrder(2), both(does('clarity', 'evidence'), tellsInOrder(1))),
        not(does('jargon')),
        not(says('tradeWords')),
        not(hurts),
      ),
      half: both(
        either(does('evidence'), both(does('clarity'), hasFigure), tellsInOrder(1), says('instructs')),
        not(hurts),
      ),
      undoes: either(does('jargon', 'vague_claim'), says('tradeWords')),
    },
  ),
  toDo(
    'next_step',
    'Names the next step',
    {
      partly: 'Did the learner name any next step or offer to do anything?',
      wholly: 'Did the learner name a particular next step and say when or who does it?',
    },
    step,
  ),
]
