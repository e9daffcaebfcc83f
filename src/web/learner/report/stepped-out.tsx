import { ButtonLink } from '../../design/button.tsx'
import type { Talk } from '../queries.ts'
import { Transcript } from './transcript.tsx'

/** After a talk in which somebody may have been at risk: help first, no marks, nothing to compare. */
export function SteppedOut({ talk }: { readonly talk: Talk }) {
  const help = talk.turns.at(-1)?.reply
  return (
    <div className="flex flex-col gap-8">
      <div className="max-w-measure space-y-4 text-lg">
        <p>{talk.ended?.reason}</p>
        {help && <p className="border-l-2 border-accent pl-4">{help}</p>}
        <p>
          There is no score, and nothing here is held against you. If it was only a line in a play, that is all right
          too.
        </p>
      </div>
      <div className="print:hidden">
        <ButtonLink href="/">Back to all scenarios</ButtonLink>
      </div>
      <details className="print:hidden">
        <summary className="py-2 font-medium">What was said</summary>
        <Transcript talk={talk} review={null} />
      </details>
    </div>
  )
}
