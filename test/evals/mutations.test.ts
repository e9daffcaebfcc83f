import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestCase } from 'promptfoo'
import { describe, expect, test } from 'vitest'
import { everyMutation, harmlessEdits, mutations } from '../../evals/mutations/index.ts'
import { shareOf } from '../../evals/mutations/share-of.ts'
import { everyText, omitting, replaced, replacedIn, without } from '../../evals/mutations/replacing.ts'

describe('the list of mutations', () => {
  test('names each of them once', () => {
    const names = everyMutation.map(({ name }) => name)

    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('names modules that exist', () => {
    const gone = everyMutation.filter(
      ({ module }) => !existsSync(fileURLToPath(new URL(`../../src/${module}`, import.meta.url))),
    )

    expect(gone.map(({ name, module }) => `${name}: ${module}`)).toEqual([])
  })

  test('holds damage to every stage and harmless edits beside it', () => {
    const stages = new Set(mutations.map(({ module }) => module.split('/')[0]))

    expect(mutations.length).toBeGreaterThanOrEqual(40)
    expect(harmlessEdits.length).toBeGreaterThanOrEqual(15)
    expect([...stages]).toEqual(expect.arrayContaining(['scenario', 'persona', 'prompt', 'conversation', 'assessment']))
  })
})

describe('applying a mutation', () => {
  test('replaces the export for whoever imports the module afterwards', async () => {
    const said = await inAnotherProcess(`
      await apply({ name: 'x', module: 'found.ts', change: () => ({ found: () => 'changed' }) })
      const { found } = await import('SRC/found.ts')
      console.log(found(null))`)

    expect(said).toBe('changed')
  })

  test('refuses a change that changes nothing', async () => {
    const said = await inAnotherProcess(`
      await apply({ name: 'x', module: 'found.ts', change: ({ found }) => ({ found }) })`)

    expect(said).toBe('mutation "x" changes nothing in src/found.ts')
  })

  test('refuses an export that the module does not have', async () => {
    const said = await inAnotherProcess(`
      await apply({ name: 'x', module: 'found.ts', change: () => ({ lost: 1 }) })`)

    expect(said).toBe('mutation "x": src/found.ts exports no lost')
  })

  test('says which mutation does not fit the module any more', async () => {
    const said = await inAnotherProcess(`
      await apply({ name: 'x', module: 'found.ts', change: () => { throw new Error('no such text') } })`)

    expect(said).toBe('mutation "x" does not fit any more: no such text')
  })

  test('fits every module of the list', async () => {
    const said = await inAnotherProcess(`
      const { everyMutation } = await import('EVALS/mutations/index.ts')
      const faults = []
      for (const { name, module, change } of everyMutation) {
        const real = await import('SRC/' + module)
        try {
          const changed = change(real)
          const unknown = Object.keys(changed).filter((one) => !(one in real))
          if (unknown.length > 0 || Object.keys(changed).every((one) => changed[one] === real[one])) faults.push(name)
        } catch (error) {
          faults.push(name + ': ' + error.message)
        }
      }
      console.log(JSON.stringify(faults))`)

    expect(JSON.parse(said)).toEqual([])
  })
})

describe('shares of the cases', () => {
  const about = (...subjects: object[]) => subjects.map((vars) => ({ vars }) as TestCase)
  const cases = about(
    { scenario: 'car-sale', lines: ['Hello.'] },
    { file: 'loan.md' },
    { line: 'You there.' },
    { scenario: 'car-sale' },
    { of: [{ file: 'loan.md', shuffle: 1 }, { file: 'other.md' }] },
    { talk: ['one', 'two'] },
  )
  const shares = [0, 1].map((number) => shareOf(cases, { number, of: 2 }))

  test('hold every case once, about as many each', () => {
    expect(new Set(shares.flat())).toEqual(new Set(cases))
    expect(shares.map((share) => share.length)).toEqual([3, 3])
  })

  test('keep together what is about the same', () => {
    const shareOfCase = cases.map((one) => shares.findIndex((share) => share.includes(one)))

    expect(shareOfCase[3]).toBe(shareOfCase[0])
    expect(shareOfCase[4]).toBe(shareOfCase[1])
  })
})

describe('changing a table', () => {
  test('fails when what is to be replaced is not there any more', () => {
    expect(replaced('You never repeat this.', 'never', 'always')).toBe('You always repeat this.')
    expect(() => replaced('You never repeat this.', 'seldom', 'always')).toThrow(/expected to find "seldom"/)
    expect(() => replacedIn(['one', 'two'], 'three', 'four')).toThrow(/found 0/)
    expect(() => replacedIn(['one', 'one more'], 'one', 'two')).toThrow(/found 2/)
    expect(() => without({ first: 1 }, 'second')).toThrow(/expected a "second" among first/)
  })

  test('changes texts however deep they lie, and nothing else', () => {
    const table = { ways: ['go', 'stay'], count: 2, more: { say: 'wait', unless: null } }

    expect(everyText(table, (text) => text.toUpperCase())).toEqual({
      ways: ['GO', 'STAY'],
      count: 2,
      more: { say: 'WAIT', unless: null },
    })
  })

  test('leaves out a key that may be missing', () => {
    expect(omitting<{ mode: string; gender?: string }>({ mode: 'try_mode' }, 'gender')).toEqual({ mode: 'try_mode' })
  })
})

/** @returns what a program says in a process of its own, or the message of the error that ends it */
async function inAnotherProcess(program: string): Promise<string> {
  const evals = new URL('../../evals', import.meta.url).href
  const code = [
    `const { apply } = await import('EVALS/mutations/apply.ts')`,
    `try {${program}\n} catch (error) { console.log(error.message) }`,
  ].join('\n')
  const placed = code.replaceAll('EVALS', evals).replaceAll('SRC', new URL('../../src', import.meta.url).href)
  const options = ['--experimental-test-module-mocks', '--no-warnings', '--input-type=module', '--eval', placed]
  const { stdout } = await promisify(execFile)(process.execPath, options)
  return stdout.trim()
}
