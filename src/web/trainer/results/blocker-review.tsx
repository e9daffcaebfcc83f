import { useId } from 'react'
import { Badge } from '../../design/badge.tsx'
import { Choices } from '../../design/choices.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { TextArea } from '../../design/field.tsx'
import { votesInWords } from './check-list.tsx'
import { type BlockerDraft, isFound } from './review-draft.ts'
import type { AnsweredBlocker } from './talk.ts'
import { TurnLink } from './turn-link.tsx'

interface BlockerReviewProps {
  readonly blocker: AnsweredBlocker
  readonly own: BlockerDraft
  readonly onChange: (part: Partial<BlockerDraft>) => void
}

/** Something that fails an attempt: whether the judge found it, and the trainer's word on that. */
export function BlockerReview({ blocker, own, onChange }: BlockerReviewProps) {
  const { name, question, answer, reason, turn, quote, votes } = blocker
  const heading = useId()
  const of = <span className="sr-only">: {name}</span>
  const judged = answer === null ? 'not judged' : answer ? 'found' : 'not found'
  const choices: [BlockerDraft['answer'], string][] = [
    ['as_judge', `As the judge has it (${judged})`],
    ['set', 'It happened: the attempt fails'],
    ['lifted', 'It did not happen'],
  ]
  return (
    <li aria-labelledby={heading} className="py-3">
      <h4 id={heading} className="flex flex-wrap items-baseline justify-between gap-2 font-sans text-base">
        {name}
        <Badge tone={isFound(blocker, own) ? 'bad' : 'plain'}>
          {own.answer === 'as_judge' ? judged : own.answer === 'set' ? 'set by you' : 'lifted by you'}
        </Badge>
      </h4>
      <p className="mt-1 text-sm text-ink-soft">{question}</p>
      {answer === true && (
        <p className="mt-1">
          Judge: {reason} {votes && votesInWords(votes)} {quote && <q className="font-serif italic">{quote}</q>}{' '}
          {turn !== null && <TurnLink turn={turn}>turn {turn}</TurnLink>}
        </p>
      )}
      <Disclosure summary={<>See it differently{of}</>} isOpen={own.answer !== 'as_judge' || own.comment !== ''}>
        <div className="grid gap-3">
          <Choices
            legend={<>Your word{of}</>}
            hint="Both are kept and shown."
            choices={choices}
            chosen={own.answer}
            onChoose={(chosen) => onChange({ answer: chosen })}
          />
          {own.answer !== 'as_judge' && (
            <TextArea
              label={<>Why{of}</>}
              rows={2}
              maxLength={4_000}
              value={own.comment}
              onChange={(event) => onChange({ comment: event.target.value })}
            />
          )}
        </div>
      </Disclosure>
    </li>
  )
}
