import { lazy, Suspense } from 'react'
import { deedsInWords } from '../../acts.ts'
import { Badge } from '../../design/badge.tsx'
import { dispositionWords } from '../../words.ts'
import type { Talk } from '../queries.ts'
import { courseOf, directionOf, movedMost, sides, signed, type Step } from './course.ts'
import { CourseTable } from './course-table.tsx'

const CourseChart = lazy(() => import('./course-chart.tsx'))

/** How trust, progress and patience went, and which lines moved them most. */
export function HowTheyTookIt({ talk }: { readonly talk: Talk }) {
  const { points, steps } = courseOf(talk)
  if (steps.length === 0) return null
  const most = movedMost(steps)
  return (
    <section aria-labelledby="course">
      <h2 id="course" className="text-2xl">
        How they took it
      </h2>
      <p className="mt-1 max-w-measure text-ink-soft">
        Trust, progress in the matter and patience of {talk.person.name ?? 'the other person'}, line by line.
      </p>
      <figure className="mt-4 break-inside-avoid">
        <Suspense fallback={<div className="h-72" />}>
          <CourseChart points={points} marked={most.map(({ turn }) => turn)} />
        </Suspense>
      </figure>
      {most.length > 0 && (
        <>
          <h3 className="mt-6 text-lg">What moved them most</h3>
          <ul className="mt-2 grid gap-4 sm:grid-cols-3">
            {most.map((step) => (
              <Mover key={step.turn} step={step} />
            ))}
          </ul>
        </>
      )}
      <CourseTable steps={steps} opening={talk.opening_disposition} />
    </section>
  )
}

function Mover({ step: { turn, line, by, change } }: { readonly step: Step }) {
  const direction = directionOf(change)
  return (
    <li className="flex break-inside-avoid flex-col gap-2 rounded-lg border border-line bg-surface p-4">
      <p className="flex flex-wrap items-center justify-between gap-2 text-sm text-ink-soft">
        Line {turn}
        <Badge tone={direction > 0 ? 'good' : direction < 0 ? 'warn' : 'plain'}>
          {direction > 0 ? 'won' : direction < 0 ? 'cost' : 'mixed'}
        </Badge>
      </p>
      <a href={`#turn-${turn}`} className="line-clamp-3 font-serif text-ink no-underline hover:underline">
        “{line}”
      </a>
      <p className="text-sm">{deedsInWords(by)}</p>
      <p className="mt-auto text-sm text-ink-soft tabular-nums">
        {change && sides.map((side) => `${dispositionWords[side]} ${signed(change[side])}`).join(', ')}
      </p>
    </li>
  )
}
