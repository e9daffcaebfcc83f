import type { Disposition } from '../../../conversation/conversation.ts'
import { deedsInWords } from '../../acts.ts'
import { dispositionWords, percent } from '../../words.ts'
import { sides, signed, type Step } from './course.ts'

/** The picture in words and figures. */
export function CourseTable({
  steps,
  opening,
}: {
  readonly steps: readonly Step[]
  readonly opening: Disposition | null
}) {
  return (
    <details className="mt-5 print:hidden">
      <summary className="py-2 font-medium">The same as a table</summary>
      <section
        aria-label="Course of the talk as a table"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls sideways on a phone, also by keyboard
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table className="w-full min-w-[40rem] text-left text-sm">
          <caption className="sr-only">Trust, progress and patience after each of your lines</caption>
          <thead>
            <tr className="border-b border-line-strong">
              <Head>Line</Head>
              <Head>What you said and did</Head>
              {sides.map((side) => (
                <Head key={side}>{dispositionWords[side]}</Head>
              ))}
            </tr>
          </thead>
          <tbody>
            {opening && (
              <tr className="border-b border-line">
                <th scope="row" className="py-2 pr-4 font-normal">
                  0
                </th>
                <td className="py-2 pr-4 text-ink-soft">Before your first line</td>
                {sides.map((side) => (
                  <td key={side} className="py-2 pr-4 tabular-nums">
                    {percent(opening[side])}
                  </td>
                ))}
              </tr>
            )}
            {steps.map((step) => (
              <Row key={step.turn} step={step} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

function Head({ children }: { readonly children: string | undefined }) {
  return (
    <th scope="col" className="py-2 pr-4 font-medium">
      {children}
    </th>
  )
}

function Row({ step }: { readonly step: Step }) {
  const { turn, line, by, change } = step
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-2 pr-4 font-normal">
        {turn}
      </th>
      <td className="py-2 pr-4">
        “{line}” <span className="text-ink-soft">{deedsInWords(by)}</span>
      </td>
      {sides.map((side) => (
        <td key={side} className="py-2 pr-4 whitespace-nowrap tabular-nums">
          {percent(step[side])} {change && <span className="text-ink-soft">({signed(change[side])})</span>}
        </td>
      ))}
    </tr>
  )
}
