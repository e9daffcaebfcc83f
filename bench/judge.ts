import { createModelClient } from '../src/llm/generate.ts'
import { endpointAt } from './endpoint.ts'
import { createRoleplay, type Roleplay } from '../src/roleplay.ts'
import { openScenarioLibrary } from '../src/scenario/library.ts'
import { createMemoryStore } from '../src/store/memory-store.ts'
import { startFakeModelServer } from '../test/support/fake-model-server.ts'
import { aPersona } from '../test/support/personas.ts'

/**
 * `npm run bench -- judge`: what a second look at each turn costs, and what it adds to the turn. The same talks with and without the
 * judge, turn about in one run, against an endpoint at the speed of a usual hosted model. Every next message is sent as soon as
 * the reply is complete, so a judge that held anything up would show. Tokens are counted by the endpoint, four characters each.
 */
const firstTokenMs = 300
const perTokenMs = 5
const turnsOfATalk = 6
const talks = 5
const reply =
  'He coughs every night. I sleep on the sofa so that he has the dry room, and I measure the air each evening.'
const no = { reason: 'The reply speaks of the flat and the son, as the persona would.', quote: '', answer: 'no' }
const judgement = { role_reversal: no, leaves_scene: no, contradicts_own_facts: no, speaks_for_learner: no }

interface Measured {
  readonly firstWords: number[] // ms
  readonly wholeTurn: number[] // ms, from the message to its saved turn
}

const server = await startFakeModelServer({
  answer: ({ stream }) => (stream ? reply : JSON.stringify(judgement)),
  firstTokenMs,
  perTokenMs,
})
const model = await createModelClient(endpointAt(server.url))
const bundled = await openScenarioLibrary(new URL('../scenarios/', import.meta.url))
const productWith = (turnJudge: boolean) =>
  createRoleplay({
    store: createMemoryStore(),
    model,
    contextTokens: 16_000,
    bundled,
    ownCategories: [],
    turnJudge,
    versions: {},
    log: () => {},
    signal: new AbortController().signal,
  })

const sides = { off: productWith(false), on: productWith(true) }
const measured = { off: nothing(), on: nothing() }
await talk(sides.off, nothing()) // the first talk pays for compiling
for (let round = 0; round < talks; round++) {
  await talk(sides.off, measured.off)
  await talk(sides.on, measured.on)
}
await server.close()
process.stdout.write(`${report()}\n`)

async function talk(roleplay: Roleplay, into: Measured): Promise<void> {
  await roleplay.keepPersona(aPersona())
  const { id } = await roleplay.startConversation('persona-1')
  for (let turn = 1; turn <= turnsOfATalk; turn++) {
    const began = performance.now()
    let isHeard = false
    for await (const event of await roleplay.sendMessage(id, {
      id: `m${turn}`,
      text: 'How is Tomas now, and the flat?',
    })) {
      if (event.type === 'text' && !isHeard) into.firstWords.push(performance.now() - began)
      isHeard = true
    }
    into.wholeTurn.push(performance.now() - began)
  }
  await roleplay.settle()
}

function report(): string {
  const figures = sides.on.metricsText()
  const figure = (name: string) =>
    Number(new RegExp(`^${name.replace(/[{}"]/g, '\\$&')} (\\S+)`, 'm').exec(figures)?.[1] ?? 0)
  const turns = measured.on.wholeTurn.length
  const calls = figure('counterpart_model_calls_total{purpose="judge"}')
  const perTurn = (total: number, digits = 0) => (total / turns).toFixed(digits)
  return [
    `${turns} turns a side; first token ${firstTokenMs} ms, ${perTokenMs} ms a token; medians.`,
    '',
    '| judge | first words ms | whole turn ms | calls a turn | tokens in | tokens out | judge ms |',
    '|---|---|---|---|---|---|---|',
    `| off | ${median(measured.off.firstWords)} | ${median(measured.off.wholeTurn)} | 0 | 0 | 0 | 0 |`,
    `| on | ${median(measured.on.firstWords)} | ${median(measured.on.wholeTurn)} | ${perTurn(calls, 2)} | ${perTurn(figure('counterpart_judge_tokens_total{direction="input"}'))} | ${perTurn(figure('counterpart_judge_tokens_total{direction="output"}'))} | ${perTurn(figure('counterpart_judge_seconds_sum') * 1_000)} |`,
  ].join('\n')
}

function median(values: readonly number[]): string {
  return (values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0).toFixed(1)
}

function nothing(): Measured {
  return { firstWords: [], wholeTurn: [] }
}
