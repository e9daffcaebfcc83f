import type { Blocker } from '../../scenario/rubric.ts'
import type { Archetype } from '../../scenario/template.ts'
import { type LineTest, says } from '../line-tests.ts'
import type { Answerer } from './heard-lines.ts'
import { ruledOut } from './ruled-out.ts'

/** A blocker of a kind of talk, and what answers it on the rules engine. */
export interface UsualBlocker extends Blocker {
  readonly answer: Answerer
}

/** @returns an answerer: a line does it; what the guards stopped was said too */
function lineThat(shows: LineTest): Answerer {
  return ({ lines, insults }) => {
    const found = [...insults, ...lines].filter(shows).toSorted((one, other) => one.turn - other.turn)
    return found.length > 0
      ? { answer: true, reason: 'The learner said it.', lines: found }
      : { answer: false, reason: 'No line of the learner says it.', lines: [] }
  }
}

const promisesWhatIsRuledOut: Answerer = ({ claims }) => {
  const stated = claims()
  if (stated === null)
    return { answer: null, reason: 'Not judged: what the scenario states is not known here.', lines: [] }
  const found = ruledOut(stated)
  return found.length > 0
    ? {
        answer: true,
        reason: `The scenario says: ${found[0]?.fact ?? ''}`,
        lines: found.map(({ turn, quote }) => ({ turn, text: quote })),
      }
    : { answer: false, reason: 'Nothing is promised that the scenario rules out.', lines: [] }
}

const discrimination: UsualBlocker = {
  id: 'discrimination',
  name: 'Discriminates',
  question:
    'Did the learner say something degrading about the other person or others because of origin, colour, religion, sex, age, disability or whom they love?',
  answer: lineThat(says('holdsGroupAgainst')),
}

const threat: UsualBlocker = {
  id: 'threat',
  name: 'Threatens',
  question:
    'Did the learner threaten to do the other person harm or to have it done? (To say what they would miss is no threat.)',
  answer: lineThat(says('threatens')),
}

const promise: UsualBlocker = {
  id: 'ruled_out',
  name: 'Promises what is ruled out',
  question:
    "Did the learner promise, guarantee or recommend something that the scenario's facts rule out, such as a use that is not approved?",
  needs_facts: true,
  answer: promisesWhatIsRuledOut,
}

const inducement: UsualBlocker = {
  id: 'inducement',
  name: 'Offers something for an answer',
  question: 'Did the learner promise the other person an advantage if they give a certain answer?',
  answer: lineThat(says('buys')),
}

/** What fails an attempt in each kind of talk unless its trainer decides otherwise. */
export const usualBlockers: Readonly<Record<Archetype, readonly UsualBlocker[]>> = {
  PERSUASION: [discrimination, threat, promise],
  CONFRONTATION: [discrimination, threat],
  HELP_SEEKING: [discrimination, threat, promise],
  INVESTIGATION: [discrimination, threat, inducement],
  NEGOTIATION: [discrimination, threat, promise],
}
