import { type ReadLine, readTalk } from '../../src/assessment/read-talk.ts'
import { aTurn } from './personas.ts'

/** @returns a line of the learner as the assessor reads it, with nothing said before it */
export function aReadLine(learner: string): ReadLine {
  const [line] = readTalk({ turns: [aTurn(1, { learner })], opening: null })
  if (!line) throw new Error(`nothing was read of ${JSON.stringify(learner)}`)
  return line
}
