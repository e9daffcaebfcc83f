import type { ChatTransport, UIMessageChunk } from 'ai'
import { describe, expect, test } from 'vitest'
import { ApiError } from '../../../../src/web/api/api-error.ts'
import { keptLines } from '../../../../src/web/learner/talk/kept-lines.ts'
import { createTalkSession, type TalkSession } from '../../../../src/web/learner/talk/session.ts'
import type { Ended, LearnerLine, TalkMessage, TalkView } from '../../../../src/web/learner/talk/talk.ts'
import { lastLine, notesOf, textOf } from '../../../../src/web/learner/talk/talk-messages.ts'
import { aTalkView, aSavedTurn } from './talk-views.ts'

describe('a line that is said', () => {
  test('is sent once, answered, and then no longer kept', async () => {
    const { session, room, lines } = aSession()

    say(session, 'How are you?')
    expect(lines.pending()).toMatchObject({ text: 'How are you?' })
    await room.answered()

    expect(said(session)).toEqual(['How are you?', 'You said: How are you?'])
    expect(room.received).toHaveLength(1)
    expect(lines.pending()).toBeNull()
    expect(session.state()).toMatchObject({ draft: '', fault: null })
  })

  test('twice in a row is one line, and the second stays in the field', async () => {
    const { session, room } = aSession()

    expect([say(session, 'One'), say(session, 'One')]).toEqual([true, false])
    await room.answered()

    expect(room.received.map(({ text }) => text)).toEqual(['One'])
    expect(session.state().draft).toBe('One')
  })

  test('is told to whoever listens when its reply is whole', async () => {
    const { session, room } = aSession()
    const heard: string[] = []
    session.hear((reply) => heard.push(textOf(reply)))

    say(session, 'One')
    await room.answered()

    expect(heard).toEqual(['You said: One'])
  })
})

describe('a broken connection', () => {
  test.each(['cut', 'early end', 'unreachable', 'turn failed'] as const)(
    '(%s) keeps the line; trying again is the same line and hears the reply from the beginning',
    async (failure) => {
      const { session, room, lines } = aSession()
      room.failNext(failure)

      say(session, 'One')
      await room.answered()
      expect(session.state().fault).toMatchObject({ kind: 'broken' })
      expect(lines.pending()).toMatchObject({ text: 'One' })
      expect(say(session, 'Two')).toBe(false)

      session.retry()
      await room.answered()

      expect(said(session)).toEqual(['One', 'You said: One'])
      expect(new Set(room.received.map(({ id }) => id)).size).toBe(1)
      expect(session.state()).toMatchObject({ fault: null, draft: 'Two' })
    },
  )

  test('lets a line that never arrived be changed', async () => {
    const { session, room } = aSession()
    room.failNext('unreachable')
    say(session, 'One')
    await room.answered()

    await session.withdraw()

    expect(said(session)).toEqual([])
    expect(session.state()).toMatchObject({ draft: 'One', fault: null })
  })

  test('shows the reply when the line to be changed did arrive', async () => {
    const { session, room } = aSession()
    room.failNext('cut')
    say(session, 'One')
    await room.answered()
    room.save()

    await session.withdraw()

    expect(said(session)).toEqual(['One', 'You said: One'])
    expect(session.state()).toMatchObject({ draft: '', fault: null })
  })

  test('leaves nothing to be taken back: it may have been said, or not', async () => {
    const { session, room, lines } = aSession()
    say(session, 'One')
    await room.answered()
    room.failNext('cut')
    say(session, 'Two')
    await room.answered()

    await session.undo()

    expect(room.takenBack).toEqual([])
    expect(lines.pending()).toMatchObject({ text: 'Two' })
    expect(session.state()).toMatchObject({ fault: { kind: 'broken' }, draft: '' })
  })

  test('can be tried again when the talk could not be ended', async () => {
    const { session, room } = aSession()
    room.failNext('unreachable')
    say(session, 'One')
    await room.answered()
    room.isDown = true
    await session.end()
    expect(session.state()).toMatchObject({ fault: { kind: 'broken' }, problem: expect.any(ApiError) })
    expect(say(session, 'Two')).toBe(false)

    session.retry()
    await room.answered()

    expect(said(session)).toEqual(['One', 'You said: One'])
    expect(session.state()).toMatchObject({ fault: null, draft: 'Two' })
  })

  test.each([
    ['that never arrived goes back into the field', 'unreachable', [], 'One'],
    ['that did arrive stands in it with its reply', 'cut', ['One', 'You said: One'], ''],
  ] as const)('does not stop the talk from being ended: a line %s', async (_, failure, messages, draft) => {
    const { session, room } = aSession()
    room.failNext(failure)
    say(session, 'One')
    await room.answered()
    if (failure === 'cut') room.save()

    await session.end()

    expect(said(session)).toEqual(messages)
    expect(session.state()).toMatchObject({ fault: null, draft })
  })

  test('keeps the line when the server cannot be asked about it', async () => {
    const { session, room, lines } = aSession()
    room.failNext('unreachable')
    say(session, 'One')
    await room.answered()
    room.isDown = true

    await session.withdraw()

    expect(said(session)).toEqual(['One'])
    expect(lines.pending()).toMatchObject({ text: 'One' })
  })
})

