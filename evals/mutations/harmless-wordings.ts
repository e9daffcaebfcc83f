import type { Advance } from '../../src/conversation/voices/phrases/advances.ts'
import { type Mutation, mutation } from './mutation.ts'
import { replaced } from './replacing.ts'

type Phrases = typeof import('../../src/conversation/voices/phrases/talk.ts')
type Reactions = typeof import('../../src/conversation/voices/phrases/reactions.ts')
type Wordings = typeof import('../../src/conversation/guards/answer-wordings.ts')

const asking = (advances: readonly Advance[], from: string, to: string): Advance[] =>
  advances.map((one) => (one.say === from ? { ...one, say: to } : one))

const turnedRound = (lists: Readonly<Record<string, readonly string[] | undefined>>) =>
  Object.fromEntries(Object.entries(lists).map(([act, ways]) => [act, (ways ?? []).toReversed()]))

/** What is said in a talk is worded differently, and means the same. */
export const harmlessWordings: readonly Mutation[] = [
  mutation<Reactions>('reactions are tried in another order', 'conversation/voices/phrases/reactions.ts', (real) => ({
    reactions: turnedRound(real.reactions),
    guarded: turnedRound(real.guarded),
  })),
  mutation<Reactions>('reactions use other words for the same', 'conversation/voices/phrases/reactions.ts', (real) => ({
    reactions: {
      ...real.reactions,
      pressure: [
        'Please stop pushing.',
        "I don't want to be rushed.",
        'You are pressing, and that makes me want to leave it.',
        'Not so fast. It is my decision as well.',
        'If it must be now, my answer is no.',
        'Under pressure I say no.',
        'Pushing does not help you here.',
        'That is not how I decide.',
      ],
      empathy: [
        'Thanks. It does me good to hear that.',
        'Kind of you.',
        "I'm glad you say so.",
        'Yes, that is how it has been.',
        'Thank you, truly.',
        'Good that somebody says it.',
      ],
    },
  })),
  mutation<Phrases>('not knowing is worded differently', 'conversation/voices/phrases/talk.ts', ({ notKnown }) => ({
    notKnown: {
      ...notKnown,
      PERSUASION: notKnown.PERSUASION.map((way) => (way === 'It depends.' ? 'That depends on a few things.' : way)),
      HELP_SEEKING: [...notKnown.HELP_SEEKING.slice(1), "Honestly, I don't know."],
      INVESTIGATION: ["That I don't know.", ...notKnown.INVESTIGATION.slice(1)],
    },
  })),
  mutation<Phrases>('listening and refusing are worded differently', 'conversation/voices/phrases/talk.ts', (real) => ({
    refusals: ['Let us leave that.', 'Not in this way.', "I'm not going to answer that.", ...real.refusals.slice(3)],
    shrugs: real.shrugs.toReversed(),
    againLeads: real.againLeads.toReversed(),
  })),
  mutation<typeof import('../../src/conversation/voices/phrases/farewells.ts')>(
    'goodbyes are worded differently',
    'conversation/voices/phrases/farewells.ts',
    ({ partings, farewells }) => ({
      partings: { warm: partings.warm.toReversed(), cool: ['Goodbye.', 'Well then, good day.', 'So be it. Goodbye.'] },
      farewells: {
        ...farewells,
        HELP_SEEKING: {
          ...farewells.HELP_SEEKING,
          positive: [
            'Now I know what happens next. Thank you, that helps me a lot.',
            'That is what I needed to know. Thanks for your time.',
            'Good, now I have everything. Thank you very much.',
          ],
        },
      },
    }),
  ),
  mutation<typeof import('../../src/conversation/voices/phrases/advances.ts')>(
    'questions of the persona are worded differently',
    'conversation/voices/phrases/advances.ts',
    ({ advances }) => ({
      advances: {
        ...advances,
        PERSUASION: asking(
          advances.PERSUASION,
          'What would actually change for me?',
          'What would be different for me then?',
        ),
        HELP_SEEKING: asking(advances.HELP_SEEKING, 'What should I do first?', 'Where do I start?'),
        NEGOTIATION: asking(
          advances.NEGOTIATION,
          'What matters most to you in this?',
          'What counts most for you here?',
        ),
      },
    }),
  ),
  mutation<typeof import('../../src/conversation/voices/rotated.ts')>(
    'everybody begins elsewhere in their list of wordings',
    'conversation/voices/rotated.ts',
    ({ rotated }) => ({ rotated: (ways, seed) => rotated(ways, `${seed}.`) }),
  ),
  mutation<Wordings>(
    'stopped lines are turned aside in other words',
    'conversation/guards/answer-wordings.ts',
    (real) => ({
      wordings: {
        ...real.wordings,
        en: {
          ...real.wordings.en,
          puzzled: [
            'That means nothing to me, sorry. Can we go on with {about}?',
            "I don't understand what you want from me. Back to {about}, please.",
            'You have lost me. I would like to talk about {about}.',
          ],
          offTopic: [
            "You'd have to ask somebody else. Shall we return to {about}?",
            "That's not something for me. Let's stay with {about}.",
            'Not now, please. What about {about}?',
          ],
        },
      },
    }),
  ),
  mutation<Wordings>('warnings are worded differently', 'conversation/guards/answer-wordings.ts', (real) => ({
    wordings: {
      ...real.wordings,
      en: {
        ...real.wordings.en,
        warn: [
          'I would like you not to talk to me like that. With respect I am glad to go on about {about}.',
          'Please mind your tone. Then we can go on with {about}.',
        ],
        warnAgain: [
          'I have said it once. If it happens again, I will go.',
          'That is the second time. Speak to me decently, or we stop here.',
        ],
      },
    },
  })),
  // Care, a number to ring and where to find more are all still said.
  mutation<Wordings>('help is offered in other words', 'conversation/guards/answer-wordings.ts', (real) => ({
    wordings: {
      ...real.wordings,
      en: {
        ...real.wordings.en,
        care: replaced(
          real.wordings.en.care,
          'because what you wrote worries me and you matter more than any exercise',
          'because I am worried by what you wrote, and you are more important than any exercise',
        ),
        helpline: (name, contact) => `${name} can be reached at ${contact}.`,
      },
    },
  })),
  mutation<typeof import('../../src/conversation/guards/hints.ts')>(
    'hints are worded differently',
    'conversation/guards/hints.ts',
    ({ hintFor }) => ({
      hintFor: (verdict, persona) =>
        hintFor(verdict, persona)?.replace('Counterpart did not pass this on:', 'This was kept back:') ?? null,
    }),
  ),
]
