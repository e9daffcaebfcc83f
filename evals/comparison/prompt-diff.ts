import { createTwoFilesPatch } from 'diff'
import { fromSentences } from './prompt-lines.ts'
import type { PromptTexts } from './prompts.ts'

/** A prompt whose text is not the accepted one. */
export interface PromptChange {
  readonly file: string
  readonly kind: 'changed' | 'new' | 'gone'
  readonly onlyBlanks: boolean // nothing but white space differs
  readonly patch: string // unified diff
}

/** @returns the prompts that differ, in the order of their names; white space is text too */
export function promptChanges(accepted: PromptTexts, current: PromptTexts): PromptChange[] {
  const names = [...new Set([...accepted.keys(), ...current.keys()])].toSorted()
  return names.flatMap((file) => {
    const [before, now] = [accepted.get(file), current.get(file)]
    if (before === now) return []
    return [
      {
        file,
        kind: before === undefined ? 'new' : now === undefined ? 'gone' : 'changed',
        onlyBlanks: before !== undefined && now !== undefined && withoutBlanks(before) === withoutBlanks(now),
        patch: patchOf(file, before, now),
      },
    ]
  })
}

function patchOf(file: string, before: string | undefined, now: string | undefined): string {
  const name = (side: string, text: string | undefined) => (text === undefined ? '/dev/null' : `${side}/${file}`)
  const patch = createTwoFilesPatch(name('a', before), name('b', now), before ?? '', now ?? '', '', '', { context: 2 })
  return patch
    .split('\n')
    .filter((line) => !/^=+$/.test(line))
    .map((line) => line.replace(/^((?:---|\+\+\+) \S+)\t$/, '$1'))
    .join('\n')
    .trimEnd()
}

function withoutBlanks(lines: string): string {
  return fromSentences(lines).replace(/\s+/g, '')
}
