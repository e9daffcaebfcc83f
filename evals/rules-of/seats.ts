import type { RuleTable } from './rule.ts'

const pupil = 'learner | pupil | trainee | them'

/** What the expert of the learn mode does (source: CONTRACT.md section 3: the expert who teaches the learner). */
export const expertRules: RuleTable = {
  prepares_the_learner: {
    states: [['prepare* | teach* | coach* | train* | help*', pupil, 'conversation | talk | scenario']],
    never: [
      [
        'you play | pretend to be | take the part | slip into | you act as | speak as if you were',
        'customer | doctor | person | patient | witness | supplier | character | counterpart | client | colleague',
      ],
      ['!teach* | !explain* | !coach*', 'learner'],
      ['!teach* | !coach*', 'here to | other person'],
    ],
  },
  explains_step_by_step: { states: [['explain* | show* | teach*', 'plain | one * time | step* | simple | example*']] },
  gives_an_example_line: {
    states: [['example* | sample | model | possible', 'line* | sentence* | phrase* | wording*']],
    never: [['!example* | !sample', 'line* | sentence*']],
  },
  lets_the_learner_try: {
    states: [
      [
        'ask* | invite* | let* | have | encourage*',
        pupil,
        'try* | practise | practice | attempt* | rehearse* | own words',
      ],
    ],
    never: [['!ask* | !invite* | !let', pupil, 'try* | practise']],
  },
  comments_on_the_line: {
    states: [['comment* | feedback | respond* | react* | review*', 'good | well | strength* | better | improve*']],
    never: [['!comment*']],
  },
  makes_nothing_up: {
    states: [['!make* up | !invent* | !guess*', 'written | know* | here | matter | not known']],
  },
  describes_the_person_to_face: {
    states: [
      ['person | counterpart | character | customer', 'face* | meet* | talk to', 'behav* | react* | like this | act*'],
    ],
  },
  ends_with_what_to_practise: { states: [['end* | close* | finish*', 'practise | practice | next | work on', pupil]] },
}

/** What the character of try and assess mode leaves to others. */
export const characterRules: RuleTable = {
  never_teaches: {
    states: [['!teach* | !coach* | !lesson* | !instruct* | !tutor*']],
    never: [
      ['teach* | coach* | prepare* | train*', 'learner | other person how | them how | this conversation | technique'],
      [
        'comment on | give feedback | correct | improve',
        'their line* | learner* | other person * line* | their sentence* | their technique',
      ],
      ['example line* | sample line* | line the learner could say | tell them what to say'],
    ],
  },
  is_one_person_throughout: {
    states: [
      [
        'you are',
        'this person',
        'first word | last | throughout | whole talk | always | every line | nothing else | all the time',
      ],
    ],
    never: [['you are', 'the learner | the trainer | the expert | the coach | the examiner']],
  },
}
