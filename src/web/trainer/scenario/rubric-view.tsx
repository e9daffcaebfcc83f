import { RubricForm } from './rubric-form.tsx'
import { ScenarioPage } from './scenario-page.tsx'

/** What is scored in a scenario, beside what is scored in every talk of its kind. */
export default function RubricView() {
  return <ScenarioPage>{(scenario) => <RubricForm key={scenario.template_id} scenario={scenario} />}</ScenarioPage>
}