describe('a reload', () => {
  test('hears the line the server is answering, under its id', async () => {
    const { session, room } = aSession(aTalkView({ answering: { message_id: 'm1', learner: 'One' } }))

    session.enter()
    await room.answered()

    expect(room.received).toEqual([{ id: 'm1', text: 'One' }])
    expect(said(session)).toEqual(['One', 'You said: One'])
  })

  test('sends the line that never reached the server', async () => {
    const { session, room } = aSession(aTalkView(), { pending: { id: 'm1', text: 'One' } })

    session.enter()
    await room.answered()

    expect(room.received).toEqual([{ id: 'm1', text: 'One' }])
  })

  test('sends nothing when the reply is already there', async () => {
    const view = aTalkView({ turns: [aSavedTurn(1, { message_id: 'm1' })] })
    const { session, room, lines } = aSession(view, { pending: { id: 'm1', text: 'Line 1' } })

    session.enter()
    session.adopt(view, 1)
    await Promise.resolve()

    expect(room.received).toEqual([])
    expect(said(session)).toEqual(['Line 1', 'Reply 1'])
    expect(lines.pending()).toBeNull()
  })

  test('gives a line back that a talk which has ended did not take', () => {
    const view = aTalkView({ status: 'ended', ended: youEnded })
    const { session } = aSession(view, { pending: { id: 'm1', text: 'One' } })

    session.adopt(view, 1)

    expect(said(session)).toEqual([])
    expect(session.state()).toMatchObject({ draft: 'One', fault: { kind: 'elsewhere' } })
  })

  test('keeps what was being written', () => {
    const { session, lines } = aSession()
    session.write('Half a th')

    expect(aSession(aTalkView(), { storage: lines.storage }).session.state().draft).toBe('Half a th')
  })
})

describe('another tab', () => {
  test('that is faster gets the reply; the line of this one goes back into the field and the reply is shown here too', async () => {
    const { session, room } = aSession()
    room.view = aTalkView({ answering: { message_id: 'other', learner: 'From the other tab' } })
    room.failNext(409)

    say(session, 'One')
    await room.answered(2)

    expect(said(session)).toEqual(['From the other tab', 'You said: From the other tab'])
    expect(session.state()).toMatchObject({ draft: 'One', fault: { kind: 'elsewhere' } })
  })

  test('that ended the talk: the line is given back and the end is shown', async () => {
    const { session, room } = aSession()
    room.view = aTalkView({ status: 'ended', ended: youEnded })
    room.failNext(409)

    say(session, 'One')
    await room.answered()

    expect(session.ended()).toEqual(youEnded)
    expect(session.state()).toMatchObject({ draft: 'One', fault: { kind: 'elsewhere' } })
  })

  test('that went on is followed, but never by a view older than what was said here', async () => {
    const { session, room } = aSession()
    say(session, 'One')
    await room.answered()

    session.adopt(aTalkView(), 1)
    expect(said(session)).toHaveLength(2)

    session.adopt(aTalkView({ turns: [aSavedTurn(1), aSavedTurn(2)] }), Number.MAX_SAFE_INTEGER)
    expect(said(session)).toEqual(['Line 1', 'Reply 1', 'Line 2', 'Reply 2'])
  })

  test('leaves what has not changed as it is, so that it is not drawn again', () => {
    const { session } = aSession(aTalkView({ turns: [aSavedTurn(1)] }))
    const [before] = session.chat.messages

    session.adopt(aTalkView({ turns: [aSavedTurn(1), aSavedTurn(2)] }), 1)

    expect(session.chat.messages[0]).toBe(before)
  })
})

