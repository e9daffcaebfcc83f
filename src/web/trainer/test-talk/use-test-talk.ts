import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTalk } from '../results/use-attempt.ts'
import { endTalk, said } from './talk.ts'

/** A line on its way and the reply to it so far. */
interface UnderWay {
  readonly id: string
  readonly text: string
  readonly reply: string
}

/** A talk in place: what is saved comes from the server after each turn, with the trainer's layer. */
export function useTestTalk(id: string) {
  const client = useQueryClient()
  const queryKey = ['talk', id, 'trainer']
  const { data: talk, error: readError, refetch } = useTalk(id)
  const [line, setLine] = useState<UnderWay | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [unsaid, setUnsaid] = useState('')
  const controller = useRef<AbortController | null>(null)
  useEffect(() => () => controller.current?.abort(), [])

  async function send(text: string, lineId: string = newId()) {
    const abort = new AbortController()
    controller.current = abort
    setError(null)
    setUnsaid('')
    setLine({ id: lineId, text, reply: '' })
    try {
      for await (const piece of said(id, { id: lineId, text }, abort.signal))
        setLine((current) => current && { ...current, reply: current.reply + piece })
      await client.invalidateQueries({ queryKey })
      setLine(null)
    } catch (thrown) {
      if (!abort.signal.aborted) setError(thrown)
    }
  }

  /** Gives up a line that was not taken; its words are there to be changed. */
  function takeBack() {
    setUnsaid(line?.text ?? '')
    setLine(null)
    setError(null)
    void client.invalidateQueries({ queryKey })
  }

  // a reply that was under way when somebody opened or reloaded the view is heard from the beginning
  const answering = talk?.answering
  const underWay = answering?.message_id
  useEffect(() => {
    if (answering && controller.current === null) void send(answering.learner, answering.message_id)
    // oxlint-disable-next-line react/exhaustive-deps -- once a line
  }, [underWay])

  async function end() {
    try {
      await endTalk(id)
    } catch (thrown) {
      setError(thrown)
    }
    await client.invalidateQueries({ queryKey })
  }
  return {
    talk,
    readError,
    refetch,
    line,
    error,
    isAnswering: line !== null && error === null,
    send: (text: string) => void send(text),
    unsaid,
    takeBack,
    retry: () => line && void send(line.text, line.id),
    end: () => void end(),
  }
}

const newId = () => crypto.randomUUID?.() ?? `line-${Date.now()}-${Math.random()}`
