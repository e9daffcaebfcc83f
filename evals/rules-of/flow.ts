import type { RuleTable } from './rule.ts'

/** How the talk goes from line to line (source: CONTRACT.md section 8). */
export const flowRules: RuleTable = {
  reacts_to_the_last_line: {
    states: [
      [
        'react* | respond* | take * up | build* on | reply to | answer',
        'said last | was said | just said | last line | last words | other person says | just heard',
      ],
    ],
    never: [['ignore* | !react* | !respond*', 'was said | said last | other person says | just said']],
  },
  remembers_the_talk: {
    states: [
      [
        'remember* | recall* | keep* in mind | !forget* | refer* back',
        'before | earlier | so far | talk | conversation',
      ],
    ],
    never: [['forget* | !remember* | !recall*', 'before | earlier | so far | said']],
  },
  never_says_it_twice: {
    states: [['!twice | !same words | vary* | !repeat* yourself | fresh words | different words | new words']],
    never: [['repeat yourself | same words every | say * twice | same thing twice']],
  },
  says_what_engages: {
    states: [['draw* you in | engage* | interest* you | win* you | open* you | warm* you | good for you | like']],
  },
  says_what_frustrates: {
    states: [['frustrat* | annoy* | irritat* | tire* you | wear* you | impatient | disappoint*']],
  },
  says_what_escalates: {
    states: [
      [
        'escalat* | harden* | angr* | provok* | sharp* | heat* | furious | worse | temper | upset* | hostil* | flare* up',
      ],
    ],
  },
  says_what_ends_it: {
    states: [
      [
        'want to leave | end the talk | end* the conversation | close the talk | break off | end the session | makes you leave | want to go | makes you go | get up and | walk out',
      ],
    ],
  },
}