test('a line that is refused goes back into the field with the reason', async () => {
  const { session, room, lines } = aSession()
  room.failNext(413)

  say(session, 'One')
  session.write('and more')
  await room.answered()

  expect(said(session)).toEqual([])
  expect(session.state()).toMatchObject({ draft: 'One\nand more', fault: { kind: 'refused', message: 'Too long.' } })
  expect(lines.pending()).toBeNull()
})

test('stopping ends the reading, waits for the turn and shows it whole', async () => {
  const { session, room } = aSession()
  const goOn = room.hold()
  say(session, 'One')
  await room.begun

  const stopped = session.stop()
  expect(session.state().work).toBe('settling')
  goOn()
  await stopped

  expect(said(session)).toEqual(['One', 'You said: One'])
  expect(room.waitedFor).toEqual(room.received)
  expect(session.state()).toMatchObject({ work: null, fault: null })
})

test('taking back gives the line back to be written on', async () => {
  const { session, room } = aSession()
  say(session, 'One')
  await room.answered()

  await session.undo()

  expect(room.takenBack).toEqual([1])
  expect(said(session)).toEqual([])
  expect(session.state()).toMatchObject({ draft: 'One', work: null })
})

describe('trying a line again', () => {
  const three = () => aTalkView({ turns: [aSavedTurn(1), aSavedTurn(2), aSavedTurn(3)] })

  test('goes back to before it, gives it back to be written on, and keeps what followed', async () => {
    const { session, room } = aSession(three())

    await session.tryAgain(2)

    expect(room.wentBackTo).toEqual([1])
    expect(said(session)).toEqual(['Line 1', 'Reply 1'])
    expect(session.state()).toMatchObject({ draft: 'Line 2', work: null, view: { branches: [{ id: 'message-2' }] } })
  })

  test('a line that was given back before and left as it was gives way to the next; what was written on it stays', async () => {
    const { session } = aSession(three())
    await session.undo()
    await session.tryAgain(1)
    expect(session.state().draft).toBe('Line 1')

    const { session: other } = aSession(three())
    await other.undo()
    other.write('Line 3, but kinder')
    await other.tryAgain(1)
    expect(other.state().draft).toBe('Line 1\nLine 3, but kinder')
  })

  test('returning to what was left shows it again, and what is being written stays', async () => {
    const { session, room } = aSession(three())
    await session.tryAgain(2)
    session.write('Something else')

    await session.returnTo('message-2')

    expect(room.returnedTo).toEqual(['message-2'])
    expect(said(session)).toHaveLength(6)
    expect(session.state()).toMatchObject({ draft: 'Something else', view: { branches: [] } })
  })

  test('waits for neither a broken line nor a reply under way: nothing is done then', async () => {
    const { session, room } = aSession(three())
    room.failNext('cut')
    say(session, 'Four')
    await session.tryAgain(1) // still being answered
    await room.answered()
    await session.tryAgain(1) // it may have been said, or not
    await session.returnTo('message-2')

    expect(room.wentBackTo).toEqual([])
    expect(room.returnedTo).toEqual([])
    expect(session.state().fault).toMatchObject({ kind: 'broken' })
  })

  test('that the server refuses is told, and the talk stays as it is', async () => {
    const { session, room } = aSession(three())
    room.isDown = true

    await session.tryAgain(1)

    expect(said(session)).toHaveLength(6)
    expect(session.state()).toMatchObject({ problem: expect.any(ApiError), draft: '', work: null })
  })
})

