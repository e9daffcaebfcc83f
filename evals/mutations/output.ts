import type { OutputRule } from '../../src/conversation/guards/guard.ts'
import type { OutputGuard } from '../../src/conversation/guards/output/output-guard.ts'
import { type Mutation, mutation } from './mutation.ts'
import { outputGuard } from './talk-changes.ts'

/** A guard that lets everything through at once. */
function open(): OutputGuard {
  return {
    stopped: false,
    push: (chunk) => chunk,
    finish: () => ({ text: '', verdicts: [], stopped: false, hangs: false }),
  }
}

/** A stage of the output chain that lets everything through. */
class Passing {
  readonly stopped = false
  feed(character: string): string {
    return character
  }
  end(): string {
    return ''
  }
}

const phrasesOf = (rule: OutputRule): Mutation =>
  mutation<typeof import('../../src/conversation/guards/output/phrase-states.ts')>(
    `the output guard knows no wordings of ${rule}`,
    'conversation/guards/output/phrase-states.ts',
    ({ phraseStates }) => ({ phraseStates: (lists) => phraseStates(lists.filter((list) => list.rule !== rule)) }),
  )

/** Damage to what is done with a reply before it reaches the learner. */
export const outputMutations: readonly Mutation[] = [
  outputGuard('replies are not guarded at all', () => open),
  outputGuard('the first piece of a reply is passed on unseen', (create) => (context) => {
    const guard = create(context)
    let isFirst = true
    return {
      get stopped() {
        return guard.stopped
      },
      push(chunk) {
        if (!isFirst) return guard.push(chunk)
        isFirst = false
        return chunk
      },
      finish: () => guard.finish(),
    }
  }),
  outputGuard('each piece of a reply is looked at by itself', (create) => (context) => {
    let verdicts: ReturnType<OutputGuard['finish']>['verdicts'] = []
    let stopped = false
    return {
      get stopped() {
        return stopped
      },
      push(chunk) {
        const guard = create(context)
        const text = guard.push(chunk)
        const rest = guard.finish()
        verdicts = [...verdicts, ...rest.verdicts]
        stopped ||= rest.stopped
        return text + rest.text
      },
      finish: () => ({ text: '', verdicts, stopped, hangs: false }),
    }
  }),
  outputGuard('what is held at the end of a reply is lost', (create) => (context) => {
    const guard = create(context)
    return {
      get stopped() {
        return guard.stopped
      },
      push: (chunk) => guard.push(chunk),
      finish: () => ({ ...guard.finish(), text: '' }),
    }
  }),
  outputGuard('the output guard cuts and does not say so', (create) => (context) => {
    const guard = create(context)
    return {
      get stopped() {
        return guard.stopped
      },
      push: (chunk) => guard.push(chunk),
      finish: () => ({ ...guard.finish(), verdicts: [] }),
    }
  }),
  outputGuard('the output guard finds and does not cut', (create) => (context) => {
    const guard = create(context)
    return {
      stopped: false,
      push: (chunk) => {
        guard.push(chunk)
        return chunk
      },
      finish: () => ({ ...guard.finish(), text: '', stopped: false, hangs: false }),
    }
  }),
  outputGuard('the word limit of replies is off', (create) => (context) => create({ ...context, wordLimit: 10_000 })),
  outputGuard('replies are cut at eight words', (create) => (context) => create({ ...context, wordLimit: 8 })),
  outputGuard(
    'the output guard does not know the prompt',
    (create) => (context) => create({ ...context, instructions: [] }),
  ),
  phrasesOf('persona_break'),
  phrasesOf('prompt_leak'),
  phrasesOf('disrespect'),
  mutation<typeof import('../../src/conversation/guards/output/phrase-states.ts')>(
    'any word of artificial intelligence cuts a reply',
    'conversation/guards/output/phrase-states.ts',
    ({ phraseStates }) => ({
      phraseStates: (lists) =>
        phraseStates([...lists, { rule: 'persona_break', phrases: ['computer', 'machine', 'program', 'the system'] }]),
    }),
  ),
  mutation<typeof import('../../src/conversation/guards/output/leak-matcher.ts')>(
    'rules may be quoted',
    'conversation/guards/output/leak-matcher.ts',
    ({ createLeakMatcher, indexInstructions }) => ({
      createLeakMatcher: (_, isOwn) => createLeakMatcher(indexInstructions([]), isOwn),
    }),
  ),
  mutation<typeof import('../../src/conversation/guards/output/likeness-matcher.ts')>(
    'a reply in the manner of an assistant passes',
    'conversation/guards/output/likeness-matcher.ts',
    () => ({
      createLikenessMatcher: () => ({
        spelling() {},
        word: () => null,
        pause: () => null,
        heldFrom: () => null,
        forget() {},
      }),
    }),
  ),
  mutation<typeof import('../../src/conversation/guards/output/role-labels.ts')>(
    'a reply may speak for the learner',
    'conversation/guards/output/role-labels.ts',
    () => ({ RoleLabels: Passing as never }),
  ),
  mutation<typeof import('../../src/conversation/guards/output/speech-marks.ts')>(
    'stage directions are left in a reply',
    'conversation/guards/output/speech-marks.ts',
    () => ({ SpeechMarks: Passing as never }),
  ),
  mutation<typeof import('../../src/conversation/guards/output/wordings/self-reveal.ts')>(
    'a reply may say that it is a machine',
    'conversation/guards/output/wordings/self-reveal.ts',
    () => ({ selfReveal: () => [] }),
  ),
]
