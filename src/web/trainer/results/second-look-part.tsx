import { Disclosure } from '../../design/disclosure.tsx'
import { readable } from '../../words.ts'
import { answersInWords, nameOfQuestion } from '../words.ts'
import type { SecondLook } from './talk.ts'

/** What a judge found when it looked at the turn again: faults in the open, the rest on demand. */
export function SecondLookPart({ judged: { source, answers, error } }: { readonly judged: SecondLook }) {
  const faults = answers.filter(({ answer }) => answer === 'yes')
  const others = answers.filter(({ answer }) => answer !== 'yes')
  const by = source === 'model' ? 'by the model' : 'by rules'
  return (
    <>
      <p>
        {faults.length === 0 ? 'Nothing found' : 'Please have a look'}, {by}.
      </p>
      {error && <p className="text-bad">{error}</p>}
      <Answers answers={faults} />
      {others.length > 0 && (
        <Disclosure summary={faults.length === 0 ? 'What was asked' : 'What else was asked'}>
          <Answers answers={others} />
        </Disclosure>
      )}
    </>
  )
}

function Answers({ answers }: { readonly answers: SecondLook['answers'] }) {
  return (
    <ul className="grid gap-1">
      {answers.map(({ question, answer, reason, quote }) => (
        <li key={question}>
          {nameOfQuestion(question)}:{' '}
          <strong className="font-medium">{answersInWords[answer] ?? readable(answer)}</strong>. {reason}
          {quote && <span className="block text-ink-soft">“{quote}”</span>}
        </li>
      ))}
    </ul>
  )
}
