import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { spokenIn, TalkOutput } from '../outputs.ts'

/** Every reply is whole: it starts with a capital, ends a sentence, and closes each quotation it opens. Wanted: true. */
export default defineCheck('well-spoken', { output: TalkOutput, wanted: switchedOn }, (talk) => {
  const said = spokenIn(talk)
  return noneOf(
    said.flatMap((reply) => faults(reply.trim()).map((fault) => `${fault}: "${reply}"`)),
    `${said.length} replies, all whole`,
  )
})

function faults(reply: string): string[] {
  return [
    ...(/^["“”'(…]*\p{Ll}/u.test(reply) ? ['starts in small letters'] : []),
    ...(/[.!?…]["”’»)]*$/.test(reply) ? [] : ['does not end a sentence']),
    ...(occurrences(reply, /"/g) % 2 === 1 || occurrences(reply, /“/g) !== occurrences(reply, /”/g)
      ? ['a quotation is left open']
      : []),
    ...(/(?:^|[\s,.;])i(?=[\s,.;])/.test(reply) ? ['"i" in small letters'] : []),
  ]
}

const occurrences = (text: string, mark: RegExp): number => (text.match(mark) ?? []).length
