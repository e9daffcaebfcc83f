import { Problem, Waiting } from '../../design/notice.tsx'
import { ScenarioPage } from '../scenario/scenario-page.tsx'
import { AgreementPart } from './agreement-part.tsx'
import { DisagreementsPart } from './disagreements-part.tsx'
import { placeOfHandScoring } from './places.ts'
import { TalksPart } from './talks-part.tsx'
import { useCalibration } from './use-calibration.ts'

/** Whether the judge of a scenario can be trusted: talks scored by hand beside what it says. */
export default function CalibrationView() {
  return <ScenarioPage>{({ template_id: id }) => <Compared key={id} scenario={id} />}</ScenarioPage>
}

function Compared({ scenario }: { readonly scenario: string }) {
  const { data, error, refetch } = useCalibration(scenario)
  const placeOf = (talk: string) => placeOfHandScoring(scenario, talk)
  if (error) return <Problem error={error} onRetry={() => void refetch()} />
  if (!data) return <Waiting>Comparing …</Waiting>
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      <AgreementPart calibration={data} />
      <DisagreementsPart disagreements={data.disagreements} placeOf={placeOf} />
      <TalksPart talks={data.to_score} placeOf={placeOf} />
    </div>
  )
}