describe('comments', () => {
  const comments = ({ chat }: TalkSession) => chat.messages.flatMap((message) => notesOf(message)?.comment?.text ?? [])

  test('come after the reply, to its line, while the talk goes on', async () => {
    const { session, room } = aSession(aTalkView({ comments: true }))
    const makeComment = room.holdComments()
    say(session, 'One')
    await room.answered()
    expect(comments(session)).toEqual([])

    expect(say(session, 'Two')).toBe(true)
    await room.answered()
    makeComment()
    await room.settled()

    expect(comments(session)).toEqual(['On One', 'On Two'])
    expect(said(session)).toEqual(['One', 'You said: One', 'Two', 'You said: Two'])
  })

  test('are asked for where they are on, once for a line', async () => {
    const { session, room } = aSession()
    say(session, 'One')
    await room.answered()
    expect(room.commentedOn).toEqual([])

    await session.switchComments(true)
    session.enter()
    await room.settled()

    expect(session.state().view.comments).toBe(true)
    expect(room.commentedOn).toEqual(room.received.map(({ id }) => id))
    expect(comments(session)).toEqual(['On One'])
    await session.switchComments(false)
    say(session, 'Two')
    await room.answered()
    expect(room.commentedOn).toHaveLength(1)
  })

  test('that do not come are no fault of the talk', async () => {
    const { session, room } = aSession(aTalkView({ comments: true }))
    room.hasComments = false
    say(session, 'One')
    await room.answered()
    await room.settled()

    expect(room.commentedOn).toHaveLength(1)
    expect(session.state()).toMatchObject({ fault: null, problem: null })
  })

  test('a switch that does not reach the server stays as it was, with the reason', async () => {
    const { session, room } = aSession()
    room.isDown = true

    await session.switchComments(true)

    expect(session.state()).toMatchObject({ view: { comments: false }, problem: expect.any(ApiError) })
  })
})

test('ending shows how the talk ended; what cannot be ended is told', async () => {
  const { session, room } = aSession()
  room.isDown = true
  await session.end()
  expect(session.state().problem).toBeInstanceOf(ApiError)

  room.isDown = false
  await session.end()

  expect(session.ended()).toEqual(youEnded)
  expect(session.state().problem).toBeNull()
  expect(say(session, 'One more')).toBe(false)
})

const youEnded: Ended = { outcome: 'learner', reason: 'You ended the talk.' }

function say(session: TalkSession, text: string): boolean {
  session.write(text)
  return session.send()
}

const said = ({ chat }: TalkSession) => chat.messages.map(textOf)

function aSession(
  view: TalkView = aTalkView(),
  {
    pending = null as LearnerLine | null,
    storage = aStorage(),
  }: { pending?: LearnerLine | null; storage?: Storage } = {},
) {
  const lines = { ...keptLines(view.id, storage), storage }
  if (pending) lines.keepPending(pending)
  const room = aRoom(view)
  let clock = 1
  const session = createTalkSession({ view, lines, server: room, transport: room.transport, now: () => ++clock })
  return { session, room, lines }
}

type Failure = 'cut' | 'early end' | 'unreachable' | 'turn failed' | number

