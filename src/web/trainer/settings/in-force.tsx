import type { ReactNode } from 'react'
import { counted } from '../../words.ts'
import type { Settings } from './settings.ts'

/** Engine, models and the rest of what the server was started with. It is changed in the server's environment, not here. */
export function InForce({ settings }: { readonly settings: Settings }) {
  const {
    engine,
    model,
    turn_judge: looksAgain,
    own_categories: own,
    retention_days: days,
    helplines,
    version,
  } = settings
  return (
    <>
      <dl className="divide-y divide-line border-y border-line">
        <Row name="Engine">
          {engine === 'model' ? (
            <>Language model. Where it does not answer, the rules inside this server step in, and every step says so.</>
          ) : (
            <>Rules, inside this server. No language model is asked, and nothing leaves this computer.</>
          )}
        </Row>
        {model && (
          <>
            <Row name="Model">
              {model.describes}
              {model.host && <span className="text-ink-soft"> at {model.host}</span>}
            </Row>
            {model.write && <Row name="Writes people">{model.write}</Row>}
            {model.speak && <Row name="Speaks">{model.speak}</Row>}
            {model.judge && <Row name="Judges">{model.judge}</Row>}
          </>
        )}
        <Row name="Second look at replies">
          {looksAgain
            ? 'On: a model reads replies once more where the scenario allows it, and flags talks for you.'
            : 'Off: replies are checked by rules only.'}
        </Row>
        <Row name="Crisis lines">
          {helplines.length === 0
            ? 'The public ones; this server has none of your organisation’s.'
            : `${helplines.map(({ name, contact }) => `${name} (${contact})`).join('; ')}: shown before the public ones.`}
        </Row>
        <Row name="Talks are kept">
          {days === null
            ? 'Until somebody deletes them.'
            : `For ${counted(days, 'day')} after they ended or somebody last spoke. Then they are deleted, with assessment and review.`}
        </Row>
        <Row name="Own kinds of detail">{own === 0 ? 'None yet.' : counted(own, 'kind')}</Row>
        <Row name="Version">{version}</Row>
      </dl>
      <p className="mt-3 max-w-measure text-sm text-ink-soft">
        Engine and models are chosen in the environment of the server (README, “Use a model”). A change takes effect
        when it is started anew.
      </p>
    </>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-x-6 py-2.5 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <dt className="text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
