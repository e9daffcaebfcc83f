import type { Conversation } from '../../conversation.ts'
import type { Lesson } from './lesson.ts'
import type { Fault, Move } from './line-findings.ts'
import type { Review } from './line-review.ts'
import { mark, type Part } from './saying.ts'
import { triedLine } from './tried-line.ts'

/** A line that the learner tried, as it was judged then. */
export interface Try {
  readonly turn: number
  readonly line: string
  readonly verdict: Review['verdict']
  readonly moves: readonly Move[]
  readonly faults: readonly Fault[]
}

/** What an expert remembers of the lesson so far. */
export interface Memory {
  readonly turn: number // the one that is being answered, from 1
  readonly used: ReadonlySet<string> // ids of all that was said
  readonly usedByTurn: readonly (readonly string[])[]
  readonly last: readonly string[] // ids of the last reply
  readonly lastReply: string
  readonly taught: readonly string[] // portions and points, in order
  readonly quoted: ReadonlySet<string> // ids of passages
  readonly tries: readonly Try[]
  readonly moves: ReadonlySet<Move> // what the learner has shown in tried lines
  readonly wasInvited: boolean // the last reply asked for a line
}

/** @returns the memory of a talk; read from the ids its turns carry, so nothing else has to be kept */
export function memoryOf({ turns, opening }: Pick<Conversation, 'turns' | 'opening'>, lesson: Lesson): Memory {
  const ids = turns.flatMap(({ used }) => used)
  const tries = turns.flatMap(({ turn, learner, used }, at): Try[] => {
    const verdict = idsOf<Review['verdict']>('tried', used)[0]
    if (!verdict) return []
    const line = triedLine(learner, lesson, invites(turns[at - 1]?.used ?? [])) ?? learner
    return [{ turn, line, verdict, moves: idsOf<Move>('did', used), faults: idsOf<Fault>('erred', used) }]
  })
  return {
    turn: turns.length + 1,
    used: new Set(ids),
    usedByTurn: turns.map(({ used }) => used),
    last: turns.at(-1)?.used ?? [],
    lastReply: turns.at(-1)?.reply ?? '',
    taught: [
      ...new Set(ids.flatMap((id) => (/^(?:portion|point)\./.test(id) ? [id.split('.').slice(0, 2).join('.')] : []))),
    ],
    quoted: new Set([
      ...idsOf('passage', ids),
      ...lesson.passages.flatMap(({ id, quote }) => (opening?.includes(`“${quote}`) ? [id] : [])),
    ]),
    tries,
    moves: new Set(tries.flatMap(({ moves }) => moves)),
    wasInvited: invites(turns.at(-1)?.used ?? []),
  }
}

/** @returns marks by which a tried line is remembered */
export function remembered({ verdict, moves, faults }: Review): Part[] {
  return [
    mark(`tried.${verdict}`),
    ...moves.map(({ name }) => mark(`did.${name}`)),
    ...faults.map(({ name }) => mark(`erred.${name}`)),
  ]
}

/** The ids of one group without the name of the group; they are only ever written by the function above and by quotations. */
function idsOf<Name extends string>(group: string, ids: readonly string[]): Name[] {
  return ids.flatMap((id) => (id.startsWith(`${group}.`) ? [id.slice(group.length + 1) as Name] : []))
}

function invites(used: readonly string[]): boolean {
  return used.some((id) => id.startsWith('invite.try') || id.startsWith('invite.again'))
}
