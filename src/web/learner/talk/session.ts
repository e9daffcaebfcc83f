import { Chat } from '@ai-sdk/react'
import type { ChatTransport } from 'ai'
import { ApiError } from '../../api/api-error.ts'
import { cutOff, type Fault, faultOf } from './fault.ts'
import type { KeptLines } from './kept-lines.ts'
import type { Ended, TalkMessage, TalkView } from './talk.ts'
import type { TalkServer } from './talk-server.ts'
import { commented, lastLine, notesOf, opened, said } from './talk-messages.ts'

/** What the page knows of a talk beside its messages. */
export interface TalkState {
  readonly view: TalkView // as the server told it last
  readonly draft: string // what is being written
  readonly fault: Fault | null // why the last line has no reply
  readonly work: 'settling' | 'ending' | 'undoing' | 'going back' | 'returning' | null
  readonly problem: unknown // of ending, or of going to another line of the talk
}

interface SessionOptions {
  readonly view: TalkView
  readonly lines: KeptLines
  readonly server: TalkServer
  readonly transport: ChatTransport<TalkMessage>
  readonly now?: () => number
}

/** What `createTalkSession` gives. */
export type TalkSession = ReturnType<typeof createTalkSession>

/**
 * A talk on the page. The server's view is the truth; the line that this tab sent and has not heard the reply of is kept
 * beside it, and sending it again is harmless. So a reload, a broken connection or a second tab neither lose nor double
 * a line.
 */
