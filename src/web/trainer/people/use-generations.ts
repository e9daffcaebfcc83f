import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { streamed } from '../../api/event-stream.ts'
import { post } from '../requests.ts'
import {
  beginGeneration,
  type Generation,
  type Order,
  withGenerationClosed,
  withGenerationEvent,
} from './generation.ts'

/** Makes people, several at once, and tells how it goes. Leaving the view stops what is not done. */
export function useGenerations() {
  const client = useQueryClient()
  const [generations, setGenerations] = useState<readonly Generation[]>([])
  const controller = useRef<AbortController | null>(null)
  useEffect(() => () => controller.current?.abort(), [])

  function start(orders: readonly Order[]) {
    controller.current?.abort()
    const abort = new AbortController()
    controller.current = abort
    setGenerations(orders.map((order) => beginGeneration(order, Date.now())))
    for (const [at, order] of orders.entries()) void run(order, at, abort.signal)
  }

  async function run(order: Order, at: number, signal: AbortSignal) {
    const update = (next: (generation: Generation) => Generation) => {
      if (signal.aborted) return
      setGenerations((all) => all.map((generation, index) => (index === at ? next(generation) : generation)))
    }
    try {
      for await (const event of streamed('/api/personas', { ...post(order), signal }))
        update((generation) => withGenerationEvent(generation, event, Date.now()))
      update((generation) => withGenerationClosed(generation, Date.now()))
      await client.invalidateQueries({ queryKey: ['personas', order.template_id] })
    } catch (error) {
      update((generation) => ({ ...generation, error, endedAt: Date.now() }))
    }
  }

  function cancel() {
    controller.current?.abort()
    setGenerations((all) =>
      all.map((generation) =>
        generation.built || generation.error ? generation : { ...generation, isCancelled: true, endedAt: Date.now() },
      ),
    )
  }
  const isBusy = generations.some(({ endedAt }) => endedAt === null)
  return { generations, isBusy, start, cancel }
}
