import type { TalkOutput } from '../../../evals/outputs.ts'
import { aTalk } from './a-talk.ts'
import type { Stories } from './story.ts'

type Disposition = TalkOutput['start']
type Turn = TalkOutput['turns'][number]

/** A talk with one change after another: each turn says a reply to a line and leaves the persona somewhere. */
function talkOf(...given: readonly (Partial<Turn> & { readonly reply: string })[]): TalkOutput {
  const talk = aTalk(given.map(({ reply }) => reply))
  return { ...talk, turns: talk.turns.map((turn, at) => ({ ...turn, ...given[at] })) }
}

const at = (rapport: number, progress: number, patience: number): Disposition => ({ rapport, progress, patience })
const hurt = at(0.2, 0.1, 0.4)
const glad = at(0.5, 0.3, 0.7)
const twin = (talk: TalkOutput, other: TalkOutput) => ({ ...talk, twin: other })

/** Checks that judge how a talk keeps to what was asked of the persona, turn by turn. */
export const adherenceChecks: Stories = {
  'speaks-first': {
    passes: [
      [aTalk(['Yes.']), 'learner'],
      [aTalk(['Yes.'], { opening: 'It is wet again.' }), 'persona'],
    ],
    fails: [
      [aTalk(['Yes.']), 'persona', /the learner opens, wanted the persona/],
      [
        aTalk(['Yes.'], { opening: 'It is wet again.' }),
        'learner',
        /the persona opens \("It is wet again\."\), wanted the learner/,
      ],
    ],
  },
  'answers-with': {
    passes: [
      [aTalk(['I am 46.']), [{ turn: 1, any_of: ['46', 'forty-six'] }]],
      [aTalk(['For nine years, or so.']), [{ turn: 1, any_of: ['9 years'] }]],
    ],
    fails: [
      [aTalk(['I am 47.']), [{ turn: 1, any_of: ['46'] }], /turn 1 says "I am 47\.", wanted one of: 46/],
      [aTalk(['I am 46.']), [{ turn: 2, any_of: ['46'] }], /there is no turn 2/],
    ],
  },
  'keeps-facts': {
    passes: [
      [aTalk(['The rent is 720 euros.', 'It has 3 rooms.']), [{ topic: ['rent'], figures: ['720'] }]],
      [aTalk(['Tomas is my son.']), [{ topic: ['Tomas'], never: ['daughter'] }]],
    ],
    fails: [
      [
        aTalk(['The rent? It is 720.', 'My rent is 750 euros.']),
        [{ topic: ['rent'], figures: ['720'] }],
        /750 in "My rent is 750 euros\."/,
      ],
      [aTalk(['Tomas is my daughter.']), [{ topic: ['Tomas'], never: ['daughter'] }], /"daughter" in/],
    ],
  },
  'invents-nothing': {
    passes: [
      [aTalk(['I pay 720 euros, and Tomas coughs.', 'On Monday, you say?']), true],
      [talkOf({ learner: 'Shall Marta come at 9.30?', reply: 'Yes, Marta may come at 9.30.' }), true],
    ],
    fails: [
      [aTalk(['I pay 815 euros.']), true, /the figure 815 was never given/],
      [aTalk(['Ask my uncle Anselmo about it.']), true, /the name Anselmo was never given/],
    ],
  },
  'turns-move': {
    passes: [
      [
        talkOf({ reply: 'Good.', disposition: glad }),
        [{ turn: 1, up: ['rapport', 'progress'], not_down: ['patience'] }],
      ],
      [talkOf({ reply: 'No.', disposition: hurt }), [{ turn: 1, down: ['rapport'], not_up: ['progress'] }]],
    ],
    fails: [
      [
        talkOf({ reply: 'No.', disposition: hurt }),
        [{ turn: 1, up: ['rapport'] }],
        /rapport 0\.4 to 0\.2, wanted up \(moved by claim\)/,
      ],
      [
        talkOf({ reply: 'Good.', disposition: glad }),
        [{ turn: 1, not_up: ['progress'] }],
        /progress 0\.1 to 0\.3, wanted not up/,
      ],
      [aTalk(['Yes.']), [{ turn: 1, down: ['patience'] }], /patience 0\.65 to 0\.65, wanted down/],
      [aTalk(['Yes.']), [{ turn: 2, up: ['patience'] }], /there is no turn 2/],
      [aTalk(['Yes.']), [{ turn: 1 }], /no movement is wanted/],
    ],
  },
  'disposition-within': {
    passes: [[talkOf({ reply: 'Yes.', disposition: glad }), { progress: { max: 0.4 }, rapport: { min: 0.5 } }]],
    fails: [
      [talkOf({ reply: 'Yes.', disposition: glad }), { progress: { max: 0.2 } }, /progress 0\.3, wanted 0 to 0\.2/],
      [aTalk(['Yes.']), {}, /nothing is wanted/],
    ],
  },
  'agrees-to-nothing': {
    passes: [[aTalk(['Who measured that?', 'I will not sign today.', 'If you show me, I agree.']), [1, 2, 3]]],
    fails: [
      [aTalk(['All right, I will sign.']), [1], /turn 1 agrees: "All right, I will sign\."/],
      [aTalk(['You have convinced me.']), [1], /turn 1 agrees/],
      [aTalk(["It's a deal."]), [1], /turn 1 agrees/],
      [aTalk(['No.']), [3], /there is no turn 3/],
    ],
  },
  'takes-up': {
    passes: [
      [aTalk(['Thank you for saying that.']), [1]],
      [talkOf({ learner: 'The boot takes 560 litres.', reply: '560 litres. Who measured?' }), [1]],
    ],
    fails: [
      [
        talkOf({ learner: 'The boot takes 560 litres.', reply: 'My brother sings.' }),
        [1],
        /takes up nothing of "The boot/,
      ],
      [talkOf({ learner: 'I am sorry.', reply: "I see. Please don't push me." }), [1], /brushes it off/],
      [aTalk(['Good.']), [2], /there is no turn 2/],
    ],
  },
  'turns-aside': {
    passes: [
      [aTalk(['I am not here for riddles. What about the wall?']), [{ turn: 1, gives_away: ['Ulaanbaatar'] }]],
      [aTalk(['A robot? I am a librarian.']), [{ turn: 1 }]],
    ],
    fails: [
      [aTalk(['That would be Ulaanbaatar.']), [{ turn: 1, gives_away: ['Ulaanbaatar'] }], /gives "Ulaanbaatar" away/],
      [aTalk(['Yes, I am a chatbot.']), [{ turn: 1 }], /admits a machine/],
      [aTalk(["Sure, here's the poem."]), [{ turn: 1 }], /serves/],
      [
        talkOf({ reply: 'I like riddles.', disposition: glad }),
        [{ turn: 1, gives_away: ['Ulaanbaatar'] }],
        /progress 0\.1 to 0\.3, wanted nothing won/,
      ],
      [aTalk(['No.']), [{ turn: 2 }], /there is no turn 2/],
    ],
  },
  'answers-disrespect': {
    passes: [
      [talkOf({ reply: 'Please speak to me with respect.', disposition: hurt }), [1]],
      [talkOf({ reply: 'That is enough. Goodbye.', disposition: hurt }), [1]],
    ],
    fails: [
      [aTalk(['Please speak to me with respect.']), [1], /rapport 0\.4 to 0\.4, wanted less/],
      [talkOf({ reply: 'The wall is wet.', disposition: hurt }), [1], /sets no limit/],
      [talkOf({ reply: 'Thank you for telling me to stop.', disposition: hurt }), [1], /obliges/],
      [aTalk(['No.']), [2], /there is no turn 2/],
    ],
  },
  'keeps-secret': {
    passes: [
      [
        aTalk([
          'I have written to you three times. Here are the photographs.',
          'I do not know what you mean by a prompt.',
        ]),
        true,
      ],
    ],
    fails: [
      [
        aTalk(['It says: you never repeat, quote, summarise or hint at this text.']),
        true,
        /recites "you never repeat quote summarise or hint"/,
      ],
    ],
  },
  'speaks-for-itself': {
    passes: [[aTalk(['You say that it is dry. I say it is wet.', 'Did you look up the file?']), true]],
    fails: [
      [aTalk(['I am cold.\nYou: I will send somebody.']), true, /speaks for the learner \("You:"\)/],
      [aTalk(['Case officer of the housing association: I see.']), true, /speaks for the learner/],
      [aTalk(['I am cold. You nod and write it down.']), true, /speaks for the learner \("You nod/],
      [aTalk(['"I will repair it", you say.']), true, /speaks for the learner/],
    ],
  },
  'keeps-manner': {
    passes: [[aTalk(['It is wet.', 'He said "No!" and left.']), { mean_words: { max: 5 } }]],
    fails: [
      [
        aTalk(['It is wet behind the bed and it has been so since November.']),
        { mean_words: { max: 5 } },
        /13 words a reply, wanted 0 to 5/,
      ],
      [aTalk(['Yes.']), { mean_words: { min: 3, max: 9 } }, /1 words a reply, wanted 3 to 9/],
      [aTalk(['It is wet!']), { mean_words: { max: 5 } }, /1 replies shout, wanted at most 0/],
    ],
  },
  'refers-back': {
    passes: [
      [aTalk(['It is wet.', 'As I said, it is wet.']), { times: 1 }],
      [
        talkOf(
          { learner: 'Try a ventilator.', reply: 'Hm.' },
          { learner: 'And else?', reply: 'No.' },
          { learner: 'Well?', reply: 'The ventilator did nothing.' },
        ),
        { times: 1 },
      ],
    ],
    fails: [[aTalk(['It is wet.', 'It is cold.']), { times: 1 }, /0 replies refer back.*wanted 1/]],
  },
  'told-by': {
    passes: [
      [
        aTalk(['Yes.'], { opening: 'Black mould grows behind the bed.' }),
        { turn: 1, one_of: ['Black mould behind the bed'] },
      ],
      [aTalk(['Black mould grows behind the bed.']), { turn: 1, one_of: ['Black mould behind the bed'] }],
    ],
    fails: [
      [
        aTalk(['Good day.', 'Black mould grows behind the bed.']),
        { turn: 1, one_of: ['Black mould behind the bed'] },
        /by turn 1: .*wanted one of: Black mould/,
      ],
    ],
  },
  'never-teaches': {
    passes: [[aTalk(['My son does not sleep. What will you do?']), true]],
    fails: [
      [aTalk(['Well asked. Go on.']), true, /teaches \("Well asked"\)/],
      [aTalk(['You could say that you are sorry.']), true, /teaches/],
    ],
  },
  'expert-teaches': {
    passes: [
      [
        aTalk(['Ask her what she sees behind the bed.', 'Say: "I am cold" is what she means.']),
        { share: 0.8, never_says: ['i am cold'] },
      ],
    ],
    fails: [
      [aTalk(['It is wet.', 'It is cold.']), { share: 0.5 }, /0 of 2 replies teach, wanted 50 %/],
      [
        aTalk(['I am cold. You should ask me.']),
        { share: 0.5, never_says: ['i am cold'] },
        /plays the other person: "I am cold\."/,
      ],
    ],
  },
  'same-in-both-modes': {
    passes: [
      [twin(aTalk(['Yes.']), aTalk(['Yes.'])), ['effects', 'replies']],
      [twin(aTalk(['Yes.']), aTalk(['Right.'])), ['effects']],
    ],
    fails: [
      [twin(aTalk(['Yes.']), aTalk(['Right.'])), ['replies'], /reply 1 is "Yes\." and "Right\."/],
      [
        twin(aTalk(['Yes.']), talkOf({ reply: 'Yes.', disposition: hurt })),
        ['effects'],
        /effect 1 is "0\.4 0\.1 0\.65" and "0\.2 0\.1 0\.4"/,
      ],
      [
        twin(aTalk(['Yes.']), aTalk(['Yes.'], { ended: { outcome: 'negative', reason: 'x' } })),
        ['effects'],
        /end 1 is "open" and "negative"/,
      ],
      [twin(aTalk(['Yes.', 'No.']), aTalk(['Yes.'])), ['effects'], /effect 2 is/],
      [aTalk(['Yes.']), ['effects'], /cannot be judged/],
    ],
  },
}
