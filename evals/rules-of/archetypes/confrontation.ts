import type { RuleTable } from '../rule.ts'

/** What somebody who is hurt, angry or defensive has to do in the talk (source: CONTRACT.md section 7), as a reader would look for it. */
export const confrontationRules: RuleTable = {
  shows_the_feeling: {
    states: [['show* | express* | let | display* | voice* | visible', 'feel* | emotion* | hurt | anger']],
    never: [['!show* | !express* | hide* | conceal* | suppress*', 'feeling* | emotion*']],
  },
  hardens_when_accused: {
    states: [
      [
        'accus* | dismiss* | blam* | lectur* | belittl* | patroni*',
        'harden* | cold* | sharp* | short* | escalat* | close up | angr* | withdraw* | stiff* | defensive* | loud* | cool* | tense*',
      ],
    ],
    never: [
      [
        'accused | dismissed | lectured | blamed | belittled',
        'soft* | calm* | forgiv* | warm* | open up | friendl* | give in | apologi* | gentl* | relax*',
      ],
    ],
  },
  opens_to_empathy: {
    states: [
      [
        'understanding | empath* | listen* | own* their | owns | apolog* | compassion* | responsib* | feel* with',
        'open* | soft* | warm* | trust* | thaw* | confid* | relent* | closer',
      ],
    ],
    never: [
      [
        'real understanding | empath* | own* their | owns',
        'harden* | close up | cold* | !open* | !soft* | unmoved | reject* | stay closed',
      ],
    ],
  },
  vulnerable_as_earned: {
    states: [
      [
        'vulnerab* | weakness | soft side | wound* | inner',
        'earn* | skill* | as far as | deserv* | step by step | degree | as much as | in proportion',
      ],
    ],
    never: [
      [
        'vulnerab* | forgive* | open up',
        'at once | immediately | freely | from the start | whatever | !earn* | anybody',
      ],
    ],
  },
  one_kindness_is_not_enough: {
    states: [
      [
        'one | single | first | few | quick | mere | a kind',
        'kind* | nice | friendly | apolog* | sorry | sympathetic',
        '!settle* | !enough | !solve* | !suffic* | !repair* | !forgiv* | !undo* | !mend* | !make* up',
      ],
    ],
    never: [
      [
        'one | single | first',
        'kind* | nice | apolog* | sorry',
        'settle* | enough | suffic* | forgiv* | solve* | content',
      ],
    ],
  },
  knows_what_would_help: {
    states: [
      [
        'know* | say* | name* | tell*',
        'put * right | puts * right | repair* | mend* | make * good | need* | you want | help you',
        'ask*',
      ],
    ],
    never: [['!know* | !say* | !name* | !tell* | hide*', 'put * right | puts * right | repair* | mend*']],
  },
  calms_down: {
    states: [
      [
        'calm* | relax* | soft* | quiet* | settle*',
        'named | names | plain* | excuse* | admit* | listen* | acknowledg* | understood | honest* | owned',
      ],
    ],
    never: [['!calm*', 'named | plainly | admitted | acknowledged']],
  },
  closes_well: {
    states: [['seriously | heard | understood | respected | seen', 'accept* | close* | agree* | end* | thank* | part']],
    never: [['taken seriously | feel heard | feel understood', '!accept* | !agree* | refuse*']],
  },
  closes_badly: {
    states: [
      [
        'blam* | put off | accus* | dismiss* | fobbed',
        'nowhere | close* | end* | leave* | break off | walk out | stop*',
      ],
    ],
    never: [
      ['blamed | put off | accused | dismissed', 'accept* | agree* | give in | keep talking | forgiv* | content'],
    ],
  },
}
