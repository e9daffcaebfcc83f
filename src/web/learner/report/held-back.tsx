import { ButtonLink } from '../../design/button.tsx'
import { Notice } from '../../design/notice.tsx'
import type { Talk } from '../queries.ts'

/** Stands for the report of a talk whose result a trainer has not released yet. */
export function HeldBack({ talk }: { readonly talk: Pick<Talk, 'id'> }) {
  return (
    <Notice>
      <h2 className="text-xl">Your trainer looks at it first</h2>
      <p className="mt-1 max-w-measure">
        Your talk is finished and kept. Score and report stand here as soon as your trainer has released them; there is
        nothing more for you to do.
      </p>
      <div className="mt-4 print:hidden">
        <ButtonLink href={`/talks/${encodeURIComponent(talk.id)}`}>Read the talk again</ButtonLink>
      </div>
    </Notice>
  )
}
