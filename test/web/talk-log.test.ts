import { expect, test } from 'vitest'
import { pageModule } from './page-module.ts'

interface Noted {
  readonly verdicts?: readonly { readonly rule: string }[] | null
  readonly hint?: string
}
interface TalkLogModule {
  noteVerdicts(line: { note(sentence: string): void }, turn: Noted): void
}
const { noteVerdicts } = await pageModule<TalkLogModule>('talk-log.js')

function notesFor(turn: Noted): string[] {
  const notes: string[] = []
  noteVerdicts({ note: (sentence) => void notes.push(sentence) }, turn)
  return notes
}

const verdicts = [{ rule: 'disrespect' }]

test('a hint of the server stands beside the line, and nothing else', () => {
  expect(notesFor({ verdicts, hint: 'Counterpart did not pass this on.' })).toEqual([
    'Counterpart did not pass this on.',
  ])
})

test('without a hint the page says itself how the line was taken up', () => {
  expect(notesFor({ verdicts })).toEqual(['That line was disrespectful.'])
})

test('an ordinary line is left alone', () => {
  expect(notesFor({ verdicts: [] })).toEqual([])
})
