import type { ReactNode } from 'react'
import type { NextStep, Report } from '../../../assessment/report/report.ts'
import { QuoteLink } from './quote-link.tsx'

/** What went well, with the words that show it; what to try next, with its place in the talk and a better line for it. */
export function Advice({ report: { criteria, strengths, next_steps } }: { readonly report: Report }) {
  if (criteria.every(({ value }) => value === null)) return null
  return (
    <div className="grid gap-x-10 gap-y-10 sm:grid-cols-2">
      <Part id="well" title="What went well">
        {strengths.length === 0 && (
          <p>Nothing stood out this time. That is what practice is for: take one thing for the next talk.</p>
        )}
        <ul className="space-y-5">
          {strengths.map(({ criterion, name, quote, turn }) => (
            <li key={criterion}>
              <h3 className="text-lg">{name}</h3>
              {quote !== null && turn !== null && <QuoteLink evidence={{ quote, turn }} />}
            </li>
          ))}
        </ul>
      </Part>
      <Part id="next" title="What to try next">
        {next_steps.length === 0 && (
          <p>Nothing is missing. Practise it with somebody harder, or with another scenario.</p>
        )}
        <ol className="space-y-7">
          {next_steps.map((step) => (
            <li key={step.criterion} className="break-inside-avoid">
              <Step step={step} />
            </li>
          ))}
        </ol>
      </Part>
    </div>
  )
}

function Step({ step: { name, level, tip, why, turn, said, try_instead } }: { readonly step: NextStep }) {
  return (
    <>
      <h3 className="text-lg">
        {name}
        {level !== null && <span className="font-sans text-sm text-ink-soft"> ({level})</span>}
      </h3>
      <p className="mt-1">{tip ?? why}</p>
      {turn !== null && said !== null && try_instead !== null && (
        <>
          <p className="mt-2 text-sm text-ink-soft">You said</p>
          <QuoteLink evidence={{ quote: said, turn }} />
          <p className="mt-2 text-sm text-ink-soft">You could try, in this place</p>
          <p className="mt-1 border-l-2 border-good py-1 pl-3 font-serif">{try_instead}</p>
        </>
      )}
    </>
  )
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="mb-3 text-2xl">
        {title}
      </h2>
      {children}
    </section>
  )
}
