import { reach } from '../../api/client.ts'
import { thisLearner } from '../learner.ts'
import type { Comment, LearnerLine, TalkView } from './talk.ts'
import { clockAhead } from './time-left.ts'

/** A talk as the server knows it, when it was asked, and how far its clock is ahead of this one. */
export interface ReadTalk {
  readonly view: TalkView
  readonly askedAt: number
  readonly clockAheadMs: number
}

/** Help for the next line, given when the learner asks. */
export interface Hint {
  readonly feels: string
  readonly find_out: string
  readonly say_next: string
}

const pathOf = (talk: string) => `/api/conversations/${encodeURIComponent(talk)}`

/** Where the lines of a talk go. The same line sent again is the same turn. */
export const linesPath = (talk: string) => `${pathOf(talk)}/messages`

/** The cache entry of a talk in its learner's eyes. */
export const talkKey = (talk: string) => ['talk', talk, 'learner'] as const

/** Reads a talk in its learner's eyes. */
export async function readTalk(talk: string, signal?: AbortSignal): Promise<ReadTalk> {
  const askedAt = Date.now()
  const answer = await reach(`${pathOf(talk)}?view=learner`, { signal: signal ?? null })
  const clockAheadMs = clockAhead(answer.headers.get('date'), Date.now())
  return { view: (await answer.json()) as TalkView, askedAt, clockAheadMs }
}

/** What a talk on the page asks of the server beside hearing replies. */
export interface TalkServer {
  read(): Promise<TalkView>
  /** Waits until the turn of a line is saved, without showing it. */
  waitForTurn(line: LearnerLine): Promise<void>
  end(): Promise<TalkView>
  /** Takes back the last exchange, if it is this one: asking twice takes back one. */
  takeBack(turn: number): Promise<TalkView>
  /** Goes back to where a turn was done; 0: the opening. What followed is kept as a branch. */
  goBack(turn: number): Promise<TalkView>
  /** Goes on with a branch. */
  returnTo(branch: string): Promise<TalkView>
  switchComments(isOn: boolean): Promise<void>
  /** Waits for the comment on the turn of a line. */
  commentOn(line: string): Promise<Comment>
}

/** @returns what a talk on the page asks of this server */
export function serverOf(talk: string): TalkServer {
  const path = pathOf(talk)
  const viewFrom = async (answer: Promise<Response>) => (await (await answer).json()) as TalkView
  return {
    read: async () => (await readTalk(talk)).view,
    waitForTurn: async (line) => void (await (await post(linesPath(talk), line)).text()),
    end: () => viewFrom(post(`${path}/end?view=learner`)),
    takeBack: (turn) => viewFrom(post(`${path}/undo?view=learner&turn=${turn}`)),
    goBack: (turn) => viewFrom(post(`${path}/branch?view=learner`, { turn })),
    returnTo: (branch) => viewFrom(post(`${path}/return?view=learner`, { branch })),
    switchComments: async (on) => void (await sent('PUT', `${path}/comments`, { on })),
    commentOn: async (message_id) => (await (await post(`${path}/comment`, { message_id })).json()) as Comment,
  }
}

/** Asks for help with the next line. */
export async function askForHint(talk: string): Promise<Hint> {
  return (await (await post(`${pathOf(talk)}/hint`)).json()) as Hint
}

/** @returns the id of a new talk with the same person, in the same mode and with comments where they were on */
export async function startAgain({ persona_id, mode, comments }: TalkView): Promise<string> {
  const asBefore = comments ? { comments } : {}
  const answer = await post('/api/conversations', { persona_id, mode, learner: thisLearner(), ...asBefore })
  return ((await answer.json()) as { id: string }).id
}

function post(path: string, body?: object): Promise<Response> {
  return body ? sent('POST', path, body) : reach(path, { method: 'POST' })
}

function sent(method: 'POST' | 'PUT', path: string, body: object): Promise<Response> {
  return reach(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
}
