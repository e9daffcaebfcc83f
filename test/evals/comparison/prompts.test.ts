import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { promptChanges } from '../../../evals/comparison/prompt-diff.ts'
import { readPrompts, writePrompts } from '../../../evals/comparison/prompt-files.ts'
import { fromSentences, inSentences } from '../../../evals/comparison/prompt-lines.ts'
import { currentPrompts } from '../../../evals/comparison/prompts.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpart-prompts-test-'))
})
afterEach(() => void vi.unstubAllEnvs())
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a line holds one sentence, and the lines hold all of the prompt', () => {
  const prompt = 'You are Joke. You wait: "Is it ready?" Nobody knows.\nA new line.  Two blanks.'

  expect(inSentences(prompt)).toBe(
    'You are Joke.\n↳ You wait: "Is it ready?"\n↳ Nobody knows.\nA new line.  Two blanks.',
  )
  const pieces = fc.array(fc.constantFrom('Yes.', ' ', '  ', 'No', '"Why?"', '\n', '. ', 'A', 'É', '('))
  fc.assert(
    fc.property(pieces, (texts) => {
      const text = texts.join('')
      expect(fromSentences(inSentences(text))).toBe(text)
    }),
  )
})

test('a changed word shows as one line less and one more, with the name of its file', () => {
  const [change] = promptChanges(
    new Map([['steps/judge.txt', 'One.\n↳ Two is kind.\n↳ Three.\n']]),
    new Map([['steps/judge.txt', 'One.\n↳ Two is stern.\n↳ Three.\n']]),
  )

  expect(change).toMatchObject({ file: 'steps/judge.txt', kind: 'changed', onlyBlanks: false })
  expect(change?.patch.split('\n')).toEqual([
    '--- a/steps/judge.txt',
    '+++ b/steps/judge.txt',
    '@@ -1,3 +1,3 @@',
    ' One.',
    '-↳ Two is kind.',
    '+↳ Two is stern.',
    ' ↳ Three.',
  ])
})

test('white space is text too, and is called by its name', () => {
  const before = new Map([['a.txt', 'One.\n↳ Two.\n']])

  expect(promptChanges(before, new Map([['a.txt', 'One.\nTwo.\n']]))).toMatchObject([
    { kind: 'changed', onlyBlanks: true },
  ])
  expect(promptChanges(before, before)).toEqual([])
})

test('a prompt that is new or gone is a change', () => {
  const changes = promptChanges(new Map([['a.txt', 'A.\n']]), new Map([['b.txt', 'B.\n']]))

  expect(changes).toMatchObject([
    { file: 'a.txt', kind: 'gone', patch: expect.stringContaining('-A.') },
    { file: 'b.txt', kind: 'new', patch: expect.stringContaining('+B.') },
  ])
})

test('accepted prompts are read as they were written, whatever line ends a checkout makes, and no others stay', async () => {
  await writePrompts(
    folder,
    new Map([
      ['old.txt', 'Old.\n'],
      ['steps/a.txt', 'A.\n'],
    ]),
  )
  await writePrompts(folder, new Map([['steps/a.txt', 'A.\n\nB.\n']]))
  await writeFile(join(folder, 'steps/a.txt'), 'A.\r\n\r\nB.\r\n')

  expect([...(await readPrompts(folder))]).toEqual([['steps/a.txt', 'A.\n\nB.\n']])
  expect((await readPrompts(join(folder, 'nowhere'))).size).toBe(0)
})

test('every prompt is there, the same each time, and free of what the environment says', {
  timeout: 240_000,
}, async () => {
  const once = await currentPrompts()
  vi.stubEnv('MODEL_NAME', 'a-model')
  const again = await currentPrompts()

  expect([...again]).toEqual([...once])
  const names = [...once.keys()]
  expect(names.filter((name) => name.endsWith('.assess_mode.txt'))).toHaveLength(6)
  expect(names.filter((name) => name.endsWith('.learn_mode.txt'))).toHaveLength(2)
  for (const step of ['extract-template', 'choose-categories', 'fix-backbone', 'write-details', 'write-rules'])
    expect(names).toContain(`steps/${step}.txt`)
  for (const step of ['judge', 'better-line', 'judge-turn', 'grade', 'asking-again'])
    expect(names).toContain(`steps/${step}.txt`)
  expect(once.get('talk/directors-note.txt')).toContain('closing, negative')
  expect(once.get('talk/request-of-a-long-talk.txt')).toContain('<earlier>')
})
