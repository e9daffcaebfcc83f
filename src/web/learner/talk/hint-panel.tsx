import { useLayoutEffect, useRef } from 'react'
import { sentence } from '../../api/api-error.ts'
import { Button } from '../../design/button.tsx'
import type { Hint } from './talk-server.ts'

/** Help for the next line, asked for by the learner; gone with the next line. */
export function HintPanel({
  hint,
  who,
  onClose,
}: {
  readonly hint: Hint
  readonly who: string
  readonly onClose: () => void
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []) // as it appears: later it would interrupt who types already
  return (
    <section
      aria-label="Hint"
      className="max-h-[max(9rem,min(45dvh,100dvh-24rem))] overflow-y-auto rounded-lg border border-accent bg-accent-soft px-4 py-3 text-base"
    >
      <div className="flex items-start justify-between gap-3">
        <h2 ref={heading} tabIndex={-1} className="text-lg">
          A hint
        </h2>
        <Button weight="quiet" className="-mt-2 -mr-3" onClick={onClose}>
          Close
        </Button>
      </div>
      <dl className="space-y-1.5">
        <Part name={`How ${who} may feel`}>{hint.feels}</Part>
        <Part name="Worth finding out">{hint.find_out}</Part>
        <Part name="For your next line">{hint.say_next}</Part>
      </dl>
    </section>
  )
}

/** Some hints begin with what stands above them. */
function Part({ name, children }: { readonly name: string; readonly children: string }) {
  const repeated = `${name}: `
  const told = children.startsWith(repeated) ? sentence(children.slice(repeated.length)) : children
  return (
    <div>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd>{told}</dd>
    </div>
  )
}
