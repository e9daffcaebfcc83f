import { useId } from 'react'
import { Choices } from '../../design/choices.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { TextArea } from '../../design/field.tsx'
import { Meter } from '../../design/meter.tsx'
import { percent } from '../../words.ts'
import { CheckList } from './check-list.tsx'
import { type CriterionDraft, valueOf } from './review-draft.ts'
import type { ScoredCriterion } from './talk.ts'
import { TurnLink } from './turn-link.tsx'

interface CriterionReviewProps {
  readonly criterion: ScoredCriterion
  readonly own: CriterionDraft
  readonly onChange: (part: Partial<CriterionDraft>) => void
}

/** One criterion: the judge's level with its reason and quotes, the trainer's beside it. */
export function CriterionReview({ criterion, own, onChange }: CriterionReviewProps) {
  const { name, value, reason, evidence, checks = [] } = criterion
  const heading = useId()
  const share = valueOf(own, criterion)
  return (
    <li aria-labelledby={heading} className="py-4">
      <h3 id={heading} className="mb-2 font-sans text-base">
        {name}
      </h3>
      <Meter label={whose('Judge', criterion.level, criterion)} value={value} />
      {share === null && <p className="mt-2 text-sm">You: left out of the score</p>}
      {typeof share === 'number' && (
        <div className="mt-2">
          <Meter label={whose('You', Number(own.mark), criterion)} value={share} />
        </div>
      )}
      <p className="mt-2 text-base">{reason}</p>
      {evidence.length > 0 && (
        <ul aria-label="Quotes" className="mt-2 space-y-1">
          {evidence.map(({ turn, quote }) => (
            <li key={`${turn} ${quote}`} className="border-l-2 border-line-strong pl-3 font-serif italic">
              “{quote}”{' '}
              <span className="font-sans text-sm not-italic">
                <TurnLink turn={turn}>turn {turn}</TurnLink>
              </span>
            </li>
          ))}
        </ul>
      )}
      {checks.length > 0 && (
        <div className="mt-1">
          <Disclosure
            summary={
              <>
                How this was found<span className="sr-only">: {name}</span>
              </>
            }
          >
            <CheckList checks={checks} />
          </Disclosure>
        </div>
      )}
      <div className="mt-2">
        <Disclosure
          summary={
            <>
              See it differently<span className="sr-only">: {name}</span>
            </>
          }
          isOpen={own.mark !== 'as_judge' || own.comment !== ''}
        >
          <OwnLevel criterion={criterion} own={own} onChange={onChange} />
        </Disclosure>
      </div>
    </li>
  )
}

/** @returns "Judge: In part"; only who it is where the level has no name */
function whose(who: string, level: number | null, { levels }: Pick<ScoredCriterion, 'levels'>): string {
  const name = level === null ? undefined : levels[level]
  return name ? `${who}: ${name}` : who
}

type Choice = readonly [CriterionDraft['mark'], string]

/** Reviews of older versions gave percentages. */
const earlierValue = ({ value }: CriterionDraft): Choice[] =>
  value === null ? [] : [['earlier_value', `The value you gave before: ${percent(value)}`]]

function OwnLevel({ criterion, own, onChange }: CriterionReviewProps) {
  const { name, level, levels } = criterion
  const judged = level === null ? undefined : levels[level]
  const choices: Choice[] = [
    ['as_judge', `As the judge has it${judged ? ` (${judged})` : ''}`],
    ...levels.map((each, at): Choice => [`${at}`, each]),
    ...earlierValue(own),
    ['left_out', 'Left out of the score'],
  ]
  const of = <span className="sr-only">: {name}</span>
  return (
    <div className="grid gap-3">
      <Choices
        legend={<>Your level{of}</>}
        hint="Both are kept and shown."
        choices={choices}
        chosen={own.mark}
        onChoose={(mark) => onChange({ mark })}
      />
      <TextArea
        label={<>Why{of}</>}
        rows={2}
        maxLength={4_000}
        value={own.comment}
        onChange={(event) => onChange({ comment: event.target.value })}
      />
    </div>
  )
}
