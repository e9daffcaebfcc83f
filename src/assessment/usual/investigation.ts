import {
  asks,
  asksOpenly,
  attacks,
  both,
  bundles,
  does,
  either,
  hurts,
  insults,
  mayHurt,
  not,
  says,
  tellsThem,
} from '../line-tests.ts'
import { isSummary } from './common.ts'
import { toAvoid, toDo } from './usual-criterion.ts'

const isFair = both(not(says('leading')), not(says('verdict')), not(hurts))

/** What a talk that finds something out is scored by. */
export const investigation = [
  toDo(
    'open_questions',
    'Asks openly',
    {
      partly: 'Did the learner ask at least one open question, even with several things in one breath?',
      wholly: 'Did the learner ask at least two open questions, each about one thing?',
    },
    { shows: both(asksOpenly, not(bundles)), half: asksOpenly, times: 2 },
  ),
  toDo(
    'precise',
    'Follows up precisely',
    {
      partly: 'Did the learner ask about any detail, or follow up at least once?',
      wholly: 'Did the learner follow up at least twice on something the other person had said?',
    },
    { shows: both(asks, ({ followsUp }) => followsUp), half: asks, times: 2 },
  ),
  toAvoid(
    'neutral',
    'Stays neutral',
    {
      mostly: 'Did the learner avoid leading questions, accusations and conclusions, apart from one mild slip at most?',
      throughout: 'Did the learner avoid leading questions, accusations and conclusions throughout?',
    },
    {
      avoids: either(says('leading'), says('verdict'), attacks),
      wounds: insults,
      doubtful: either(mayHurt, both(does('claim'), tellsThem, not(isSummary))),
      countsInsults: false,
    },
  ),
  toDo(
    'summary',
    'Sums up',
    {
      partly: 'Did the learner give back anything of what they had understood, even unchecked?',
      wholly: 'Did the learner sum up and ask whether it is right?',
    },
    {
      shows: both(isSummary, says('checks'), isFair),
      half: both(either(isSummary, says('concludes')), isFair),
    },
  ),
]
