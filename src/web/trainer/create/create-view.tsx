import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { streamed } from '../../api/event-stream.ts'
import { Page } from '../../design/page.tsx'
import { post } from '../requests.ts'
import { BriefForm } from './brief-form.tsx'
import { DropZone } from './drop-zone.tsx'
import { beginReading, type Reading, withReadingClosed, withReadingEvent } from './reading.ts'
import { ReadingPanel } from './reading-panel.tsx'

const accepted = '.md,.txt,.pdf,.docx,text/markdown,text/plain,application/pdf'

/** A new scenario: from a document, or from a brief that is written here. */
export default function CreateView() {
  const { reading, read, stop } = useReading()
  return (
    <Page
      title="A new scenario"
      lead="Give the document that you would hand to an actor and a trainer. What it says is read from it and shown beside it; nothing goes to learners before you publish it."
      crumbs={[{ href: '/train', name: 'Scenarios' }]}
    >
      {reading && <ReadingPanel reading={reading} onCancel={stop} />}
      <div className="mt-8 space-y-12 first:mt-0" hidden={reading !== null && reading.error === null}>
        <DropZone accept={accepted} onFile={(file) => read(file.name, formWith(file))} />
        <BriefForm onBrief={(name, text) => read(name, post({ name, text }))} />
      </div>
    </Page>
  )
}

function formWith(file: File): RequestInit {
  const form = new FormData()
  form.append('file', file)
  return { body: form }
}

/** One reading at a time; leaving the view stops it. */
function useReading() {
  const client = useQueryClient()
  const [reading, setReading] = useState<Reading | null>(null)
  const controller = useRef<AbortController | null>(null)
  useEffect(() => () => controller.current?.abort(), [])

  async function read(name: string, request: RequestInit) {
    const abort = new AbortController()
    controller.current = abort
    setReading(beginReading(name, Date.now()))
    const update = (next: (reading: Reading) => Reading) => {
      if (!abort.signal.aborted) setReading((current) => current && next(current))
    }
    try {
      for await (const event of streamed('/api/scenarios', { ...request, signal: abort.signal }))
        update((current) => withReadingEvent(current, event, Date.now()))
      update((current) => withReadingClosed(current, Date.now()))
      await client.invalidateQueries({ queryKey: ['scenarios'] })
    } catch (error) {
      update((current) => ({ ...current, error, endedAt: Date.now() }))
    }
  }

  function stop() {
    controller.current?.abort()
    setReading(null)
  }
  return { reading, read: (...order: Parameters<typeof read>) => void read(...order), stop }
}
