import { writeFile } from 'node:fs/promises'
import type { ModelClient, ModelMessage } from '../../src/llm/model-client.ts'
import type { Step } from '../../src/step.ts'
import { apply } from '../mutations/apply.ts'
import { mutation } from '../mutations/mutation.ts'
import { keyOf, type Script } from './script.ts'

/**
 * `record.ts <config> <file>`: runs the cases on the model path with a model that says what the rules engine would say to
 * the same question, and writes all questions and answers down. Needs Node's option `--experimental-test-module-mocks` and
 * an endpoint in the environment, which is never asked.
 */
const [config = '', file = ''] = process.argv.slice(2)
const script: Script = {}
const tokens = { input: 0, output: 0 }

/** Answers from what has just been written down. */
const scripted: ModelClient = {
  describes: 'a script',
  async object({ messages, schema }) {
    const text = said(messages)
    return { value: schema.parse(JSON.parse(text)), text, tokens, ms: 0 }
  },
  speech() {
    throw new Error('who speaks is written down with the voice')
  },
}

await apply(
  mutation<typeof import('../../src/step.ts')>('steps answer by rules', 'step.ts', ({ createStepRunner }) => ({
    createStepRunner(options) {
      const run = createStepRunner({ ...options, model: options.model && scripted })
      const noted = <Input, Output>(step: Step<Input, Output>, input: Input, part?: string) => {
        if (options.model) {
          const { instructions, input: asked } = step.prompt(input)
          script[keyOf([system(instructions), { role: 'user', content: asked }])] = JSON.stringify(
            answerTo(step, input),
          )
        }
        return run(step, input, part)
      }
      return Object.assign(noted, { records: run.records, asksModel: run.asksModel })
    },
  })),
)
const { createRulesVoice } = await import('../../src/conversation/voices/rules-voice.ts')
await apply(
  mutation<typeof import('../../src/conversation/voices/model-voice.ts')>(
    'the model speaks by rules',
    'conversation/voices/model-voice.ts',
    ({ createModelVoice }) => ({
      createModelVoice: (_, contextTokens) => ({
        source: 'model',
        speak(request, signal) {
          const reply = createRulesVoice().speak(request, signal).text
          const model: ModelClient = {
            ...scripted,
            speech: ({ messages }) => ({ text: noted(messages, reply), tokens: () => tokens, finish: () => 'stop' }),
          }
          return createModelVoice(model, contextTokens).speak(request, signal)
        },
      }),
    }),
  ),
)

const [{ openProviders, readSuites }, { judgeCase }] = await Promise.all([
  import('../suites.ts'),
  import('../judge-case.ts'),
])
const suites = await readSuites(config)
const provider = openProviders(suites)
for (const test of suites.tests) await judgeCase(test, await provider(test))
await writeFile(file, JSON.stringify(script))
process.exit(0)

async function* noted(messages: readonly ModelMessage[], reply: AsyncIterable<string>): AsyncGenerator<string> {
  let text = ''
  for await (const piece of reply) text += piece
  script[keyOf(messages)] = text
  yield text
}

function said(messages: readonly ModelMessage[]): string {
  const text = script[keyOf(messages)]
  if (text === undefined) throw new Error('the script has no answer to this')
  return text
}

/** The questions of the evals themselves have no rules to answer them. */
function answerTo<Input, Output>(step: Step<Input, Output>, input: Input): unknown {
  return step.name === 'grade' ? { reason: 'as scripted', answer: 'yes' } : step.rules(input)
}

function system(content: string): ModelMessage {
  return { role: 'system', content }
}
