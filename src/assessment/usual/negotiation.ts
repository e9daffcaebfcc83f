import {
  asks,
  attacks,
  asksOpenly,
  both,
  does,
  either,
  hasFigure,
  hurts,
  listsPoints,
  mayHurt,
  namesFigure,
  not,
  says,
  states,
} from '../line-tests.ts'
import { isSummary } from './common.ts'
import { toDo } from './usual-criterion.ts'

/** What a negotiation is scored by. */
export const negotiation = [
  toDo(
    'interests',
    'Asks for interests',
    {
      partly:
        "Did the learner ask anything about the other side's situation or room, even only for their lowest price?",
      wholly: "Did the learner ask about the other side's costs, interests or limits?",
    },
    { shows: both(asksOpenly, not(says('lowest'))), half: asks },
  ),
  toDo(
    'exchange',
    'Gives and takes',
    {
      partly: 'Did the learner offer any concession that was not simply given away?',
      wholly:
        'Did the learner offer something of their own on the condition of something in return? (Not to carry out a threat is no concession.)',
      holds: 'Are there more remarks of the learner that trade than remarks that press?',
    },
    {
      shows: both(either(does('condition'), says('trade')), not(attacks)),
      half: either(both(does('concession'), not(says('gives')), hasFigure), says('splits')),
      undoes: either(says('press'), says('threatens'), both(does('pressure'), mayHurt)),
    },
  ),
  toDo(
    'proposal',
    'Makes proposals',
    {
      partly: 'Did the learner put any figure or term on the table, even as a bare demand?',
      wholly:
        'Did the learner make a proposal with figures or terms that can be answered, more than a bare figure demanded?',
    },
    {
      shows: both(
        either(does('offer', 'evidence', 'concession', 'condition'), says('trade'), states('offers')),
        namesFigure,
        not(isSummary),
        not(hurts),
      ),
      half: both(either(does('concession', 'condition'), says('gives'), hasFigure), not(isSummary)),
      evenHostile: true,
    },
  ),
  toDo(
    'summary',
    'Sums up agreements',
    {
      partly: 'Did the learner state any of what had been agreed?',
      wholly: 'Did the learner repeat all points agreed so far, leaving none out? (If nothing was agreed: no.)',
    },
    {
      shows: both(isSummary, listsPoints, not(says('leavesOut')), not(hurts)),
      half: both(either(isSummary, says('concludes')), not(hurts), namesFigure),
    },
  ),
]
