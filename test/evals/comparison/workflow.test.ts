import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const Step = z.looseObject({ uses: z.string().optional(), run: z.string().optional() })
const Workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.looseObject({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.looseObject({
      if: z.string().optional(),
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(Step),
    }),
  ),
})
const text = await readFile(new URL('../../../.github/workflows/evals.yml', import.meta.url), 'utf8')
const workflow = Workflow.parse(parse(text))
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

test('the workflow calls only scripts that there are', async () => {
  const { scripts } = z
    .looseObject({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')))
  const called = steps.flatMap(({ run = '' }) =>
    [...run.matchAll(/npm run (?:-\S+ )*([\w:-]+)/g)].map(([, name = '']) => name),
  )

  expect(called).toEqual(expect.arrayContaining(['check', 'evals', 'evals:compare', 'evals:mutate']))
  for (const name of called) expect(Object.keys(scripts), `npm run ${name}`).toContain(name)
})

test('actions are those of the site itself, each at one version', () => {
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+\.\d+\.\d+$/)
})

test('only the job that comments may write, and never for a fork', () => {
  const writing = Object.entries(workflow.jobs).filter(([, { permissions = {} }]) =>
    Object.values(permissions).includes('write'),
  )

  expect(workflow.permissions).toEqual({ contents: 'read' })
  expect(Object.keys(workflow.on).toSorted()).toEqual(['pull_request', 'push', 'workflow_dispatch'])
  expect(writing.map(([name, { permissions }]) => [name, permissions])).toEqual([
    ['comment', { 'pull-requests': 'write' }],
  ])
  expect(workflow.jobs.comment?.if).toContain('head.repo.full_name == github.repository')
})

test('no command is put together from what others wrote, and secrets reach one step, as environment', () => {
  for (const { run = '' } of steps) expect(run).not.toContain('${{')
  const holders = steps.filter((step) => JSON.stringify(step).includes('secrets.'))

  expect(holders).toHaveLength(1)
  expect(JSON.stringify(workflow.jobs.rules)).not.toContain('secrets.')
})
