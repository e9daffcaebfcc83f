import { memo, type ReactNode } from 'react'
import { Disclosure } from '../../design/disclosure.tsx'
import { lineNotes } from './line-notes.ts'
import { Spoken } from './spoken.tsx'
import type { TalkMessage } from './talk.ts'
import { notesOf, textOf } from './talk-messages.ts'

interface ExchangeRowProps {
  readonly line: TalkMessage | null
  readonly reply: TalkMessage | null
  readonly number: number
  readonly who: string
  readonly isMarkdown: boolean
  readonly isOld: boolean // far from the end: drawn by the browser only when it comes into sight
  readonly waiting: string | null // what to say while there is no word of the reply yet
  readonly onTryAgain: ((turn: number) => void) | null
}

/** A line and its reply, as a play is printed. Only the row that grows is drawn again. */
export const ExchangeRow = memo(function ExchangeRow(props: ExchangeRowProps) {
  const { line, reply, number, who, isMarkdown, isOld, waiting, onTryAgain } = props
  const replied = reply ? textOf(reply) : ''
  const notes = reply ? notesOf(reply) : null
  return (
    <li
      id={number > 0 ? `turn-${number}` : undefined}
      className={`space-y-5 pb-7 ${isOld ? '[contain-intrinsic-size:auto_11rem] [content-visibility:auto]' : ''}`}
    >
      {line && (
        <Part speaker="You" isLearner>
          <Spoken text={textOf(line)} />
          {notes && <Notes notes={lineNotes(notes)} />}
          {notes && onTryAgain && <TryAgain turn={notes.turn} onTryAgain={onTryAgain} />}
        </Part>
      )}
      {(replied !== '' || waiting) && (
        <Part speaker={who}>
          {replied === '' ? (
            <p aria-hidden="true" className="text-ink-soft italic">
              {waiting}
            </p>
          ) : (
            <Spoken text={replied} isMarkdown={isMarkdown} />
          )}
          {notes && <Passages passages={notes.quoted ?? []} />}
          {notes?.comment && <CommentOnLine text={notes.comment.text} />}
        </Part>
      )}
    </li>
  )
})

function Part({
  speaker,
  isLearner = false,
  children,
}: {
  readonly speaker: string
  readonly isLearner?: boolean
  readonly children: ReactNode
}) {
  return (
    <div className="gap-x-5 sm:grid sm:grid-cols-[7.5rem_minmax(0,1fr)]">
      <p className={`text-sm sm:pt-1 sm:text-right ${isLearner ? 'text-ink-soft' : 'font-medium text-accent'}`}>
        {speaker}
      </p>
      <div
        className={`max-w-measure min-w-0 font-serif text-lg ${isLearner ? 'mt-1 rounded-lg bg-sunken px-4 py-2.5 sm:mt-0 sm:-ml-1' : ''}`}
      >
        {children}
      </div>
    </div>
  )
}

/** What the document says at the places that the expert quoted, each passage whole. */
function Passages({ passages }: { readonly passages: readonly { readonly text: string }[] }) {
  if (passages.length === 0) return null
  return (
    <div className="mt-1 font-sans text-sm">
      <Disclosure summary={passages.length === 1 ? 'The passage in the document' : 'The passages in the document'}>
        {passages.map(({ text }) => (
          <blockquote key={text} className="mb-2 border-l-2 border-line-strong pl-3 whitespace-pre-wrap last:mb-0">
            {text}
          </blockquote>
        ))}
      </Disclosure>
    </div>
  )
}

/** Out of the way while a reply is spoken, in its place all the same. */
function TryAgain({ turn, onTryAgain }: { readonly turn: number; readonly onTryAgain: (turn: number) => void }) {
  return (
    <div className="-mb-1.5 font-sans leading-none group-aria-busy/log:invisible print:hidden">
      <button
        type="button"
        aria-label={`Try this again from here: line ${turn}`}
        onClick={() => onTryAgain(turn)}
        className="-ml-1 min-h-8 rounded px-1 text-sm text-accent underline-offset-4 hover:underline"
      >
        Try this again from here
      </button>
    </div>
  )
}

function CommentOnLine({ text }: { readonly text: string }) {
  return (
    <p className="mt-3 border-l-2 border-accent pl-3 font-sans text-sm text-ink-soft">
      <span className="font-medium text-ink">On your line: </span>
      {text}
    </p>
  )
}

/** How the line was taken up, beneath it. */
function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <div className="mt-2 border-l-2 border-warn pl-3 font-sans text-sm text-warn">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}
