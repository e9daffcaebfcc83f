import type { DialogueAct } from '../language/dialogue-act.ts'
import type { Archetype, Template } from '../scenario/template.ts'

/**
 * A criterion as one narrow yes/no question (source: FIELD.md, yes/no items reach kappa 0.88 where broad levels agree in
 * 0.27 to 0.44). `shownBy` are the learner's acts that show it to the rules engine, `spoiledBy` those that undo it.
 */
export interface Criterion {
  readonly id: string
  readonly name: string
  readonly question: string
  readonly weight: number
  readonly shownBy: readonly DialogueAct[]
  readonly spoiledBy: readonly DialogueAct[]
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
    shownBy: [],
    spoiledBy: [],
  }))
  return [...defaults[archetype], respect, ...own]
}

const respect: Criterion = {
  id: 'respect',
  name: 'Treats the other person with respect',
  question:
    'Did the learner treat the other person with respect throughout, without blaming, belittling or pressing them?',
  weight: 0.2,
  shownBy: [],
  spoiledBy: ['accusation', 'dismissal', 'pressure'],
}

const one = (
  id: string,
  name: string,
  question: string,
  shownBy: readonly DialogueAct[],
  spoiledBy: readonly DialogueAct[] = [],
): Criterion => ({
  id,
  name,
  question,
  weight: 0.2,
  shownBy,
  spoiledBy,
})

const defaults: Readonly<Record<Archetype, readonly Criterion[]>> = {
  PERSUASION: [
    one(
      'explores',
      'Asks before offering',
      "Did the learner ask about the other person's situation before making an offer?",
      ['open_question'],
    ),
    one(
      'evidence',
      'Supports claims',
      'Did the learner support a claim with a figure, a study, a source or a concrete example?',
      ['evidence'],
      ['vague_claim'],
    ),
    one('honesty', 'Admits limits', 'Did the learner admit a limit or drawback of what they offer?', [
      'limits_admitted',
    ]),
    one('next_step', 'Agrees a next step', 'Did the learner propose a concrete next step that fits the other person?', [
      'next_step',
      'offer',
    ]),
  ],
  CONFRONTATION: [
    one(
      'understanding',
      'Shows understanding',
      'Did the learner put into words what the matter means for the other person?',
      ['empathy', 'reflection'],
      ['dismissal'],
    ),
    one(
      'ownership',
      'Owns their part',
      'Did the learner own their part, or apologise, without excuses?',
      ['accountability', 'apology'],
      ['accusation'],
    ),
    one(
      'listens',
      'Asks and listens',
      'Did the learner ask openly how it was or what the other person needs?',
      ['open_question'],
      ['advice'],
    ),
    one('commits', 'Commits to something', 'Did the learner commit to a concrete action?', ['next_step', 'offer']),
  ],
  HELP_SEEKING: [
    one(
      'listens',
      'Finds out what is needed',
      'Did the learner ask openly about the problem or the worries behind it?',
      ['open_question'],
    ),
    one(
      'understanding',
      'Shows understanding',
      'Did the learner show that they see how it is for the other person?',
      ['empathy', 'reflection'],
      ['dismissal'],
    ),
    one(
      'clarity',
      'Is clear',
      'Did the learner explain in plain words what happens or what to do, in order?',
      ['clarity', 'evidence'],
      ['jargon', 'vague_claim'],
    ),
    one('next_step', 'Names the next step', 'Did the learner name a concrete next step, with a person or a date?', [
      'next_step',
      'offer',
    ]),
  ],
  INVESTIGATION: [
    one('open_questions', 'Asks openly', 'Did the learner ask open questions, one at a time?', ['open_question']),
    one('precise', 'Follows up precisely', 'Did the learner follow up with precise questions on what had been said?', [
      'closed_question',
      'reflection',
    ]),
    one(
      'neutral',
      'Stays neutral',
      'Did the learner avoid leading questions, accusations and conclusions?',
      [],
      ['accusation', 'claim', 'advice'],
    ),
    one('summary', 'Sums up', 'Did the learner sum up and check what they had understood?', ['summary', 'reflection']),
  ],
  NEGOTIATION: [
    one('interests', 'Asks for interests', "Did the learner ask about the other side's costs, interests or limits?", [
      'open_question',
    ]),
    one(
      'exchange',
      'Gives and takes',
      'Did the learner link a concession to something in return?',
      ['condition', 'concession'],
      ['pressure'],
    ),
    one('proposal', 'Makes proposals', 'Did the learner make a concrete proposal with figures or terms?', [
      'offer',
      'evidence',
    ]),
    one('summary', 'Sums up agreements', 'Did the learner sum up what had been agreed?', ['summary', 'next_step']),
  ],
}
