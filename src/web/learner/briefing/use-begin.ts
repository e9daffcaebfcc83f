import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { client, read } from '../../api/client.ts'
import { streamed } from '../../api/event-stream.ts'
import type { ModeId } from '../../words.ts'
import { thisLearner } from '../learner.ts'
import { afterEvent, atFirst, type Making } from './making.ts'
import { personOrder, type Wishes } from './wishes.ts'

/** How a talk is to begin: with somebody who is there, or with somebody who is made first. */
export interface Beginning {
  readonly templateId: string
  readonly mode: ModeId
  readonly person: string | null
  readonly wishes: Wishes
}

/** Makes the person where there is none, starts the talk and goes there. What is under way can be stopped. */
export function useBegin() {
  const [making, setMaking] = useState<Making | null>(null)
  const [error, setError] = useState<unknown>(null)
  const work = useRef<AbortController | null>(null)
  const [, go] = useLocation()
  const queries = useQueryClient()
  useEffect(() => () => work.current?.abort(), [])

  async function begin({ templateId, mode, person, wishes }: Beginning) {
    if (work.current) return
    const controller = new AbortController()
    const { signal } = controller
    work.current = controller
    setError(null)
    setMaking(person === null ? atFirst : { stage: 'meeting', written: 0, parts: 0 })
    try {
      const id = person ?? (await madePerson(personOrder(templateId, mode, wishes), signal, setMaking))
      const { id: learner, name } = thisLearner()
      const order = { persona_id: id, mode, learner: { id: learner, name } }
      const talk = await read(client.api.conversations.$post({ json: order }, { init: { signal } }))
      void queries.invalidateQueries({ queryKey: ['attempts'] })
      void queries.invalidateQueries({ queryKey: ['personas'] })
      if (!signal.aborted) go(`/talks/${encodeURIComponent(talk.id)}`)
    } catch (failure) {
      if (!signal.aborted) setError(failure)
    } finally {
      if (work.current === controller) work.current = null
      if (!signal.aborted) setMaking(null)
    }
  }

  function stop() {
    work.current?.abort()
    work.current = null
    setMaking(null)
  }

  return { making, error, begin, stop }
}

/** @returns the id of a person made by the server, which tells how far it is */
async function madePerson(
  order: ReturnType<typeof personOrder>,
  signal: AbortSignal,
  onProgress: (change: (making: Making | null) => Making) => void,
): Promise<string> {
  const request = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(order), signal }
  for await (const event of streamed('/api/personas?view=learner', request)) {
    onProgress((making) => afterEvent(making ?? atFirst, event))
    const id = idOfPersona(event.data)
    if (event.event === 'persona' && id) return id
  }
  throw new Error('The person could not be finished. Please begin again')
}

function idOfPersona(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('persona' in data)) return null
  const { persona } = data
  if (typeof persona !== 'object' || persona === null || !('id' in persona)) return null
  return typeof persona.id === 'string' ? persona.id : null
}
