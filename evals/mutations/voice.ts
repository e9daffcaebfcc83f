import { type Mutation, mutation } from './mutation.ts'
import { beforeSpeaking, understanding } from './talk-changes.ts'

/** Damage to how a reply is found: what the persona hears, knows, keeps to itself and remembers. */
export const voiceMutations: readonly Mutation[] = [
  mutation<typeof import('../../src/conversation/voices/choose-words.ts')>(
    'the persona has forgotten what it said',
    'conversation/voices/choose-words.ts',
    ({ chooseWords }) => ({
      chooseWords: (parts, conversation) => chooseWords(parts, { ...conversation, turns: [], opening: null }),
    }),
  ),
  mutation<typeof import('../../src/conversation/voices/recall/recall.ts')>(
    'the persona finds nothing that it knows',
    'conversation/voices/recall/recall.ts',
    () => ({ recall: () => [] }),
  ),
  mutation<typeof import('../../src/conversation/voices/recall/recall.ts')>(
    'the persona answers with what fits worst',
    'conversation/voices/recall/recall.ts',
    ({ recall }) => ({
      recall: (question, items, around) => {
        const found = recall(question, items, around)
        const scores = found.map(({ score }) => score)
        return found.toReversed().map((one, at) => ({ ...one, score: scores[at] ?? one.score }))
      },
    }),
  ),
  mutation<typeof import('../../src/conversation/voices/repertoire/knowledge.ts')>(
    'the persona knows nothing of its document',
    'conversation/voices/repertoire/knowledge.ts',
    () => ({ knowledgeOf: () => [] }),
  ),
  mutation<typeof import('../../src/conversation/voices/repertoire/withheld.ts')>(
    'what is kept back is told like anything else',
    'conversation/voices/repertoire/withheld.ts',
    () => ({ withholding: (found) => found.map((one) => ({ ...one, access: 'free' as const })) }),
  ),
  mutation<typeof import('../../src/conversation/voices/repertoire/withheld.ts')>(
    'nothing is told unless it is asked for by name',
    'conversation/voices/repertoire/withheld.ts',
    () => ({ withholding: (found) => found.map((one) => ({ ...one, access: 'asked' as const, isFragment: true })) }),
  ),
  mutation<typeof import('../../src/conversation/voices/repertoire/terms.ts')>(
    'limits are no secret',
    'conversation/voices/repertoire/terms.ts',
    () => ({ givesLimitAway: () => () => false }),
  ),
  mutation<typeof import('../../src/conversation/voices/repertoire/objections.ts')>(
    'the persona has no objections',
    'conversation/voices/repertoire/objections.ts',
    () => ({ objectionsOf: () => [] }),
  ),
  mutation<typeof import('../../src/conversation/voices/repertoire/prescribed.ts')>(
    'what the document prescribes for a moment is ignored',
    'conversation/voices/repertoire/prescribed.ts',
    () => ({ prescribedIn: () => [] }),
  ),
  mutation<typeof import('../../src/conversation/voices/react.ts')>(
    'the persona never reacts to how it is spoken to',
    'conversation/voices/react.ts',
    () => ({ react: () => ({ does: 'react', ways: [] }) }),
  ),
  mutation<typeof import('../../src/conversation/voices/answer.ts')>(
    'questions are not answered',
    'conversation/voices/answer.ts',
    () => ({ answer: () => [] }),
  ),
  mutation<typeof import('../../src/conversation/voices/advance.ts')>(
    'the persona brings up nothing by itself',
    'conversation/voices/advance.ts',
    () => ({ advance: () => ({ does: 'advance', ways: [] }) }),
  ),
  mutation<typeof import('../../src/conversation/voices/rules-voice.ts')>(
    'a persona that opens the talk says nothing',
    'conversation/voices/rules-voice.ts',
    () => ({ openingLine: () => null }),
  ),
  mutation<typeof import('../../src/conversation/voices/rules-voice.ts')>(
    'the persona opens the talk although the learner should',
    'conversation/voices/rules-voice.ts',
    ({ openingLine }) => ({
      openingLine: (persona) => openingLine(persona) ?? 'Good day. I am here because I need to talk to you.',
    }),
  ),
  mutation<typeof import('../../src/conversation/voices/phrases/farewells.ts')>(
    'a good end is worded like a bad one',
    'conversation/voices/phrases/farewells.ts',
    ({ farewells, confrontationFarewells, partings }) => {
      const swapped = <One extends { positive: readonly string[]; negative: readonly string[] }>(one: One) => ({
        positive: one.negative,
        negative: one.positive,
      })
      return {
        farewells: {
          PERSUASION: swapped(farewells.PERSUASION),
          HELP_SEEKING: swapped(farewells.HELP_SEEKING),
          INVESTIGATION: swapped(farewells.INVESTIGATION),
          NEGOTIATION: swapped(farewells.NEGOTIATION),
        },
        confrontationFarewells: {
          VICTIM: swapped(confrontationFarewells.VICTIM),
          PERPETRATOR: swapped(confrontationFarewells.PERPETRATOR),
          BYSTANDER: swapped(confrontationFarewells.BYSTANDER),
        },
        partings: { warm: partings.cool, cool: partings.warm },
      }
    },
  ),
  mutation<typeof import('../../src/conversation/voices/sub-type.ts')>(
    'who was hurt talks like who is blamed, and the other way round',
    'conversation/voices/sub-type.ts',
    ({ subTypeOf }) => ({ subTypeOf: (persona) => (subTypeOf(persona) === 'VICTIM' ? 'PERPETRATOR' : 'VICTIM') }),
  ),
  beforeSpeaking('the reply does not know that the talk ends', (speak) => ({ ...speak, closing: null })),
  beforeSpeaking('the reply is to the line before', (speak) => ({
    ...speak,
    line: speak.conversation.turns.at(-1)?.learner ?? speak.line,
  })),
  beforeSpeaking('the reply does not know how the persona feels', (speak) => ({
    ...speak,
    disposition: speak.conversation.disposition,
  })),
  beforeSpeaking('the reply never notices a question', (speak) => ({
    ...speak,
    line: speak.line.replaceAll('?', '.'),
    understanding: { ...speak.understanding, question: null },
  })),
  understanding('whatever is said is taken for nothing', (line) => ({
    ...line,
    acts: [],
    question: null,
    touches: [],
  })),
  understanding('a goodbye is not heard', (line) => ({ ...line, acts: line.acts.filter((act) => act !== 'closing') })),
  understanding('every line is taken for an accusation', (line) => ({
    ...line,
    acts: ['accusation'],
    sentiment: -0.8,
  })),
  understanding('every line is taken for empathy', (line) => ({ ...line, acts: ['empathy'], sentiment: 0.8 })),
  understanding('pressure, blame and brushing off are not noticed', (line) => ({
    ...line,
    sentiment: Math.max(0, line.sentiment),
    leaning: { ...line.leaning, hurting: 0 },
    acts: line.acts.filter((act) => !['pressure', 'accusation', 'dismissal', 'vague_claim'].includes(act)),
  })),
]
