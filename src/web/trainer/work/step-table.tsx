import type { StepRecord } from '../../../step.ts'
import { sources } from '../../words.ts'
import { duration, enginesInWords, fellBack, nameOfStep, tokensInWords, tokensOf } from './steps.ts'

/** Every step of a piece of work: who did it, how long it took, what it cost, and why a model's answer was not used. */
export function StepTable({ steps, caption }: { readonly steps: readonly StepRecord[]; readonly caption: string }) {
  if (steps.length === 0) return <p className="text-ink-soft">Nothing was recorded about how this was made.</p>
  return (
    <>
      <p className="mb-2">
        {enginesInWords(steps)} In all: {tokensInWords(tokensOf(steps))}.
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
      <div role="region" aria-label={caption} tabIndex={0} className="relative overflow-x-auto">
        <table className="w-full text-left text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead className="text-ink-soft">
            <tr>
              {['Step', 'Done', 'Time', 'Tokens'].map((head) => (
                <th key={head} scope="col" className="py-2 pr-4 font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map((step, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a step may be done twice
              <tr key={`${step.step} ${step.part} ${at}`} className="border-t border-line align-top">
                <th scope="row" className="py-2 pr-4 font-normal">
                  {nameOfStep(step)}
                  {step.error && <span className="block text-warn">{step.error}</span>}
                </th>
                <td className="py-2 pr-4">
                  {sources[step.source]}
                  {fellBack(step) && ' instead of the model'}
                </td>
                <td className="py-2 pr-4 whitespace-nowrap tabular-nums">
                  {step.ms > 0 ? duration(step.ms) : 'at once'}
                </td>
                <td className="py-2 whitespace-nowrap tabular-nums">{step.tokens.input + step.tokens.output}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
