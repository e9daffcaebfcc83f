import { Tabs } from '../../design/tabs.tsx'

/** The parts of one scenario: what the document says, who plays it, what is scored, whether the judge agrees, and what happens to lines that do not belong. */
export function ScenarioTabs({ scenario }: { readonly scenario: string }) {
  const place = `/train/scenarios/${encodeURIComponent(scenario)}`
  return (
    <Tabs
      label="Parts of this scenario"
      tabs={[
        { href: place, name: 'Scenario' },
        { href: `${place}/people`, name: 'People' },
        { href: `${place}/rubric`, name: 'Rubric' },
        { href: `${place}/calibration`, name: 'Calibration' },
        { href: `${place}/guards`, name: 'Guards' },
      ]}
    />
  )
}
