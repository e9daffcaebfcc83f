import type { Archetype, Template } from '../scenario/template.ts'
import {
  asks,
  asksOfTheOther,
  asksOpenly,
  both,
  bundles,
  does,
  either,
  hasFigure,
  hurts,
  isPleasantry,
  isUnkind,
  type LineTest,
  listsPoints,
  mayHurt,
  namesFigure,
  namesSomebody,
  not,
  says,
  tellsInOrder,
  tellsThem,
} from './line-tests.ts'

/**
 * A criterion as one narrow yes/no question (source: FIELD.md, yes/no items reach kappa 0.88 where broad levels agree in
 * 0.27 to 0.44). `signs` are what shows it to the rules engine, null where only a model can judge it.
 */
export interface Criterion {
  readonly id: string
  readonly name: string
  readonly question: string
  readonly weight: number
  readonly signs: Shown | Avoided | null
}

/** Something to be done: lines that show it, that show half of it, and that undo it. */
export interface Shown {
  readonly shows: LineTest
  readonly half?: LineTest
  readonly undoes?: LineTest
  readonly times?: number // lines needed for a whole yes; default 1
}

/** Something to be left alone: one such line is half a no, two are one. Doubtful lines count only together with others. */
export interface Avoided {
  readonly avoids: LineTest
  readonly doubtful: LineTest
  readonly countsInsults: boolean // also what the guards stopped
}

/** @returns the default criteria of the archetype, then the lines of the document's own rubric, which only a model can judge */
export function criteriaFor(archetype: Archetype, template: Template | null): Criterion[] {
  const rubric = template?.rubric ?? []
  const points = rubric.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  const own = rubric.map(({ id, name, description, weight }) => ({
    id: `rubric.${id}`,
    name,
    question: `Did the learner do this: ${[name, description].filter(Boolean).join(': ')}?`,
    weight: weight && weight > 0 ? weight / points : 0.2, // a share, whatever points the document counts in
    signs: null,
  }))
  return [...defaults[archetype], respect, ...own]
}

const one = (id: string, name: string, question: string, signs: Shown | Avoided): Criterion => ({
  id,
  name,
  question,
  weight: 0.2,
  signs,
})

const respect = one(
  'respect',
  'Treats the other person with respect',
  'Did the learner treat the other person with respect throughout, without blaming, belittling or pressing them?',
  { avoids: hurts, doubtful: mayHurt, countsInsults: true },
)

const isSummary: LineTest = either(does('summary'), says('sumsUp'))
const isDated: LineTest = either(says('date'), namesSomebody)
const proposes: LineTest = both(either(does('next_step', 'offer'), says('proposal')), not(hurts))
const isUnderstanding: LineTest = both(
  either(does('empathy', 'reflection'), says('burden', 'ofTheOther')),
  not(says('formula')),
  not(isUnkind),
)

/** A step somebody can be held to: what, and when or by whom. */
const step: Shown = {
  shows: both(proposes, isDated),
  half: both(either(proposes, does('advice'), says('vague', 'offering')), not(hurts)),
}

