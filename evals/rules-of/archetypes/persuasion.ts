import type { RuleTable } from '../rule.ts'
import { coming } from './coming.ts'

/** What somebody who has to be won over has to do in the talk (source: CONTRACT.md section 7), as a reader would look for it. */
export const persuasionRules: RuleTable = {
  polite_at_first: {
    states: [
      [
        'at first | begin* | start* | initially | opening | outset | first',
        'neutral* | polite* | courteous* | reserved | civil* | friendly',
      ],
    ],
    never: [
      ['at first | begin* | start* | initially', 'hostile | rude* | aggressive* | enthusiastic* | eager* | delighted'],
    ],
  },
  lets_them_present: {
    states: [
      [
        'let | lets | allow* | hear* | listen* | give* | leave*',
        coming,
        'present* | explain* | speak* | talk* | begin | show* | case | out | finish* | floor | time',
      ],
    ],
    never: [
      ['!let | !allow*', coming, 'present* | speak* | explain* | finish*'],
      ['interrupt* | cut * short | talk over'],
    ],
  },
  sceptical_of_vague_claims: {
    states: [
      [
        'sceptic* | skeptic* | doubt* | wary | distrust* | suspicious* | !convinc* | !impress* | !trust* | !believe* | unimpressed | unconvinced | critical* | mistrust*',
        'vague* | assert* | claim* | superlative* | promise* | slogan* | unsupported | unproven | adjective* | big words | generalit*',
      ],
    ],
    never: [
      [
        'accept* | believe* | trust* | convinced | impressed | receptive | won over | swayed | welcome* | content',
        'vague* | superlative* | empty | unsupported | mere | slogan* | face value | generalit*',
      ],
    ],
  },
  asks_for_proof: {
    states: [
      [
        'ask* | want* | demand* | request* | insist* | inquire*',
        'figure* | number* | source* | example* | evidence | proof | data | study | studies',
      ],
    ],
    never: [['!ask* | !want* | !demand* | !insist*', 'figure* | source* | evidence | proof']],
  },
  receptive_to_evidence: {
    states: [
      [
        'receptive | open to | persuad* | convinc* | accept* | mov* | impress* | swayed | seriously | listen* | welcome* | appreciat* | win* | won | value* | respond*',
        'evidence | data | proof | proven | facts | figures | stud*',
      ],
    ],
    never: [
      [
        '!receptive | !open | ignore* | dismiss* | reject* | unmoved | deaf | brush*',
        'evidence | data | proof | figures',
      ],
    ],
  },
  objects_from_position: {
    states: [
      [
        'object* | push back | resist* | counter* | hold * against',
        'today | current* | position | now | stand | present | habit* | already | use | do',
      ],
    ],
    never: [
      ['!object | !push back | no objection*'],
      [
        'agree* | accept* | give in | say yes | consent*',
        'quick* | at once | immediately | readily | everything | whatever | easily | right away | straight away',
      ],
    ],
  },
  weighs_by_own_criteria: {
    states: [
      [
        'weigh* | judge* | measure* | decid* | assess* | evaluat* | test* | compar*',
        'criteria | criterion | standards | yardstick* | matters to you | priorities | your own measure*',
      ],
    ],
    never: [
      [
        'weigh* | judge* | decid* | follow* | swayed | carried | led',
        'enthusiasm | mood | whim | charm | sympathy | other person wants | excitement',
      ],
    ],
  },
  calms_down: {
    states: [
      [
        'open again | calm* | soft* | relax* | warm* | friendl* | thaw* | more open | come* round',
        'admit* | weak* | situation | honest* | listen* | limits | concede*',
      ],
    ],
  },
  closes_well: {
    states: [
      [
        'convinc* | persuad* | satisf* | won over | criteria * met',
        'agree* | accept* | yes | commit* | consent* | next step* | positive*',
      ],
    ],
    never: [['convinced | persuaded | won over', '!agree* | !accept* | refuse* | decline*']],
  },
  closes_badly: {
    states: [
      [
        'press* | push* | nothing new | !convinc* | !persuad* | unconvinced | unpersuaded | hear nothing',
        'decline* | refuse* | close* | end* | say no | leave* | !agree* | turn * down | goodbye',
      ],
    ],
    never: [['pressed | pushed | pressure | nothing new', 'agree* | accept* | give in | yes | buy | sign']],
  },
}
