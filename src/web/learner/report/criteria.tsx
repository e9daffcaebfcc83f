import type { ReportedCriterion } from '../../../assessment/report/report.ts'
import { Disclosure } from '../../design/disclosure.tsx'
import { percent } from '../../words.ts'
import { LevelMeter } from './level-meter.tsx'
import { QuoteLink } from './quote-link.tsx'
import { overruledOf } from '../../../assessment/report/words.ts'

/** Every criterion with its level, its reason, the words it rests on and the questions behind it; what could not be judged stands apart. */
export function Criteria({ criteria }: { readonly criteria: readonly ReportedCriterion[] }) {
  const judged = criteria.filter(({ value }) => value !== null)
  const open = criteria.filter(({ value }) => value === null)
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria" className="text-2xl">
        Point by point
      </h2>
      {judged.length > 0 && (
        <ul className="mt-4 space-y-7">
          {judged.map((criterion) => (
            <li key={criterion.id} className="break-inside-avoid">
              <LevelMeter criterion={criterion} />
              <TrainersValue criterion={criterion} />
              <p className="mt-2 max-w-measure text-sm text-ink-soft">{criterion.reason}</p>
              {criterion.evidence.map((evidence) => (
                <QuoteLink key={`${evidence.turn} ${evidence.quote}`} evidence={evidence} />
              ))}
              <Checks criterion={criterion} />
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && <NotJudged criteria={open} />}
    </section>
  )
}

function TrainersValue({ criterion }: { readonly criterion: ReportedCriterion }) {
  const { comment } = criterion
  const overruled = overruledOf(criterion)
  if (overruled === null && comment === null) return null
  return (
    <p className="mt-2 max-w-measure text-sm">
      {overruled} {comment !== null && <>Your trainer says: “{comment}”</>}
    </p>
  )
}

/** What was asked to find the level, folded away. */
function Checks({ criterion: { name, checks, share, levels } }: { readonly criterion: ReportedCriterion }) {
  if (checks.length === 0) return null
  return (
    <Disclosure
      summary={
        <span className="text-sm">
          How this was found<span className="sr-only">: {name}</span>
        </span>
      }
    >
      <ul className="space-y-2 text-sm">
        {checks.map(({ id, question, answer, reason, votes }) => (
          <li key={id} className="max-w-measure">
            <span className="font-medium">{answer === null ? 'Not judged' : answer ? 'Yes' : 'No'}:</span> {question}{' '}
            <span className="text-ink-soft">
              {reason}
              {votes && ` Asked ${votes.yes + votes.no + votes.open} times: yes ${votes.yes}, no ${votes.no}.`}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-soft">
        {levels.length > 0 && `The levels are: ${levels.join(', ')}. `}
        {share !== null && `This point makes ${percent(share)} of the score.`}
      </p>
    </Disclosure>
  )
}

/** They are left out of the score, and why is said once where it is the same for all. */
function NotJudged({ criteria }: { readonly criteria: readonly ReportedCriterion[] }) {
  const reasons = [...new Set(criteria.map(openBecause))]
  return (
    <div className="mt-8 break-inside-avoid rounded-lg border border-line px-5 py-4">
      <h3 className="text-lg">Not judged</h3>
      <p className="mt-1 text-sm text-ink-soft">
        These are left out of the score; they count neither for nor against you.
      </p>
      {reasons.map((reason) => (
        <div key={reason} className="mt-3">
          <ul className="list-disc pl-5">
            {criteria
              .filter((criterion) => openBecause(criterion) === reason)
              .map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
          </ul>
          <p className="mt-1 text-sm text-ink-soft">{reason}</p>
        </div>
      ))}
    </div>
  )
}

/** What the trainer took out of the score has a reason of theirs, not the judge's. */
const openBecause = ({ overruled, comment, reason }: ReportedCriterion) =>
  overruled ? (comment ?? 'Your trainer has taken this out of the score.') : reason
