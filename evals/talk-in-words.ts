import type { TalkOutput } from './outputs.ts'

/** @returns a talk as a reader sees it, a line for each speaker */
export function talkInWords({ opening, turns }: TalkOutput): string {
  return [
    ...(opening === null ? [] : [`PERSONA: ${opening}`]),
    ...turns.flatMap(({ turn, learner, reply }) => [`[turn ${turn}] LEARNER: ${learner}`, `PERSONA: ${reply}`]),
  ].join('\n')
}
