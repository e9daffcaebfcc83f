import type { RuleTable } from '../rule.ts'

/** What somebody with a problem has to do in the talk (source: CONTRACT.md section 7), as a reader would look for it. */
export const helpSeekingRules: RuleTable = {
  brings_up_the_problem: {
    states: [
      [
        'bring* | raise* | start* | open* | come* | mention* | tell* | state* | describe* | speak*',
        'problem* | concern* | question* | matter* | trouble* | what you came for | worry',
        'by yourself | yourself | own accord | !asked | unasked | unprompted | first | !wait* | initiative | straight away | right away',
      ],
    ],
    never: [
      ['!bring* | !mention* | !raise* | hide* | conceal*', 'problem* | concern* | what you came for'],
      ['wait*', 'problem* | concern* | need*', 'ask*'],
    ],
  },
  clear_about_the_need: {
    states: [
      ['clear* | plain* | exact* | definite* | openly | precise* | straight*', 'need* | want* | looking for | help'],
    ],
    never: [['vague* | unclear | !clear* | !say* | !plain*', 'what you need | what you want | your need*']],
  },
  details_when_asked: {
    states: [
      ['detail* | more | particulars', 'ask*'],
      ['delicate | sensitive | private | intimate', 'safe* | trust*'],
    ],
    never: [['delicate | sensitive | private | intimate', 'at once | freely | to anybody | immediately | anyone']],
  },
  frustrated_by_vagueness: {
    states: [
      [
        'vague* | empty | jargon | brochure* | platitude* | evasive* | generalit*',
        'frustrat* | annoy* | impatient | upset* | disappoint* | !help* | still * know | irritat* | dissatisf* | unhappy | restless',
      ],
    ],
    never: [
      [
        'vague* | jargon | brochure* | platitude* | generalit*',
        'content* | satisf* | calm* | please* | enough | accept* | happy | glad | reassur* | soothe*',
      ],
    ],
  },
  content_with_a_solution: {
    states: [
      [
        'clear | answer* | step* | date | solution* | concrete | plan',
        'calm* | content* | relie* | satisf* | reassur* | better | glad | ease* | happy',
      ],
    ],
    never: [
      [
        'clear answer* | good answer* | solution* | sequence of steps | concrete step*',
        'frustrat* | annoy* | upset* | angr* | !calm* | !content | !satisf* | irritat* | restless | afraid',
      ],
    ],
  },
  goes_on_when_answered: {
    states: [['answered', 'next | go on | move on | another | further | !again | !same']],
  },
  calms_down: {
    states: [['calm* | relax* | ease* | quiet* | breathe*', 'listen* | plain* | next | patient* | clear*']],
    never: [['!calm*', 'listens | plainly']],
  },
  closes_well: {
    states: [
      [
        'answered | next step | solution | plan | helped | know what',
        'close* | end* | leave* | goodbye | go',
        'content* | satisf* | thank* | relie* | happy | sum*',
      ],
    ],
    never: [['questions * answered | next step', '!content | dissatisf* | complain* | unhappy | refuse*']],
  },
  closes_badly: {
    states: [
      [
        'blam* | hurr* | without * answer | unanswered | !helped | rush* | no answer | scold*',
        'elsewhere | close* | leave* | end* | give up | dissatisf*',
      ],
    ],
    never: [
      ['blamed | hurried | rushed | scolded | without an answer', 'content | satisf* | happy | gladly | accept*'],
    ],
  },
}
