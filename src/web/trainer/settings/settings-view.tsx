import { ButtonLink } from '../../design/button.tsx'
import { Problem, Waiting } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { Section } from '../../design/section.tsx'
import { TrainNav } from '../train-nav.tsx'
import { CategoriesPart } from './categories-part.tsx'
import { ConnectionTest } from './connection-test.tsx'
import { InForce } from './in-force.tsx'
import { useSettings } from './use-settings.ts'

/** What the server runs with, whether its model answers, and the trainers' own kinds of detail. */
export default function SettingsView() {
  const { data, error, refetch } = useSettings()
  return (
    <Page title="Settings" lead="What this server runs with, and what you can add to it.">
      <TrainNav />
      <div className="grid gap-12">
        <Section title="What is in force">
          {error ? (
            <Problem error={error} onRetry={() => refetch()} />
          ) : data ? (
            <>
              <InForce settings={data} />
              <ConnectionTest hasModel={data.model !== null} />
            </>
          ) : (
            <Waiting />
          )}
        </Section>
        <Section
          title="Per scenario"
          lead="What is scored, and what happens to lines that do not belong into a talk, is decided for each scenario: open one and choose Rubric or Guards."
        >
          <ButtonLink href="/train">Go to the scenarios</ButtonLink>
        </Section>
        <CategoriesPart />
      </div>
    </Page>
  )
}
