import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Check } from '../../evals/check.ts'
import type { Stories } from './stories/story.ts'

const names = readdirSync(new URL('../../evals/assertions', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))

/** What the files of the folder tell, each of them of checks of its own. */
const stories: Stories = Object.assign(
  {},
  ...(
    await Promise.all(
      readdirSync(new URL('stories', import.meta.url))
        .filter((file) => file.endsWith('-checks.ts'))
        .map(async (file) => Object.values(await import(`./stories/${file}`))),
    )
  ).flat(),
)

test('every check is told about here', () => {
  expect(Object.keys(stories).toSorted()).toEqual(names.toSorted())
})

describe.each(names)('%s', (name) => {
  const story = stories[name] ?? { passes: [], fails: [] }

  test('passes what is right', async () => {
    const check = await checkNamed(name)

    for (const [output, wanted] of story.passes)
      expect(check(output, { config: { wanted } })).toMatchObject({ pass: true, score: 1 })
  })

  test('fails what is wrong, and quotes what was measured and wanted', async () => {
    const check = await checkNamed(name)

    for (const [output, wanted, quoting] of story.fails) {
      const { pass, score, reason } = check(output, { config: { wanted } })
      expect({ pass, score }, reason).toEqual({ pass: false, score: 0 })
      expect(reason).toMatch(quoting)
    }
  })

  test('fails when the wish or the output is missing', async () => {
    const check = await checkNamed(name)
    const [[output, wanted] = []] = story.passes

    for (const result of [
      check(output, {}),
      check(output, { config: { wanted: null } }),
      check(undefined, { config: { wanted } }),
      check('text', { config: { wanted } }),
    ]) {
      expect(result).toMatchObject({ pass: false, reason: expect.stringContaining('cannot be judged') })
    }
  })
})

async function checkNamed(name: string): Promise<Check> {
  const module: { default: Check } = await import(`../../evals/assertions/${name}.ts`)
  return module.default
}
