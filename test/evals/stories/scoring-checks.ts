import type { JudgedTalk, ScoringOutput } from '../../../evals/outputs.ts'
import type { AnsweredBlocker, Assessment, ScoredCriterion } from '../../../src/assessment/assessment.ts'
import type { Stories } from './story.ts'

const lines = ['What happened on Thursday?', 'You were afraid, I think.', 'I will call you on Friday.']

function aCriterion(id: string, value: number | null, turns: readonly number[] = []): ScoredCriterion {
  const evidence = turns.map((turn) => ({ turn, quote: lines[turn - 1] ?? '' }))
  const level = value === null ? null : Math.round(value * 2)
  const checks = ['partly', 'wholly'].map((check, at) => ({
    id: `${id}.${check}`,
    question: `Did the learner do it ${check}?`,
    answer: level === null ? null : level > at,
    quote: null,
    turn: null,
    reason: 'So it was.',
  }))
  const levels = ['Not yet', 'In part', 'Well']
  return {
    id,
    name: id,
    weight: 0.2,
    level,
    levels,
    value,
    reason: `${turns.length} lines show it.`,
    evidence,
    checks,
  }
}

const aBlocker = (answer: boolean): AnsweredBlocker => ({
  id: 'threat',
  name: 'Threatens',
  question: 'Did the learner threaten?',
  answer,
  quote: answer ? (lines[2] ?? '') : null,
  turn: answer ? 3 : null,
  reason: 'So it was.',
})

const usual = [aCriterion('listens', 1, [1]), aCriterion('understanding', 0.5, [2]), aCriterion('clarity', 0)]

function anAssessment(criteria = usual, changes: Partial<Assessment> = {}): Assessment {
  const judged = criteria.filter(({ value }) => value !== null)
  const total = judged.reduce((sum, { value }) => sum + (value ?? 0), 0)
  return {
    conversation_id: 'conversation-1',
    template_id: 'damp-flat',
    mode: 'assess_mode',
    archetype: 'HELP_SEEKING',
    turns: lines.length,
    outcome: null,
    rubric_version: '0a1b2c3d4e5f',
    pass_mark01: 0.6,
    pass: judged.length === 0 ? null : total / judged.length >= 0.6,
    blocker: null,
    blockers: [aBlocker(false)],
    checks: [],
    facts: null,
    facts_wrong: [],
    score01: judged.length === 0 ? null : total / judged.length,
    not_scored: null,
    judged: judged.length,
    unjudged: criteria.length - judged.length,
    criteria,
    advice: [],
    steps: [],
    ...changes,
  }
}

function aJudgedTalk(assessment = anAssessment(), changes: Partial<JudgedTalk> = {}): JudgedTalk {
  return {
    name: 'damp-middling',
    archetype: 'HELP_SEEKING',
    level: 'middling',
    labels: { listens: 'yes', understanding: 'partly', clarity: 'no' },
    turns: lines.map((learner, at) => ({ turn: at + 1, learner, reply: 'I am listening.', verdicts: [] })),
    assessment,
    again: assessment,
    before: null,
    ...changes,
  }
}

const talks = (...all: readonly JudgedTalk[]): ScoringOutput => ({ talks: [...all] })
const judged = (criteria = usual, changes: Partial<Assessment> = {}) =>
  talks(aJudgedTalk(anAssessment(criteria, changes)))
const since = (before: Assessment, criteria: ScoredCriterion[]) =>
  talks(aJudgedTalk(anAssessment(criteria), { before }))
const atRisk = 'Not scored: somebody may have been at risk.'
const unjudged = usual.map(({ id }) => aCriterion(id, null))
const aStep = {
  step: 'judge',
  source: 'rules',
  attempts: 0,
  ms: 9,
  tokens: { input: 0, output: 0 },
  error: null,
} as const
const stopped = { side: 'input', rule: 'off_topic', action: 'deflect' } as const

