import type { Conversation } from '../../src/conversation/conversation.ts'
import type { InputContext } from '../../src/conversation/guards/guard.ts'
import type { LineJudgement } from '../../src/conversation/guards/index.ts'
import type { OutputContext, OutputGuard } from '../../src/conversation/guards/output/output-guard.ts'
import type { SpeakRequest } from '../../src/conversation/voices/voice.ts'
import type { LineUnderstanding } from '../../src/language/understand.ts'
import { type Mutation, mutation } from './mutation.ts'

/** Changes each reply behind its guards, as the learner hears it. */
export function replies(name: string, edit: (reply: string, speak: SpeakRequest) => string): Mutation {
  return mutation<typeof import('../../src/conversation/guarded-reply.ts')>(
    name,
    'conversation/guarded-reply.ts',
    ({ guardedReply }) => ({
      async *guardedReply(speakers, speak) {
        const speech = guardedReply(speakers, speak)
        let step = await speech.next()
        while (!step.done) step = await speech.next()
        const reply = edit(step.value.reply, speak)
        yield { type: 'text', text: reply }
        return { ...step.value, reply }
      },
    }),
  )
}

/** Changes what the voice is told before it words a reply. */
export function beforeSpeaking(name: string, edit: (speak: SpeakRequest) => SpeakRequest): Mutation {
  return mutation<typeof import('../../src/conversation/guarded-reply.ts')>(
    name,
    'conversation/guarded-reply.ts',
    ({ guardedReply }) => ({ guardedReply: (speakers, speak) => guardedReply(speakers, edit(speak)) }),
  )
}

/** Changes what is made of a line of the learner. */
export function understanding(name: string, edit: (line: LineUnderstanding) => LineUnderstanding): Mutation {
  return mutation<typeof import('../../src/language/understand.ts')>(
    name,
    'language/understand.ts',
    ({ understandLine }) => ({ understandLine: (line, context) => edit(understandLine(line, context)) }),
  )
}

/** Changes what the input guards decide. */
export function judged(
  name: string,
  edit: (judgement: LineJudgement, line: string, context: InputContext) => LineJudgement,
): Mutation {
  return mutation<typeof import('../../src/conversation/guards/index.ts')>(
    name,
    'conversation/guards/index.ts',
    ({ judgeLine }) => {
      const judge = (line: string, context: InputContext = {}) => edit(judgeLine(line, context), line, context)
      return { judgeLine: judge, judgeInput: (line, context) => judge(line, context).blocked }
    },
  )
}

/** Changes the guard of replies. */
export function outputGuard(
  name: string,
  edit: (create: (context: OutputContext) => OutputGuard) => (context: OutputContext) => OutputGuard,
): Mutation {
  return mutation<typeof import('../../src/conversation/guards/output/output-guard.ts')>(
    name,
    'conversation/guards/output/output-guard.ts',
    ({ createOutputGuard }) => ({ createOutputGuard: edit(createOutputGuard) }),
  )
}

/** @returns the reply before this one, the opening included; null at the beginning */
export function lastHeard({ turns, opening }: Conversation): string | null {
  return turns.at(-1)?.reply ?? opening
}
