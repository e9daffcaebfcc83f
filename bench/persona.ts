import { readFile } from 'node:fs/promises'
import { endpointAt } from './endpoint.ts'
import { createModelClient } from '../src/llm/generate.ts'
import { buildPersona } from '../src/persona/build-persona.ts'
import { withPrompt } from '../src/roleplay.ts'
import { assembleTemplate } from '../src/scenario/assemble-template.ts'
import { extractTemplateByRules } from '../src/scenario/extract-template.rules.ts'
import { createStepRunner } from '../src/step.ts'
import { type FakeModelRequest, startFakeModelServer } from '../test/support/fake-model-server.ts'
import { type Cost, fourRounds } from './reference.ts'

/**
 * `npm run bench`: one persona with its prompt, by our plan and by the four-round design, against the same endpoint in the same
 * run. The endpoint answers with what a capable reader wrote by hand to these prompts (bench/answers.json; the four-round design's
 * final prompt was held to some 750 words, less than its instructions ask for), at the speed of a usual hosted model: first token
 * after 300 ms, then 20 ms a token. One reader, one scenario; it says nothing about quality.
 */
const firstTokenMs = 300
const perTokenMs = 20
const scenario = 'pharma-sales-gynaecologist'

interface Measured {
  readonly plan: string
  readonly seconds: number
  readonly cost: Cost
  readonly promptWords: number
}

const answers: { name: string; part: string | null; answer: object }[] = JSON.parse(
  await readFile(new URL('./answers.json', import.meta.url), 'utf8'),
)
const text = await readFile(new URL(`../scenarios/${scenario}.md`, import.meta.url), 'utf8')
const document = { name: `${scenario}.md`, text }
const template = assembleTemplate(document, extractTemplateByRules(document))

const server = await startFakeModelServer({ answer: recorded, firstTokenMs, perTokenMs })
const model = await createModelClient(endpointAt(server.url))
const ours = await timed('Counterpart, two rounds', twoRounds)
const reference = await timed('four rounds', () => fourRounds(template, model))
await server.close()
process.stdout.write(`${table([reference, ours])}\n`)

async function twoRounds(): Promise<{ prompt: string; cost: Cost }> {
  const run = createStepRunner({ model })
  const persona = await buildPersona(template, { mode: 'assess_mode' }, { run })
  const { system_prompt, prompt_check } = withPrompt(persona)
  const fallen = run.records.filter((record) => record.source === 'rules' || record.attempts !== 1)
  if (fallen.length > 0)
    throw new Error(
      `the recorded answers no longer fit the prompts: ${fallen.map(({ step, part, error }) => `${step} ${part ?? ''}: ${error}`).join('; ')}`,
    )
  if (!prompt_check.ok) throw new Error(`the prompt is not complete: ${JSON.stringify(prompt_check.findings)}`)
  const sum = (of: 'input' | 'output') => run.records.reduce((total, record) => total + record.tokens[of], 0)
  return { prompt: system_prompt, cost: { calls: run.records.length, input: sum('input'), output: sum('output') } }
}

async function timed(plan: string, work: () => Promise<{ prompt: string; cost: Cost }>): Promise<Measured> {
  const began = performance.now()
  const { prompt, cost } = await work()
  return { plan, seconds: (performance.now() - began) / 1_000, cost, promptWords: prompt.split(/\s+/).length }
}

/** The recorded answer to a request; the categories of both plans are told apart by what their inputs name. */
function recorded({ schemaName, lastUserText }: FakeModelRequest): string {
  const part = /(?:YOUR CATEGORY|Category): (\w+)/.exec(lastUserText)?.[1] ?? null
  const found = answers.find((one) => one.name === schemaName && (one.part === null || one.part === part))
  if (!found) throw new Error(`no recorded answer for ${schemaName} ${part ?? ''}`)
  return JSON.stringify(found.answer)
}

function table(rows: readonly Measured[]): string {
  const [base] = rows
  const ratio = (value: number, of: number | undefined) => (of ? (value / of).toFixed(2) : '-')
  return [
    `One persona with its prompt (${scenario}); first token ${firstTokenMs} ms, ${perTokenMs} ms a token.`,
    '',
    '| plan | wall s | x | calls | tokens in | tokens out | x | words of prompt |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(
      ({ plan, seconds, cost, promptWords }) =>
        `| ${plan} | ${seconds.toFixed(1)} | ${ratio(seconds, base?.seconds)} | ${cost.calls} | ${cost.input} | ${cost.output} | ${ratio(cost.output, base?.cost.output)} | ${promptWords} |`,
    ),
  ].join('\n')
}