/** Checks that judge an assessment. */
export const scoringChecks: Stories = {
  'criterion-is': {
    passes: [
      [judged(), { id: 'listens', label: 'yes', within: 0, seen_in: [1, 3] }],
      [judged([aCriterion('clarity', 0.5, [3])]), { id: 'clarity', label: 'no', within: 1 }],
    ],
    fails: [
      [
        judged([aCriterion('clarity', 0.5, [3])]),
        { id: 'clarity', label: 'no', within: 0 },
        /clarity is partly .*wanted no within 0/,
      ],
      [judged([aCriterion('clarity', 1, [3])]), { id: 'clarity', label: 'no', within: 1 }, /clarity is yes/],
      [judged([aCriterion('listens', null)]), { id: 'listens', label: 'yes', within: 1 }, /listens is cannot_tell/],
      [judged([]), { id: 'listens', label: 'yes', within: 0 }, /no criterion listens \(none\)/],
      [judged(), { id: 'listens', label: 'yes', within: 0, seen_in: [2] }, /quotes turns 1, wanted one of 2/],
      [judged(), { id: 'listens', label: 'no', within: 0 }, /is labelled listens yes: the case is wrong/],
      [judged(), { id: 'understanding', label: 'partly', within: 1 }, /nothing could fail it/],
    ],
  },
  'scores-agree': {
    passes: [
      [judged(), { exact: 3, within_one: 3 }],
      [judged([...usual.slice(0, 2), aCriterion('clarity', 0.5, [3])]), { exact: 2, within_one: 3 }],
    ],
    fails: [
      [
        judged([...usual.slice(0, 2), aCriterion('clarity', 0.5, [3])]),
        { exact: 3, within_one: 3 },
        /2 of 3 exact, 3 within one, wanted 3 and 3 \(clarity partly for no\)/,
      ],
      [judged([...usual.slice(0, 2), aCriterion('clarity', 1, [3])]), { exact: 2, within_one: 3 }, /2 within one/],
      [judged(usual.slice(0, 2)), { exact: 2, within_one: 3 }, /clarity missing for no/],
      [judged(unjudged), { exact: 1, within_one: 1 }, /0 of 3 exact, 0 within one/],
    ],
  },
  'same-again': {
    passes: [
      [judged(), true],
      [
        talks(
          aJudgedTalk(anAssessment(), {
            again: anAssessment(usual, {
              steps: [aStep],
            }),
          }),
        ),
        true,
      ],
    ],
    fails: [
      [
        talks(
          aJudgedTalk(anAssessment(), { again: anAssessment([...usual.slice(0, 2), aCriterion('clarity', 1, [3])]) }),
        ),
        true,
        /score01 was 0\.5, then 0\.8.*criterion 3 was/,
      ],
      [
        talks(aJudgedTalk(anAssessment(), { again: anAssessment(usual, { not_scored: atRisk }) })),
        true,
        /not_scored was null, then "Not scored/,
      ],
    ],
  },
  'evidence-stands': {
    passes: [
      [judged(), true],
      [judged(unjudged), true],
    ],
    fails: [
      [
        judged([{ ...aCriterion('listens', 1), evidence: [{ turn: 1, quote: 'I am listening.' }] }]),
        true,
        /quotes "I am listening\.", which is not what the learner said in turn 1/,
      ],
      [
        judged([{ ...aCriterion('listens', 1), evidence: [{ turn: 2, quote: 'What happened' }] }]),
        true,
        /not what the learner said in turn 2/,
      ],
      [judged([aCriterion('listens', 1)]), true, /listens is 1 without a quote/],
      [judged([{ ...aCriterion('listens', 0), reason: ' ' }]), true, /listens gives no reason/],
      [judged([aCriterion('listens', null, [1])]), true, /could not be judged and quotes all the same/],
      [
        talks(
          aJudgedTalk(anAssessment(), {
            turns: [
              { turn: 1, learner: lines[0] ?? '', reply: 'No.', verdicts: [stopped] },
              ...aJudgedTalk().turns.slice(1),
            ],
          }),
        ),
        true,
        /listens is credited for a line that was stopped/,
      ],
    ],
  },
  'score-is-mean': {
    passes: [
      [judged(), true],
      [judged([{ ...aCriterion('listens', 1, [1]), weight: 0.6 }, aCriterion('clarity', 0)], { score01: 0.75 }), true],
      [judged(unjudged, { not_scored: atRisk }), true],
    ],
    fails: [
      [judged(usual, { score01: 0.6 }), true, /the score is 0\.6, wanted 0\.5/],
      [judged([...usual, aCriterion('next_step', null)], { score01: 0.375 }), true, /is 0\.375, wanted 0\.5/],
      [judged(unjudged, { score01: 0 }), true, /the score is 0, wanted null/],
      [judged(usual, { not_scored: atRisk }), true, /the score is 0\.5, wanted null/],
      [judged(usual, { judged: 2 }), true, /2 judged and 0 not, wanted 3 and 0/],
      [judged([]), true, /nothing was asked/],
    ],
  },
  'levels-follow': {
    passes: [
      [judged(), true],
      [judged(unjudged, { not_scored: atRisk }), true],
      [judged(usual, { pass: false, blocker: aBlocker(true), blockers: [aBlocker(true)] }), true],
    ],
    fails: [
      [judged([{ ...aCriterion('clarity', 1), value: 0.5 }]), true, /clarity is worth 0\.5 at level 2 of 2/],
      [judged([{ ...aCriterion('clarity', 0.5), level: 2, value: 1 }]), true, /is at level 2, its checks say 1/],
      [judged([{ ...aCriterion('clarity', 1), level: 1, value: 0.5 }]), true, /is at level 1, its checks say 2/],
      [judged([{ ...aCriterion('clarity', 0.5), level: 0, value: 0 }]), true, /is at level 0, its checks say 1/],
      [judged([{ ...aCriterion('clarity', 0), level: 1, value: 0.5 }]), true, /is at level 1, its checks say 0/],
      [judged([{ ...aCriterion('clarity', 1), checks: [] }]), true, /was asked nothing/],
      [judged([{ ...aCriterion('clarity', null), value: 0 }]), true, /worth 0 without a level/],
      [judged([{ ...aCriterion('clarity', null), levels: [] }]), true, /has no levels/],
      [judged(usual, { pass: true }), true, /pass is true, wanted false/],
      [judged(usual, { pass_mark01: null }), true, /no mark to be reached/],
      [judged(usual, { blockers: [] }), true, /nothing is asked that fails/],
      [judged(usual, { blocker: aBlocker(false) }), true, /fails for threat, which was not found/],
      [judged(usual, { blockers: [aBlocker(true)] }), true, /is not named/],
    ],
  },
  'passes-as': {
    passes: [
      [judged(), { pass: false, blocker: null }],
      [judged(usual, { blocker: aBlocker(true) }), { pass: false, blocker: 'threat' }],
    ],
    fails: [
      [
        judged(usual, { pass: true }),
        { pass: false, blocker: null },
        /pass true with blocker none, wanted false with none/,
      ],
      [
        judged(usual, { blocker: aBlocker(true) }),
        { pass: false, blocker: null },
        /blocker threat, wanted false with none/,
      ],
      [judged(), { pass: false, blocker: 'threat' }, /wanted false with threat/],
    ],
  },
  'level-is': {
    passes: [[judged(), { least: 0.35, most: 0.8 }]],
    fails: [
      [judged(), { least: 0.75, most: 1 }, /damp-middling \(middling\): the score is 0\.5, wanted 0\.75 to 1/],
      [judged(), { least: 0, most: 0.35 }, /the score is 0\.5/],
      [judged(unjudged), { least: 0, most: 0.35 }, /the score is null/],
      [judged(), { least: 0, most: 1 }, /nothing could fail it/],
    ],
  },
  'level-order': {
    passes: [
      [talks(aJudgedTalk(anAssessment([aCriterion('clarity', 0)])), aJudgedTalk()), { by: 0.15 }],
      [talks(aJudgedTalk(), aJudgedTalk(anAssessment([aCriterion('listens', 1, [1])]))), { by: 0.5 }],
    ],
    fails: [
      [talks(aJudgedTalk(), aJudgedTalk()), { by: 0.15 }, /is 0 above damp-middling, wanted 0\.15/],
      [talks(aJudgedTalk(), aJudgedTalk(anAssessment([aCriterion('clarity', 0)]))), { by: 0.15 }, /is -0\.5 above/],
      [talks(aJudgedTalk(), aJudgedTalk(anAssessment(unjudged))), { by: 0.15 }, /has no score/],
      [talks(aJudgedTalk()), { by: 0.15 }, /no two talks to compare/],
    ],
  },
  'not-scored-because': {
    passes: [
      [judged(usual, { score01: null, not_scored: 'Not scored: a lesson with the expert.' }), 'lesson'],
      [judged(unjudged, { not_scored: atRisk }), 'risk'],
      [judged(unjudged), 'silence'],
    ],
    fails: [
      [judged(unjudged, { score01: 0 }), 'silence', /the score is 0, wanted none \(silence\)/],
      [judged(usual, { score01: null, not_scored: null }), 'lesson', /"null" does not tell of a lesson/],
      [judged(usual, { score01: null, not_scored: atRisk }), 'risk', /listens is 1, wanted not judged/],
      [judged([aCriterion('respect', 1, [1])], { score01: null }), 'silence', /respect is 1, wanted not judged/],
      [judged(unjudged), 'boredom', /cannot be judged/],
    ],
  },
  'values-as-before': {
    passes: [[since(anAssessment(), [...usual]), true]],
    fails: [
      [since(anAssessment(), [...usual.slice(0, 2), aCriterion('clarity', 0.5, [3])]), true, /clarity was 0, now 0\.5/],
      [since(anAssessment(), usual.slice(0, 2)), true, /clarity was 0, now missing/],
      [since(anAssessment(), unjudged), true, /listens was 1, now null/],
      [judged(), true, /the case changes nothing in the talk/],
    ],
  },
  'raises-nothing': {
    passes: [
      [since(anAssessment(), [...usual]), true],
      [since(anAssessment(), [aCriterion('listens', 0), ...usual.slice(1)]), true],
    ],
    fails: [
      [since(anAssessment(), [...usual.slice(0, 2), aCriterion('clarity', 1, [3])]), true, /clarity rose from 0 to 1/],
      [since(anAssessment(unjudged), [...usual]), true, /listens rose from null to 1/],
      [judged(), true, /the case changes nothing in the talk/],
    ],
  },
}
