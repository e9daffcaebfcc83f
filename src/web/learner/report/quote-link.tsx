import type { Evidence } from '../../../assessment/check-answer.ts'

/** Words of the learner that lead to their place in the transcript. */
export function QuoteLink({ evidence: { turn, quote } }: { readonly evidence: Evidence }) {
  return (
    <a
      href={`#turn-${turn}`}
      className="mt-1 block border-l-2 border-line-strong py-1 pl-3 font-serif text-ink no-underline hover:border-accent hover:underline"
    >
      “{quote}” <span className="font-sans text-sm whitespace-nowrap text-ink-soft">(line {turn})</span>
    </a>
  )
}
