import type { RuleTable } from '../rule.ts'

/** What somebody who is asked has to do in the talk (source: CONTRACT.md section 7), as a reader would look for it. */
export const investigationRules: RuleTable = {
  honest: {
    states: [
      [
        'answer* | speak* | say* | tell* | reply | what you say',
        'honest* | truth* | true | !lie | !lying | !lies | sincere* | candid*',
      ],
    ],
    never: [['you lie | mislead* | deceive* | dishonest* | untruth* | !honest* | !truth* | false answers']],
  },
  volunteers_nothing: {
    states: [
      [
        '!volunteer* | !offer* | only what * asked | only * asked | only the question* | !more than * ask* | !unasked | !of your own accord | wait* to be asked | only when * ask* | nothing unless * ask* | !by yourself | just what * asked | !add anything',
      ],
    ],
    never: [
      [
        'volunteer* | offer* | share* | tell* | pour* out | give* | say | talk*',
        'everything | all you know | freely | unasked | by yourself | own accord | without being asked | more than * asked',
      ],
      ['volunteer* * details | volunteer* * information | volunteer what'],
    ],
  },
  barriers_show: {
    states: [
      [
        'barrier* | avoid* | evad* | embarrass* | endanger* | reluctan* | hesita* | uncomfortable | afraid | fear*',
        'show* | until | unless | visible | explain* | only | notic* | ask* | matters',
      ],
    ],
    never: [
      ['no barriers | !barrier* | !avoid* | !reluctan* | !hesita*'],
      ['barriers', '!show* | hide* | set aside | overcome'],
    ],
  },
  rewards_good_questions: {
    states: [
      [
        'good | open | precise | careful | sensible | skil* | well put',
        'question* | asked',
        'detail* | more | full* | generous* | reward* | at length | longer',
      ],
    ],
    never: [
      [
        'good question* * short | good question* * brief | good question* * nothing | good question* !rewarded | good questions * punished | good question* * little | open question* * short answer*',
      ],
      ['!reward*', 'good question*'],
    ],
  },
  brief_with_poor_questions: {
    states: [
      [
        'poor | bad | leading | hurried | clumsy | careless | suggestive | accusing',
        'short* | brief* | little | curt* | monosyllab* | few words | terse* | less | one word',
      ],
    ],
    never: [
      [
        'poor question* * detail* | poor one* * detail* | poor one* * full | poor question* * full* | leading question* * detail* | bad question* * detail*',
      ],
    ],
  },
  first_hand_only: {
    states: [
      [
        'saw | seen | own eyes | first hand | did yourself | experienced | witnessed | hearsay',
        'keep* | only | call* | mark* | separate* | distinguish* | stick* | limit* | as such',
      ],
    ],
    never: [['hearsay | rumour*', 'as fact* | as if | as your own | as certain | gladly']],
  },
  draws_no_conclusions: {
    states: [['!conclu* | !diagnos* | !accus* | !guess* | !interpret* | !judge* | !speculat* | !draw*']],
    never: [['you', 'diagnose | speculate | accuse others | draw conclusions | accuse somebody | name the culprit']],
  },
  calms_down: {
    states: [
      ['more open | calm* | relax* | open up | ease* | trust* | fuller', 'purpose | time | !suspect* | why | fair*'],
    ],
    never: [['!more open | !calm* | close up', 'purpose']],
  },
  closes_well: {
    states: [['properly | fair* | sum* | correct* | well', 'confirm* | close* | agree*', 'asked | sum* | question*']],
    never: [['asked properly | summed up correctly', '!confirm* | deny | denies | refuse*']],
  },
  closes_badly: {
    states: [
      [
        'accus* | push* | press* | suspect* | pressur* | threaten*',
        'little | close* | end* | silent | silence | break off | leave* | stop* | less',
      ],
    ],
    never: [
      [
        'accused | pushed | pressed | threatened',
        'everything | confess* | open up | tell all | give in | freely | all you know | more',
      ],
    ],
  },
}
