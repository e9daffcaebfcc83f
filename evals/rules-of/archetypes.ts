import type { Archetype } from '../../src/scenario/template.ts'
import type { RuleTable } from './rule.ts'

const coming = 'other person | learner | them | they | visitor | somebody | person'

/** What a character has to do in each kind of talk (source: CONTRACT.md section 7), as a reader would look for it. */
export const rulesOfArchetypes: Readonly<Record<Archetype, RuleTable>> = {
  PERSUASION: {
    polite_at_first: {
      states: [
        [
          'at first | begin* | start* | initially | opening | outset | first',
          'neutral* | polite* | courteous* | reserved | civil* | friendly',
        ],
      ],
      never: [
        [
          'at first | begin* | start* | initially',
          'hostile | rude* | aggressive* | enthusiastic* | eager* | delighted',
        ],
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
  },
  CONFRONTATION: {
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
      states: [
        ['seriously | heard | understood | respected | seen', 'accept* | close* | agree* | end* | thank* | part'],
      ],
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
  },
  HELP_SEEKING: {
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
  },
  INVESTIGATION: {
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
  },
  NEGOTIATION: {
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
  },
}