/** A server of one talk: it answers every line by repeating it, once for each id. */
function aRoom(view: TalkView) {
  let failure: Failure | null = null
  let held = Promise.resolve()
  let commentsHeld = Promise.resolve()
  const heard = { replies: 0 }
  let begin = () => {}
  const waiting = new Set<() => void>()
  const turnOf = ({ id, text }: LearnerLine) =>
    aSavedTurn(room.view.turns.length + 1, { message_id: id, learner: text, reply: `You said: ${text}` })
  const room = {
    view,
    isDown: false,
    received: [] as LearnerLine[],
    waitedFor: [] as LearnerLine[],
    takenBack: [] as number[],
    wentBackTo: [] as number[],
    returnedTo: [] as string[],
    commentedOn: [] as string[],
    hasComments: true,
    begun: new Promise<void>((resolve) => {
      begin = resolve
    }),
    read: async () => {
      if (room.isDown) throw new ApiError('down')
      return room.view
    },
    failNext(what: Failure) {
      failure = what
    },
    hold() {
      let release = () => {}
      held = new Promise<void>((resolve) => {
        release = resolve
      })
      return release
    },
    holdComments() {
      let release = () => {}
      commentsHeld = new Promise<void>((resolve) => {
        release = resolve
      })
      return release
    },
    /** Saves the turn of the last line, as the server does whether or not anybody listens. */
    save() {
      const line = room.received.at(-1)
      if (!line || room.view.turns.some(({ message_id }) => message_id === line.id)) return
      room.view = { ...room.view, answering: null, turns: [...room.view.turns, turnOf(line)] }
    },
    async answered(count = 1) {
      const until = heard.replies + count
      while (heard.replies < until) await new Promise<void>((resolve) => waiting.add(resolve))
      await new Promise((resolve) => setImmediate(resolve))
    },
    settled: () => new Promise((resolve) => setImmediate(resolve)),
    async goBack(turn: number) {
      if (room.isDown) throw new ApiError('down')
      room.wentBackTo.push(turn)
      const { turns } = room.view
      const left = turns.slice(turn)
      const branch = { id: left[0]?.message_id ?? '', after: null, from_turn: turn, ended: null, turns: left }
      room.view = { ...room.view, turns: turns.slice(0, turn), branches: [branch] }
      return room.view
    },
    async returnTo(branch: string) {
      room.returnedTo.push(branch)
      const { turns, branches = [] } = room.view
      room.view = { ...room.view, turns: [...turns, ...branches.flatMap((one) => one.turns)], branches: [] }
      return room.view
    },
    async switchComments(comments: boolean) {
      if (room.isDown) throw new ApiError('down')
      room.view = { ...room.view, comments }
    },
    async commentOn(line: string) {
      room.commentedOn.push(line)
      await commentsHeld
      if (!room.hasComments) throw new ApiError('none')
      return { text: `On ${room.received.find(({ id }) => id === line)?.text}` }
    },
    async waitForTurn(line: LearnerLine) {
      await held
      room.waitedFor.push(line)
      room.save()
    },
    async end() {
      if (room.isDown) throw new ApiError('down')
      room.view = { ...room.view, status: 'ended', ended: youEnded }
      return room.view
    },
    async takeBack(turn: number) {
      room.takenBack.push(turn)
      room.view = { ...room.view, turns: room.view.turns.slice(0, turn - 1) }
      return room.view
    },
    transport: {
      reconnectToStream: async () => null,
      async sendMessages({ messages, abortSignal }) {
        const line = lastLine(messages)
        if (line) room.received.push(line)
        const now = failure
        failure = null
        const done = () => {
          heard.replies++
          for (const wake of waiting) wake()
          waiting.clear()
        }
        if (now === 'unreachable' || typeof now === 'number') {
          setImmediate(done)
          throw new ApiError(now === 'unreachable' ? 'unreachable' : 'Too long.', { status: Number(now) || 0 })
        }
        return spoken(line as LearnerLine, { failure: now, signal: abortSignal, done })
      },
    } satisfies ChatTransport<TalkMessage>,
  }

  function spoken(
    line: LearnerLine,
    { failure, signal, done }: { failure: Failure | null; signal: AbortSignal | undefined; done: () => void },
  ): ReadableStream<UIMessageChunk> {
    const text = `You said: ${line.text}`
    return new ReadableStream<UIMessageChunk>({
      async start(controller) {
        const send = (chunk: unknown) => controller.enqueue(chunk as UIMessageChunk)
        send({ type: 'start', messageId: `${line.id}-reply` })
        send({ type: 'text-start', id: 'reply' })
        send({ type: 'text-delta', id: 'reply', delta: text.slice(0, 5) })
        begin()
        signal?.addEventListener('abort', () => controller.error(new DOMException('gone', 'AbortError')))
        await held
        if (signal?.aborted) return
        setImmediate(done)
        if (failure === 'cut') return controller.error(new TypeError('network error'))
        if (failure === 'turn failed') send({ type: 'error', errorText: 'turn-failed: send the message again' })
        if (failure === null) {
          room.save()
          const { turn, verdicts, disposition } = turnOf(line)
          const number = room.view.turns.find(({ message_id }) => message_id === line.id)?.turn ?? turn
          send({ type: 'text-delta', id: 'reply', delta: text.slice(5) })
          send({ type: 'data-turn', data: { turn: number, verdicts, disposition, ended: null } })
          send({ type: 'text-end', id: 'reply' })
          send({ type: 'finish' })
        }
        controller.close()
      },
    })
  }
  return room
}

function aStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage
}
