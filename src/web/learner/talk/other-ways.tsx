import { Button } from '../../design/button.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { type OtherWay, otherWaysOf } from './other-ways.ts'
import type { Branch } from './talk.ts'

interface OtherWaysProps {
  readonly branches: readonly Branch[]
  readonly who: string
  readonly onReturn: ((id: string) => void) | null // null where nothing can be taken up again
  readonly isBusy: boolean
}

/** What the learner tried and left: to be read, and to be gone on with. Closed again when that has changed. */
export function OtherWays({ branches, ...rest }: OtherWaysProps) {
  if (branches.length === 0) return null
  return (
    <section aria-label="Other ways you tried" className="mb-6 print:hidden">
      <Disclosure key={branches.map(({ id }) => id).join(' ')} summary={`Other ways you tried (${branches.length})`}>
        <Ways ways={otherWaysOf(branches)} {...rest} />
      </Disclosure>
    </section>
  )
}

type WaysProps = Omit<OtherWaysProps, 'branches'>

function Ways({ ways, ...rest }: WaysProps & { readonly ways: readonly OtherWay[] }) {
  return (
    <ul className="grid gap-4 border-l-2 border-line pl-3 sm:pl-4">
      {ways.map((way) => (
        <Way key={way.id} way={way} {...rest} />
      ))}
    </ul>
  )
}

function Way({ way, who, onReturn, isBusy }: WaysProps & { readonly way: OtherWay }) {
  const { id, firstLine, facts, turns, ways } = way
  return (
    <li className="min-w-0">
      <p className="line-clamp-2 max-w-measure font-serif wrap-break-word">{firstLine}</p>
      <p className="text-sm text-ink-soft">{facts}</p>
      <div className="flex flex-wrap items-start gap-x-4 text-sm">
        <div className="has-[[open]]:basis-full">
          <Disclosure summary={<Named what="Read it" by={firstLine} />}>
            <ol className="grid max-w-measure gap-3 font-serif text-base">
              {turns.map((turn) => (
                <li key={turn.message_id} className="wrap-break-word whitespace-pre-line">
                  <p>
                    <span className="mr-2 font-sans text-sm text-ink-soft">You</span>
                    {turn.learner}
                  </p>
                  <p className="mt-1">
                    <span className="mr-2 font-sans text-sm text-accent">{who}</span>
                    {turn.reply}
                  </p>
                </li>
              ))}
            </ol>
          </Disclosure>
        </div>
        {onReturn && (
          <Button weight="quiet" className="px-2! text-sm" disabled={isBusy} onClick={() => onReturn(id)}>
            <Named what="Go on with this one" by={firstLine} />
          </Button>
        )}
      </div>
      {ways.length > 0 && (
        <div className="mt-3">
          <Ways ways={ways} {...{ who, onReturn, isBusy }} />
        </div>
      )}
    </li>
  )
}

/** Several stand below each other: read out, each says of which line it speaks. */
function Named({ what, by }: { readonly what: string; readonly by: string }) {
  return (
    <>
      {what}
      <span className="sr-only">: {by.length <= 60 ? by : `${by.slice(0, 59)}…`}</span>
    </>
  )
}
