import { Badge } from '../../design/badge.tsx'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Section } from '../../design/section.tsx'
import { TurnLink } from '../results/turn-link.tsx'
import { comparedInWords } from './by-hand-draft.ts'
import { placeOfCalibration, placeOfHandScoring } from './places.ts'
import { type HandScoring, useCalibration } from './use-calibration.ts'

/** The trainer's levels beside the judge's, once both are there. */
export function Comparison({
  scenario,
  scoring,
  onAgain,
}: {
  readonly scenario: string
  readonly scoring: HandScoring
  readonly onAgain: () => void
}) {
  const { criteria, conversation_id: talk } = scoring
  const { data } = useCalibration(scenario)
  const next = data?.to_score.find((one) => one.offered && one.conversation_id !== talk)
  return (
    <Section title="You and the judge">
      <ul className="divide-y divide-line border-y border-line">
        {criteria.map((criterion) => (
          <li key={criterion.id} className="py-4">
            <Compared criterion={criterion} />
          </li>
        ))}
      </ul>
      <div className="mt-5 flex flex-wrap gap-2">
        {next && (
          <ButtonLink href={placeOfHandScoring(scenario, next.conversation_id)} weight="primary">
            Score the next talk
          </ButtonLink>
        )}
        <ButtonLink href={placeOfCalibration(scenario)}>See the agreement</ButtonLink>
        <Button weight="quiet" onClick={onAgain}>
          Change my levels
        </Button>
      </div>
    </Section>
  )
}

function Compared({ criterion }: { readonly criterion: HandScoring['criteria'][number] }) {
  const { name, levels, by_hand: own, judge } = criterion
  const nameOf = (level: number | null) => (level === null ? 'cannot be judged' : (levels[level]?.name ?? `${level}`))
  return (
    <>
      <h3 className="mb-1 flex flex-wrap items-baseline justify-between gap-2 font-sans text-base">
        {name}
        {judge && <Badge tone={own === judge.level ? 'good' : 'warn'}>{comparedInWords(own, judge.level)}</Badge>}
      </h3>
      <p>You: {nameOf(own)}</p>
      <p>Judge: {judge ? nameOf(judge.level) : 'not assessed yet'}</p>
      {judge?.reason && <p className="mt-1 text-ink-soft">{judge.reason}</p>}
      {judge && judge.evidence.length > 0 && (
        <ul aria-label="Quotes" className="mt-2 space-y-1">
          {judge.evidence.map(({ turn, quote }) => (
            <li key={`${turn} ${quote}`} className="border-l-2 border-line-strong pl-3 font-serif italic">
              “{quote}”{' '}
              <span className="font-sans text-sm not-italic">
                <TurnLink turn={turn}>turn {turn}</TurnLink>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