export function createTalkSession({ view, lines, server, transport, now = Date.now }: SessionOptions) {
  let state: TalkState = { view, draft: lines.draft(), fault: null, work: null, problem: null }
  let isBusy = false // known at once, before anything is drawn: two quick Enters are one line
  let busyUntil = 0
  let leaving: Promise<void> | null = null
  const watchers = new Set<() => void>()
  const hearers = new Set<(reply: TalkMessage) => void>()

  const chat = new Chat<TalkMessage>({
    id: view.id,
    messages: opened(view, lines.pending()).messages,
    transport,
    onError(error) {
      const fault = faultOf(error)
      change({ fault })
      if (fault.kind !== 'broken') giveBack()
    },
    onFinish({ message, isAbort, isError }) {
      free()
      if (isError && state.fault?.kind === 'elsewhere') void refresh()
      if (isAbort || isError) return
      const notes = notesOf(message)
      if (!notes) return change({ fault: cutOff })
      if (`${lines.pending()?.id}-reply` === message.id) lines.keepPending(null)
      for (const hear of hearers) hear(message)
      void (notes.ended ? refresh().then(hearComment) : hearComment())
    },
  })

  function change(changes: Partial<TalkState>): void {
    state = { ...state, ...changes }
    for (const watch of watchers) watch()
  }

  /** A broken line is still on its way: what does not deal with it leaves it as it is. */
  function occupy(changes: Partial<TalkState> = {}): void {
    isBusy = true
    change({ fault: state.fault?.kind === 'refused' ? null : state.fault, problem: null, ...changes })
  }

  function free(): void {
    isBusy = false
    busyUntil = now()
  }

  const notBroken = () => (state.fault?.kind === 'broken' ? null : state.fault)

  /** Hears the reply to the last line, from the beginning. */
  function listen(): void {
    occupy({ fault: notBroken() })
    void chat.regenerate()
  }

  /**
   * Takes over what the server told, unless it was asked before this tab's last turn was saved.
   * @param askedAt when the server was asked
   */
  function adopt(saved: TalkView, askedAt: number): void {
    if (isBusy || askedAt < busyUntil) return
    const pending = lines.pending()
    const { messages, line, unsent } = opened(saved, pending, chat.messages)
    chat.messages = messages
    if (line?.id !== pending?.id) lines.keepPending(null)
    change({ view: saved, fault: unsent ? { kind: 'elsewhere' } : notBroken() })
    if (unsent) putBack(unsent.text)
    if (line) listen()
  }

  /** @returns whether the server could be asked */
  async function refresh(): Promise<boolean> {
    const askedAt = now()
    try {
      adopt(await server.read(), askedAt)
      return true
    } catch (problem) {
      change({ problem })
      return false
    }
  }

  function write(draft: string): void {
    lines.keepDraft(draft)
    change({ draft })
  }

  let givenBack = ''

  /** Puts a line in front of what has been begun since; one that was given back before and left as it was gives way. */
  function putBack(text: string): void {
    const begun = state.draft.trim() === givenBack.trim() ? '' : state.draft
    givenBack = text
    write(begun.trim() === '' ? text : `${text}\n${begun}`)
  }

  /** The last line was not taken: it goes from the talk back into the field. */
  function giveBack(): void {
    const line = lastLine(chat.messages)
    lines.keepPending(null)
    if (!line) return
    chat.messages = chat.messages.slice(
      0,
      chat.messages.findIndex(({ id }) => id === line.id),
    )
    putBack(line.text)
  }

  const ended = (): Ended | null => state.view.ended ?? notesOf(chat.lastMessage)?.ended ?? null

  /** @returns whether what is written is on its way */
  function send(): boolean {
    const text = state.draft.trim()
    if (isBusy || state.fault?.kind === 'broken' || text === '' || ended()) return false
    const line = { id: newId(), text }
    lines.keepPending(line)
    occupy({ fault: null })
    write('')
    void chat.sendMessage(said(line.id, line.text))
    return true
  }

  /** Takes a line back that may never have arrived. If it has, it stays and its reply is heard. */
  async function withdraw(): Promise<void> {
    const line = lastLine(chat.messages)
    if (!line || isBusy) return
    lines.keepPending(null)
    if (!(await refresh())) return lines.keepPending(line)
    const { turns, answering } = state.view
    if (answering?.message_id !== line.id && !turns.some(({ message_id }) => message_id === line.id)) putBack(line.text)
  }

  /** Stops the reply on the page. The server finishes the turn all the same: the page waits, then shows it whole. */
  async function stop(): Promise<void> {
    const line = lastLine(chat.messages)
    if (!line || state.work !== null) return
    change({ work: 'settling' })
    await chat.stop()
    const isSaved = await during(
      'settling',
      () => server.waitForTurn(line),
      (error) => ({ fault: faultOf(error) }),
    )
    if (isSaved && (await refresh())) void hearComment()
  }

  /** Ends the talk; a turn under way is finished first. */
  const end = () => during('ending', async () => settle(await server.end()))

  /** Takes back the last exchange, and gives its line back to be written on. Which is the last is open while one is broken. */
  async function undo(): Promise<void> {
    if (isBusy || state.fault?.kind === 'broken') return
    const turn = state.view.turns.at(-1)?.turn ?? 0
    const last = notesOf(chat.lastMessage)?.turn ?? turn
    const text = lastLine(chat.messages)?.text ?? ''
    await during('undoing', async () => {
      settle(await server.takeBack(last))
      putBack(text)
    })
  }

  /**
   * Goes back to where a line was said, and gives it back to be said differently. What followed is kept.
   * @param turn of the line
   */
  async function tryAgain(turn: number): Promise<void> {
    if (isBusy || state.fault?.kind === 'broken') return
    const at = chat.messages.findIndex((message) => notesOf(message)?.turn === turn)
    if (at === -1) return
    const text = lastLine(chat.messages.slice(0, at))?.text ?? ''
    await during('going back', async () => {
      settle(await server.goBack(turn - 1))
      putBack(text)
    })
  }

  /** Goes on with what was left. */
  async function returnTo(branch: string): Promise<void> {
    if (isBusy || state.fault?.kind === 'broken') return
    await during('returning', async () => settle(await server.returnTo(branch)))
  }

  /** A switch moves at once, and back when the server does not follow. */
  async function switchComments(comments: boolean): Promise<void> {
    const toggle = (isOn: boolean, problem: unknown = null) =>
      change({ view: { ...state.view, comments: isOn }, problem })
    toggle(comments)
    try {
      await server.switchComments(comments)
    } catch (problem) {
      return toggle(!comments, problem)
    }
    busyUntil = now() // a view that was asked for before does not know of it
    await hearComment()
  }

  /** The comment on the last line, where there are comments. It comes when it is made; the talk does not wait for it. */
  async function hearComment(): Promise<void> {
    const reply = chat.messages.findLast((message) => notesOf(message) !== null)
    const notes = notesOf(reply)
    if (!state.view.comments || !reply || !notes || notes.comment || ended()?.outcome === 'safety') return
    try {
      const comment = await server.commentOn(reply.id.replace(/-reply$/, ''))
      chat.messages = chat.messages.map((message) => (message.id === reply.id ? commented(message, comment) : message))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error // without the comment the talk goes on all the same
    }
  }

  /** The server's answer to a change made here holds at once. A line it never got has no place any more. */
  function settle(saved: TalkView): void {
    const { messages, unsent } = opened(saved, lines.pending(), chat.messages)
    lines.keepPending(null)
    chat.messages = messages
    change({ view: saved, fault: notBroken() })
    if (unsent) putBack(unsent.text)
  }

  async function during(
    work: NonNullable<TalkState['work']>,
    doIt: () => Promise<void>,
    told: (error: unknown) => Partial<TalkState> = (problem) => ({ problem }),
  ): Promise<boolean> {
    occupy({ work })
    try {
      await doIt()
      return true
    } catch (error) {
      change(told(error))
      return false
    } finally {
      free()
      change({ work: null })
    }
  }

  async function hearWhatWaits(): Promise<void> {
    await leaving
    if (chat.lastMessage?.role === 'user' && !isBusy) listen()
    else void hearComment()
  }

  /** Begins to listen where a line waits for its reply. @returns what to call when the page is left */
  function enter(): () => void {
    void hearWhatWaits()
    return () => {
      leaving = chat.stop()
    }
  }

  return {
    chat,
    state: () => state,
    /** @returns what to call to watch no longer */
    watch(watcher: () => void): () => void {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    /** Calls whenever a reply is whole. @returns what to call to hear no more */
    hear(hearer: (reply: TalkMessage) => void): () => void {
      hearers.add(hearer)
      return () => hearers.delete(hearer)
    },
    ended,
    enter,
    adopt,
    write,
    send,
    /** Sends a broken line again, or hears its reply again. */
    retry(): void {
      if (!isBusy) listen()
    },
    withdraw,
    stop,
    end,
    undo,
    tryAgain,
    returnTo,
    switchComments,
  }
}

/** Where the page is not served over https or from this computer, browsers give no `randomUUID`. */
const newId = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`
