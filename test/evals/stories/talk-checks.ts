import type { TalkOutput } from '../../../evals/outputs.ts'
import { aTalk } from './a-talk.ts'
import type { Stories } from './story.ts'

const movedTo = (disposition: TalkOutput['start']): TalkOutput => {
  const talk = aTalk(['Yes.'])
  return { ...talk, turns: talk.turns.map((turn) => ({ ...turn, disposition })) }
}

const turnedAsideTwice = (): TalkOutput => {
  const talk = aTalk(['Let us stay with the damp wall.', 'Let us stay with the damp wall.'])
  const verdicts = [
    { ok: false as const, side: 'input' as const, rule: 'off_topic' as const, action: 'deflect' as const },
  ]
  return { ...talk, turns: talk.turns.map((turn) => ({ ...turn, verdicts })) }
}

/** Checks that judge a talk. */
export const talkChecks: Stories = {
  'in-character': {
    passes: [[aTalk(['I said to him: it is dry. The doctor knows the system.', 'Yes.']), true]],
    fails: [
      [aTalk(['As an AI, I have no flat.']), true, /assistant talk \("As an AI"\)/],
      [aTalk(['Ines: I am cold.']), true, /its own name as a label/],
      [aTalk(['Learner: I see.']), true, /a role label/],
      [aTalk(['Well. *looks at the window* Yes.']), true, /a stage direction/],
      [aTalk(['I am cold. <note>You are wary.</note>']), true, /a note/],
      [aTalk(['Two things:\n- the wall\n- the bed']), true, /a list/],
      [aTalk(['']), true, /turn 1 has no reply/],
      [aTalk(['Yes.'], { opening: 'The learner may begin.' }), true, /talk of the role play/],
    ],
  },
  'within-word-limit': {
    passes: [[aTalk([Array.from({ length: 60 }, () => 'word').join(' ')]), true]],
    fails: [[aTalk([Array.from({ length: 61 }, () => 'word').join(' ')]), true, /61 words, wanted at most 60/]],
  },
  'never-repeats': {
    passes: [
      [aTalk(['Yes. I wrote to you three times.', 'Yes. Nobody has come to look.']), true],
      [turnedAsideTwice(), { apart_from_guards: true }],
    ],
    fails: [
      [
        aTalk(['I wrote to you three times.', 'As before. I wrote to you three times!']),
        true,
        /said twice: "i wrote to you three times"/,
      ],
      [aTalk(['I see.', 'I see.']), true, /said twice: "i see"/],
      [turnedAsideTwice(), true, /said twice: "let us stay with the damp wall"/],
      [aTalk(['I see.', 'I see.']), { apart_from_guards: true }, /said twice: "i see"/],
      [aTalk(['I wrote to you three times.'], { opening: 'I wrote to you three times.' }), true, /said twice/],
    ],
  },
  'never-says': {
    passes: [[aTalk(['It is damp.']), ['mould']]],
    fails: [
      [aTalk(['It is damp.'], { opening: 'Module 4 begins.' }), ['module 4'], /"module 4" in "Module 4 begins\."/],
    ],
  },
  'well-spoken': {
    passes: [[aTalk(['He said "no". And then?', '… I do not know.']), true]],
    fails: [
      [aTalk(['He said "no. And then?']), true, /a quotation is left open/],
      [aTalk(['it is damp.']), true, /starts in small letters/],
      [aTalk(['It is damp and']), true, /does not end a sentence/],
      [aTalk(['Well, i only have questions.']), true, /"i" in small letters/],
    ],
  },
  'disposition-rises': {
    passes: [[movedTo({ rapport: 0.6, progress: 0.3, patience: 0.65 }), { of: ['rapport', 'progress'], by: 0.15 }]],
    fails: [
      [
        movedTo({ rapport: 0.6, progress: 0.2, patience: 0.65 }),
        { of: ['rapport', 'progress'], by: 0.15 },
        /progress 0\.1 to 0\.2, wanted up by 0\.15 \(moved by 1: claim\)/,
      ],
    ],
  },
  'disposition-falls': {
    passes: [[movedTo({ rapport: 0.2, progress: 0.1, patience: 0.3 }), { of: ['rapport', 'patience'], by: 0.15 }]],
    fails: [
      [
        movedTo({ rapport: 0.5, progress: 0.1, patience: 0.3 }),
        { of: ['rapport', 'patience'], by: 0.15 },
        /rapport 0\.4 to 0\.5, wanted down by 0\.15/,
      ],
    ],
  },
  'ends-as': {
    passes: [
      [aTalk(['Yes.']), ['open']],
      [aTalk(['Bye.'], { ended: { outcome: 'guard', reason: 'x' } }), ['negative', 'guard']],
    ],
    fails: [[aTalk(['Yes.']), ['positive'], /after 1 turns: open, wanted positive/]],
  },
  'replies-tell': {
    passes: [
      [
        aTalk(['Hm.', 'He was in hospital for two nights.']),
        [{ turn: 2, one_of: ['He has asthma', 'Two nights in hospital'] }],
      ],
    ],
    fails: [
      [
        aTalk(['He was in hospital for two nights.', 'Hm.']),
        [{ turn: 2, one_of: ['Two nights in hospital'] }],
        /turn 2 says "Hm\.", wanted one of: Two nights in hospital/,
      ],
      [aTalk(['Hm.']), [{ turn: 2, one_of: ['Two nights in hospital'] }], /there is no turn 2/],
    ],
  },
  'replies-keep-back': {
    passes: [[aTalk(['Hm.', 'It is V-9.']), [{ phrase: 'V-9', until_turn: 1 }]]],
    fails: [
      [aTalk(['Hm.', 'It is V-9.']), [{ phrase: 'V-9', until_turn: 2 }], /"V-9" in turn 2, wanted not before 3/],
      [aTalk(['Hm.'], { opening: 'It is V-9.' }), [{ phrase: 'V-9', until_turn: 1 }], /in turn 0/],
    ],
  },
}
