import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareCommand } from '../../../evals/comparison/command.ts'
import { writePrompts } from '../../../evals/comparison/prompt-files.ts'
import type { Summary } from '../../../evals/summary.ts'
import { plainEnvironment } from '../../support/run.ts'
import { aRun } from './runs.ts'

const program = fileURLToPath(new URL('../../../evals/compare.ts', import.meta.url))
const patience = 240_000 // ms; a process that makes all prompts takes about 4 s on an idle machine
const prompts = new Map([
  ['steps/grade.txt', 'You answer one question.\n'],
  ['steps/judge.txt', 'You judge.\n↳ Answer with one JSON object.\n'],
])

let out: string
let folders = 0
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'counterpart-compare-test-'))
})
afterAll(() => rm(out, { recursive: true, force: true }))

describe('npm run evals:compare', () => {
  test('names what got worse and ends with status 1, on paper too', async () => {
    const place = await aPlace(aRun({ facts: [1, 1] }), aRun({ facts: [1, 0] }))
    const comment = join(place.folder, 'notes/comment.md')

    const { status, output } = await compare(place, '--markdown', comment)

    expect(status).toBe(1)
    expect(output).toMatch(/^worse +1 \/ 1 → 0 \/ 1 +talk: facts 2$/m)
    expect(await readFile(comment, 'utf8')).toContain('| worse | talk: facts 2 | 1 / 1 | 0 / 1 |')
  })

  test('ends with status 0 when all is as good, or better', async () => {
    const { status, output } = await compare(await aPlace(aRun({ facts: [1, 0] }), aRun({ facts: [1, 1], tone: [1] })))

    expect(status).toBe(0)
    expect(output).toMatch(/^better +talk: facts/m)
    expect(output).toMatch(/^new +talk: tone/m)
    expect(output).toContain('npm run evals:compare -- --update')
  })

  test('a case that is gone fails until it is accepted', async () => {
    const place = await aPlace(aRun({ facts: [1, 1] }), aRun({ facts: [1] }))

    const before = await compare(place)
    const accepted = await compare(place, '--update')
    const after = await compare(place)

    expect(before).toMatchObject({ status: 1, output: expect.stringMatching(/^gone .*talk: facts 2$/m) })
    expect(accepted).toMatchObject({ status: 0, output: expect.stringContaining('1 case, 1 rule') })
    expect(after).toMatchObject({ status: 0, output: expect.stringMatching(/nothing got worse$/m) })
  })

  test('a prompt that changed fails with a diff, and is accepted together with a run', async () => {
    const place = await aPlace(aRun({ facts: [1] }), aRun({ facts: [1] }))
    const file = join(place.baseline, 'prompts/steps/judge.txt')
    const prompt = await readFile(file, 'utf8')
    await writeFile(file, prompt.replace('Answer with one JSON object', 'Answer in verse'))

    const before = await compare(place)
    const accepted = await compare(place, '--update')

    expect(before.status).toBe(1)
    expect(before.output).toMatch(/^prompt changed: steps\/judge\.txt\n--- a\/steps\/judge\.txt$/m)
    expect(before.output).toMatch(/^-↳ Answer in verse/m)
    expect(before.output).toMatch(/^\+↳ Answer with one JSON object/m)
    expect(before.output).toContain('the prompt text changed; look at the diff; run npm run evals and then')
    expect(accepted).toMatchObject({ status: 0, output: expect.stringContaining('1 of them changed') })
    expect(await readFile(file, 'utf8')).toBe(prompt)
  })

  test('a run that did not pass changes nothing', async () => {
    const place = await aPlace(aRun({ facts: [1] }), aRun({ facts: [0] }))

    const { status, errors } = await compare(place, '--update')

    expect(status).toBe(1)
    expect(errors).toContain('did not pass')
    expect(JSON.parse(await readFile(join(place.baseline, 'rules.json'), 'utf8'))).toEqual(aRun({ facts: [1] }))
  })

  test('a baseline that is missing says how to make one, and the prompts are compared all the same', async () => {
    const place = await aPlace(null, aRun({ facts: [4] }, { engine: 'model', tried: 5 }))
    await rm(join(place.baseline, 'prompts/steps/judge.txt'))

    const { status, output } = await compare(place)

    expect(status).toBe(1)
    expect(output).toMatch(/model\.json, there is none; make one .*--repeat 20.*--update/)
    expect(output).toContain('prompt new: steps/judge.txt')
  })

  test('a broken file is called by its name, with what was expected', async () => {
    const place = await aPlace(aRun({ facts: [1] }), aRun({ facts: [1] }))
    await writeFile(join(place.baseline, 'rules.json'), '{"form": 2}')
    const brokenBaseline = await compare(place)
    await writeFile(place.results, 'not JSON')
    const brokenResults = await compare(place, '--update')

    expect(brokenBaseline).toMatchObject({ status: 1 })
    expect(brokenBaseline.output).toMatch(
      /expected the summary of a run \(form 1.*rules\.json, got something else: form/,
    )
    expect(brokenResults).toMatchObject({ status: 1, errors: expect.stringMatching(/summary\.json.*npm run evals/) })
  })

  test.each([[['--upate']], [['--update', '--markdown', 'x.md']], [['results.json']], [['--results']]])(
    '%j makes no sense: status 2 and how it is used',
    async (args) => {
      const { status, errors } = await run(args)

      expect(status).toBe(2)
      expect(errors).toContain('usage: npm run evals:compare')
    },
  )
})

test('as a process it makes the prompts itself, and its status says how it went', { timeout: patience }, async () => {
  const place = await aPlace(aRun({ facts: [1] }), aRun({ facts: [1] }))

  const { status, output, errors } = await runProcess(['--results', place.results, '--baseline', place.baseline])

  expect(errors).toBe('')
  expect(output).toContain('prompt new: talk/directors-note.txt')
  expect(output).not.toContain('\u001b')
  expect(status).toBe(1)
})

test('the committed baseline is one of the rules engine in which all passed', async () => {
  const file = new URL('../../../evals/baseline/rules.json', import.meta.url)

  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ form: 1, engine: 'rules', ok: true })
})

interface Place {
  readonly folder: string
  readonly baseline: string
  readonly results: string
}

/** A folder with a baseline, the accepted prompts and the results of a run. */
async function aPlace(before: Summary | null, now: Summary): Promise<Place> {
  const folder = join(out, String(folders++))
  const [baseline, results] = [join(folder, 'baseline'), join(folder, 'summary.json')]
  await mkdir(baseline, { recursive: true })
  await writePrompts(join(baseline, 'prompts'), prompts)
  if (before) await writeFile(join(baseline, `${before.engine}.json`), JSON.stringify(before))
  await writeFile(results, JSON.stringify(now))
  return { folder, baseline, results }
}

function compare({ results, baseline }: Place, ...options: string[]) {
  return run(['--results', results, '--baseline', baseline, ...options])
}

async function run(args: readonly string[]) {
  const said = { output: '', errors: '' }
  const status = await compareCommand(args, {
    print: (text) => (said.output += text),
    printError: (text) => (said.errors += text),
    currentPrompts: () => Promise.resolve(prompts),
    isColoured: false,
  })
  return { status, ...said }
}

async function runProcess(args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { env: plainEnvironment() })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { output, errors, status }
}
