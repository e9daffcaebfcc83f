import { Button } from '../../design/button.tsx'
import { Notice, Problem } from '../../design/notice.tsx'
import { Section } from '../../design/section.tsx'
import { counted, percent } from '../../words.ts'
import { CriterionReview } from './criterion-review.tsx'
import { BlockersPart } from './blockers-part.tsx'
import { FactsPart } from './facts-part.tsx'
import {
  asJudged,
  type BlockerDraft,
  type CriterionDraft,
  isOverruled,
  passWith,
  type ReviewDraft,
  scoreWith,
} from './review-draft.ts'
import type { Assessment, Talk } from './talk.ts'
import { useAssess } from './use-attempt.ts'

interface AssessmentPartProps {
  readonly talk: Talk
  readonly assessment: Assessment | null
  readonly draft: ReviewDraft
  readonly onChange: (criterion: string, part: Partial<CriterionDraft>) => void
  readonly onBlocker: (blocker: string, part: Partial<BlockerDraft>) => void
}

/** How the talk is judged, criterion by criterion, and what the trainer thinks of each. */
export function AssessmentPart({ talk, assessment, draft, onChange, onBlocker }: AssessmentPartProps) {
  const assess = useAssess(talk.id)
  return (
    <Section title="Assessment">
      {assessment ? (
        <Judged {...{ assessment, draft, onChange, onBlocker }} />
      ) : (
        <p className="text-ink-soft">
          {talk.status === 'active'
            ? 'The talk is still going on. You can have what there is of it assessed.'
            : 'Nobody has had this talk assessed yet.'}
        </p>
      )}
      {assess.error && (
        <div className="mt-4">
          <Problem error={assess.error} />
        </div>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button
          weight={assessment ? 'quiet' : 'primary'}
          onClick={assess.isPending ? undefined : () => assess.mutate()}
          aria-disabled={assess.isPending}
        >
          {assessment ? 'Assess again' : 'Assess this talk'}
        </Button>
        <p role="status" className="text-ink-soft">
          {assess.isPending ? 'Reading the talk, criterion by criterion …' : assess.isSuccess ? 'Assessed.' : ''}
        </p>
      </div>
    </Section>
  )
}

function Judged({
  assessment,
  draft,
  onChange,
  onBlocker,
}: Omit<AssessmentPartProps, 'talk'> & { readonly assessment: Assessment }) {
  const { score01, not_scored, judged, unjudged, criteria, blockers, facts, pass_mark01: mark } = assessment
  const pass = passWith(assessment, draft)
  const isOverridden = criteria.some((criterion) => isOverruled(criterion, draft)) || pass !== assessment.pass
  return (
    <>
      {not_scored ? (
        <Notice>{not_scored}</Notice>
      ) : (
        <dl className="flex flex-wrap gap-x-8 gap-y-3">
          <Figure name="Judge" value={score01} pass={assessment.pass} isStrong={!isOverridden} />
          {isOverridden && <Figure name="With your levels" value={scoreWith(criteria, draft)} pass={pass} isStrong />}
        </dl>
      )}
      {judged > 0 && (
        <>
          <p className="mt-2 text-sm text-ink-soft">
            {counted(judged, 'criterion', 'criteria')} judged
            {unjudged > 0 &&
              `, ${unjudged} could not be judged and ${unjudged === 1 ? 'is' : 'are'} left out of the score`}
            .{mark !== null && ` ${percent(mark)} is a pass.`}
          </p>
          <ul className="mt-4 divide-y divide-line border-y border-line">
            {criteria.map((criterion) => (
              <CriterionReview
                key={criterion.id}
                criterion={criterion}
                own={draft.criteria[criterion.id] ?? asJudged}
                onChange={(part) => onChange(criterion.id, part)}
              />
            ))}
          </ul>
        </>
      )}
      {not_scored === null && <BlockersPart blockers={blockers} draft={draft} onChange={onBlocker} />}
      {not_scored === null && <FactsPart facts={facts ?? []} />}
    </>
  )
}

function Figure({
  name,
  value,
  pass,
  isStrong,
}: {
  readonly name: string
  readonly value: number | null
  readonly pass: boolean | null
  readonly isStrong: boolean
}) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-sm text-ink-soft">
        {name}
        {pass !== null && `: ${pass ? 'passed' : 'not passed'}`}
      </dt>
      <dd className={`font-serif ${isStrong ? 'text-3xl' : 'text-3xl text-ink-soft'}`}>{percent(value)}</dd>
    </div>
  )
}