const defaults: Readonly<Record<Archetype, readonly Criterion[]>> = {
  PERSUASION: [
    one(
      'explores',
      'Asks before offering',
      "Did the learner ask about the other person's situation before making an offer?",
      { shows: both(asksOfTheOther, ({ isAfterOffer }) => !isAfterOffer), half: asksOfTheOther },
    ),
    one(
      'evidence',
      'Supports claims',
      'Did the learner support a claim with a figure, a study, a source or a concrete example?',
      {
        shows: does('evidence'),
        half: both(either(hasFigure, says('source')), not(hurts)),
        undoes: does('vague_claim'),
      },
    ),
    one('honesty', 'Admits limits', 'Did the learner admit a limit or drawback of what they offer?', {
      shows: either(does('limits_admitted'), says('drawback')),
      half: says('unknown'),
    }),
    one(
      'next_step',
      'Agrees a next step',
      'Did the learner propose a concrete next step that fits the other person?',
      step,
    ),
  ],
  CONFRONTATION: [
    one(
      'understanding',
      'Shows understanding',
      'Did the learner put into words what the matter means for the other person?',
      { shows: isUnderstanding, half: both(says('formula'), not(hurts)), undoes: does('dismissal') },
    ),
    one('ownership', 'Owns their part', 'Did the learner own their part, or apologise, without excuses?', {
      shows: both(does('accountability', 'apology'), not(says('excuse'))),
      half: says('excuse'),
      undoes: does('accusation'),
    }),
    one('listens', 'Asks and listens', 'Did the learner ask openly how it was or what the other person needs?', {
      shows: asksOpenly,
      half: isPleasantry,
      undoes: does('advice'),
    }),
    one('commits', 'Commits to something', 'Did the learner commit to a concrete action?', step),
  ],
  HELP_SEEKING: [
    one(
      'listens',
      'Finds out what is needed',
      'Did the learner ask openly about the problem or the worries behind it?',
      { shows: asksOpenly, half: isPleasantry },
    ),
    one('understanding', 'Shows understanding', 'Did the learner show that they see how it is for the other person?', {
      shows: isUnderstanding,
      half: both(says('formula'), not(hurts)),
      undoes: does('dismissal'),
    }),
    one('clarity', 'Is clear', 'Did the learner explain in plain words what happens or what to do, in order?', {
      shows: both(
        either(tellsInOrder(2), both(does('clarity', 'evidence'), tellsInOrder(1))),
        not(does('jargon')),
        not(hurts),
      ),
      half: both(either(does('evidence'), both(does('clarity'), hasFigure)), not(hurts)),
      undoes: does('jargon', 'vague_claim'),
    }),
    one(
      'next_step',
      'Names the next step',
      'Did the learner name a concrete next step, with a person or a date?',
      step,
    ),
  ],
  INVESTIGATION: [
    one('open_questions', 'Asks openly', 'Did the learner ask open questions, one at a time?', {
      shows: both(asksOpenly, not(bundles)),
      half: asksOpenly,
      times: 2,
    }),
    one('precise', 'Follows up precisely', 'Did the learner follow up with precise questions on what had been said?', {
      shows: both(asks, ({ followsUp }) => followsUp),
      half: asks,
      times: 2,
    }),
    one('neutral', 'Stays neutral', 'Did the learner avoid leading questions, accusations and conclusions?', {
      avoids: either(says('leading'), hurts),
      doubtful: either(
        does('accusation', 'advice', 'pressure'),
        both(does('claim', 'dismissal'), tellsThem, not(isSummary)),
      ),
      countsInsults: false,
    }),
    one('summary', 'Sums up', 'Did the learner sum up and check what they had understood?', {
      shows: both(isSummary, says('checks')),
      half: both(either(isSummary, says('concludes')), not(says('leading')), not(hurts)),
    }),
  ],
  NEGOTIATION: [
    one('interests', 'Asks for interests', "Did the learner ask about the other side's costs, interests or limits?", {
      shows: both(asksOpenly, not(says('lowest'))),
      half: both(says('lowest'), asks),
    }),
    one('exchange', 'Gives and takes', 'Did the learner link a concession to something in return?', {
      shows: either(does('condition'), says('trade')),
      half: both(does('concession'), not(says('gives')), hasFigure),
      undoes: does('pressure'),
    }),
    one('proposal', 'Makes proposals', 'Did the learner make a concrete proposal with figures or terms?', {
      shows: both(
        either(does('offer', 'evidence'), both(does('concession', 'condition'), namesFigure)),
        not(isSummary),
        not(hurts),
      ),
      half: both(either(does('concession', 'condition'), says('gives'), hasFigure), not(isSummary)),
    }),
    one('summary', 'Sums up agreements', 'Did the learner sum up what had been agreed?', {
      shows: both(isSummary, listsPoints),
      half: both(either(isSummary, says('concludes')), not(hurts), hasFigure),
    }),
  ],
}
