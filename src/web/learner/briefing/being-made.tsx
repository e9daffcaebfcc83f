import { useEffect, useRef } from 'react'
import { Button } from '../../design/button.tsx'
import { inWords, type Making, shareDone } from './making.ts'

/** The person is made: what is happening, how far it is, and a way to stop it. */
export function BeingMade({ making, onStop }: { readonly making: Making; readonly onStop: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <section aria-labelledby="being-made" className="mt-12 rounded-xl border border-line bg-surface p-6 sm:p-8">
      <h2 ref={heading} id="being-made" tabIndex={-1} className="text-2xl">
        Somebody is getting ready for you
      </h2>
      <p role="status" className="mt-3 min-h-[3lh] max-w-measure text-ink-soft sm:min-h-[1lh]">
        {inWords(making)}
      </p>
      <div aria-hidden="true" className="mt-4 h-1.5 overflow-hidden rounded-full bg-sunken ring-1 ring-line">
        <div
          className="h-full rounded-full bg-accent transition-[width] duration-700"
          style={{ width: `${Math.round(shareDone(making) * 100)}%` }}
        />
      </div>
      <div className="mt-6">
        <Button onClick={onStop}>Stop, and go back</Button>
      </div>
    </section>
  )
}
