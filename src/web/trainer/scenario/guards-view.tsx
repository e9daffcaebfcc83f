import { GuardsForm } from './guards-form.tsx'
import { ScenarioPage } from './scenario-page.tsx'

/** What happens in a scenario to lines that have no place in the talk. */
export default function GuardsView() {
  return <ScenarioPage>{(scenario) => <GuardsForm key={scenario.template_id} scenario={scenario} />}</ScenarioPage>
}
