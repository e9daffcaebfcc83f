import type { ReactNode } from 'react'
import { Portrait } from '../../design/portrait.tsx'
import { StageDirection } from '../../design/stage-direction.tsx'
import type { Scenario } from '../queries.ts'
import { asSentence, lengthInWords } from './briefing-words.ts'

/** The situation like a stage direction, then who is who and what it is about. */
export function Situation({ scenario }: { readonly scenario: Scenario }) {
  const { template_id, template_data: template } = scenario
  const { summary, setting, learner_role, learner_goal } = template.context_overview
  const { name, role, gender, age } = template.persona_definitions.assess_mode_ai_bot
  const { language } = template.general_info
  const length = lengthInWords(template)
  return (
    <section aria-labelledby="situation">
      <h2 id="situation" className="mb-3 text-2xl">
        The situation
      </h2>
      <div lang={language}>
        <StageDirection>
          {summary ? asSentence(summary) : 'The scenario does not say how it begins. You will see when you are there.'}
        </StageDirection>
      </div>
      <dl className="mt-7 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {setting && <Entry name="Where and when">{asSentence(setting)}</Entry>}
        {length && <Entry name="Length">{length}</Entry>}
        {learner_role && <Entry name="Your role">{asSentence(learner_role)}</Entry>}
        {learner_goal && <Entry name="Your goal">{asSentence(learner_goal)}</Entry>}
        <Entry name="Whom you meet">
          <span className="flex items-center gap-3">
            <Portrait name={name ?? null} seed={template_id} gender={gender ?? null} age={age ?? null} size={56} />
            <span className="min-w-0">
              <span className="block font-serif text-lg">{name ?? asSentence(role ?? 'Somebody new')}</span>
              {name && role && <span className="block text-ink-soft">{asSentence(role, '')}</span>}
            </span>
          </span>
        </Entry>
      </dl>
    </section>
  )
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm font-medium text-accent">{name}</dt>
      <dd className="mt-1">{children}</dd>
    </div>
  )
}
