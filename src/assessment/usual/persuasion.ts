import {
  asksOfTheOther,
  attacks,
  both,
  brushesOff,
  does,
  either,
  hasFigure,
  hurts,
  type LineTest,
  not,
  says,
  states,
} from '../line-tests.ts'
import { step } from './common.ts'
import { toDo } from './usual-criterion.ts'

/** Answers what the other has just doubted or asked: takes it up, or meets it with a fact. */
const toThePoint: LineTest = both(
  ({ afterDoubt }) => afterDoubt,
  either(({ takesUpLast }) => takesUpLast, does('evidence', 'limits_admitted'), states('drawback'), hasFigure),
)

/** Has something in it that can answer a doubt. */
const answersSomething: LineTest = either(
  does('evidence', 'limits_admitted', 'concession', 'condition', 'clarity'),
  states('drawback'),
  hasFigure,
  says('source', 'unknown'),
  asksOfTheOther,
)
const kindOnly: LineTest = both(does('vague_claim'), not(does('evidence', 'limits_admitted')))

/** What a talk that wins somebody over is scored by. */
export const persuasion = [
  toDo(
    'explores',
    'Asks before offering',
    {
      partly: "Did the learner ask anything about the other person's situation or needs, at any time?",
      wholly:
        "Did the learner ask about the other person's situation or needs before they first offered or praised anything?",
    },
    { shows: both(asksOfTheOther, ({ isAfterOffer }) => !isAfterOffer), half: asksOfTheOther },
  ),
  toDo(
    'evidence',
    'Supports claims',
    {
      partly:
        'Did the learner give any figure, source or example with a claim, even in passing? (What the facts contradict is none.)',
      wholly:
        'Did the learner support a claim with a figure, a study, a source or an example that the other person could check? (What the facts contradict is none.)',
      needsFacts: true,
      holds: 'Are there more remarks of the learner that support a claim than remarks that only praise or generalise?',
    },
    {
      shows: either(does('evidence'), both(says('finder'), hasFigure, not(says('promises')), not(hurts))),
      half: both(either(hasFigure, says('source')), not(hurts), not(says('promises'))),
      undoes: either(does('vague_claim'), says('boasts'), says('promises')),
    },
  ),
  toDo(
    'honesty',
    'Admits limits',
    {
      partly: 'Did the learner admit anything: a limit, a drawback, or that there is something they do not know?',
      wholly: 'Did the learner name a limit or drawback of what they offer?',
    },
    { shows: both(either(does('limits_admitted'), states('drawback')), not(attacks)), half: says('unknown') },
  ),
  toDo(
    'objections',
    'Answers objections',
    {
      partly:
        'Did the learner take up any doubt or objection of the other person, even in general words? (If none was raised: cannot_tell.)',
      wholly:
        'Did the learner answer a doubt or objection with something to that very point: a fact, an admitted limit, another offer or a question that goes into it? (If none was raised: cannot_tell.)',
      holds:
        'Are there more doubts and objections that the learner answered than doubts that they brushed aside, argued down or ignored?',
    },
    {
      calledFor: ({ afterDoubt }) => afterDoubt,
      shows: both(toThePoint, answersSomething, not(kindOnly), not(attacks)),
      half: both(({ afterDoubt }) => afterDoubt, either(toThePoint, says('formula'), answersSomething), not(attacks)),
      undoes: both(({ afterDoubt }) => afterDoubt, either(attacks, brushesOff, says('boasts'), says('press'))),
    },
  ),
  toDo(
    'next_step',
    'Agrees a next step',
    {
      partly: 'Did the learner propose any next step without pressing for it, even without a day?',
      wholly:
        'Did the learner propose, without pressing, a next step that fits the other person, and say when or who does it?',
    },
    step,
  ),
]
