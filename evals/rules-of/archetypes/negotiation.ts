import type { RuleTable } from '../rule.ts'

/** What somebody who agrees on terms has to do in the talk (source: CONTRACT.md section 7), as a reader would look for it. */
export const negotiationRules: RuleTable = {
  states_the_position: {
    states: [
      [
        'state* | say* | name* | explain* | put* | set out | declare* | make* | present*',
        'position | demand* | terms | what you want | where you stand',
        'clear* | reason* | open* | plain* | first | definite*',
      ],
    ],
    never: [['!state* | hide* | conceal* | !say* | !name* | leave * open', 'your position | your demand*']],
  },
  guards_the_non_negotiables: {
    states: [
      [
        'non negotiable* | nonnegotiable* | red line* | must have* | fixed point* | cannot give up',
        'guard* | hold* | keep* | defend* | protect* | !trade* | !give* | stand* | !move* | firm* | insist*',
      ],
    ],
    never: [
      [
        'non negotiable* | nonnegotiable* | red line* | must have*',
        'trade* | give * up | give * away | give up | drop* | soften* | yield* | concede* | let * go | abandon* | flexible on | !guard* | !defend*',
      ],
    ],
  },
  flexible_elsewhere: {
    states: [
      [
        'flexib* | movable | room | give way | adapt* | bend | accommodat* | can move',
        'elsewhere | other* | rest | else | remaining | apart from | outside',
      ],
    ],
    never: [
      [
        '!flexib* | inflexib* | rigid | !bend',
        'elsewhere | other points | rest | anything | everywhere | anywhere | else',
      ],
    ],
  },
  nothing_for_nothing: {
    states: [
      [
        '~concession* | ~concede* | ~give* | ~grant* | ~move* | ~yield* | ~step',
        '~in return | ~exchange | against something | for something | swap* | in turn | quid | counter*',
      ],
    ],
    never: [
      [
        'concession* without * return | concession* for free | free concession* | give * for nothing | concede * freely | concession* freely | concession* easily | without asking * return | without anything in return',
      ],
    ],
  },
  looks_for_both: {
    states: [
      [
        'look* | seek* | search* | aim* | try* | strive* | work* | prefer* | hope* | create* | find* | goal',
        'both | each side | mutual* | two sides | either side | all parties | win win | joint*',
      ],
    ],
    never: [
      [
        'only your own gain | only your own advantage | only for yourself | only serves you | serves you alone | expense of the other | at their expense',
      ],
    ],
  },
  rewards_creative_offers: {
    states: [
      [
        'reward* | welcome* | appreciat* | respond* | take up | value* | honour* | move* | open*',
        'creativ* | new idea* | inventive | fresh | unusual | package* | imaginative | original',
      ],
    ],
    never: [
      [
        '!reward* | ignore* | reject* | dismiss* | distrust* | punish*',
        'creativ* | inventive | new ideas | unusual | imaginative',
      ],
    ],
  },
  hides_the_walk_away: {
    states: [
      [
        'worst case | walk away | lowest | bottom line | breaking point | last price | worst | minimum | least you | limit',
        'keep* * yourself | keep* * secret | !tell* | !reveal* | !show* | !say* | !name* | !disclos* | secret | hide* | conceal* | silent | !mention* | !give* away | !let',
      ],
    ],
    never: [
      [
        'worst case | walk away | lowest | bottom line | breaking point | minimum',
        'tell* | reveal* | show* | name* | disclose* | openly | share* | admit* | lay * open | mention*',
      ],
    ],
  },
  firm_against_threats: {
    states: [
      [
        'threat* | bluff* | pressure* | ultimat*',
        'slow* | !soft* | firm* | cold* | harden* | formal* | !move* | !impress* | unmoved | stiff* | !give*',
      ],
    ],
    never: [
      ['threat* | bluff* | pressure', 'give in | yield* | concede* | soft* | frighten* | agree* | faster | impress*'],
    ],
  },
  calms_down: {
    states: [
      [
        'constructive | calm* | soft* | relax* | warm* | open* | cooperat*',
        'interests | threat* | taken back | withdrawn | respect*',
        'again | when | as soon as | once',
      ],
    ],
  },
  closes_well: {
    states: [
      [
        'terms | agreed | both sides | agreement | respect*',
        'sum* | seal* | shake* | confirm* | repeat*',
        'close* | end* | agreed | hand*',
      ],
    ],
    never: [['terms', 'respect*', '!close* | !agree* | refuse*']],
  },
  closes_badly: {
    states: [
      [
        'press* | below | push* | unacceptable | beyond | less than',
        'no agreement | close* | leave* | end* | break off | no deal | stand up | !agree*',
      ],
    ],
    never: [
      ['pressed | pushed | below what', 'give in | accept anyway | agree anyway | accept it | sign | agree to it'],
    ],
  },
}
