import type { ReactNode } from 'react'
import type { Report } from '../../../assessment/report/report.ts'
import { percent } from '../../words.ts'

/** The talk in figures. */
export function Figures({ measures }: Pick<Report, 'measures'>) {
  const { learner_words, other_words, share_of_words01, open_questions, closed_questions, longest_line } = measures
  return (
    <section aria-labelledby="figures" className="break-inside-avoid">
      <h2 id="figures" className="text-2xl">
        In figures
      </h2>
      <dl className="mt-3 grid max-w-xl gap-x-6 gap-y-3 sm:grid-cols-2">
        <Figure name="Your part of all words">
          {share_of_words01 === null ? 'none' : percent(share_of_words01)} ({learner_words} of{' '}
          {learner_words + other_words})
        </Figure>
        <Figure name="Open questions (no yes, no or number answers them)">{open_questions}</Figure>
        <Figure name="Closed questions">{closed_questions}</Figure>
        {longest_line && (
          <Figure name="Your longest line">
            {longest_line.words} words,{' '}
            <a href={`#turn-${longest_line.turn}`} className="text-accent underline">
              line {longest_line.turn}
            </a>
          </Figure>
        )}
      </dl>
    </section>
  )
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  )
}
