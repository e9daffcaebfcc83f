import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Persona } from '../../../persona/persona.ts'
import { Button } from '../../design/button.tsx'
import { Problem } from '../../design/notice.tsx'
import { type ModeId, modes } from '../../words.ts'
import { startTalk } from '../test-talk/talk.ts'
import { TestTalk } from '../test-talk/test-talk.tsx'
import { PersonaPage } from './persona-page.tsx'

/** Try the person here, with what learners do not see beside the talk. */
export default function TestView() {
  return (
    <PersonaPage part="Test chat" isWide>
      {(persona) => <Test key={persona.id} persona={persona} />}
    </PersonaPage>
  )
}

/** The talk stands in the address, so that a reload shows it again. */
function Test({ persona }: { readonly persona: Persona }) {
  const [search, setSearch] = useSearchParams()
  const talk = search.get('talk')
  if (talk) return <TestTalk key={talk} id={talk} onAgain={() => setSearch({})} />
  return <Begin persona={persona} onTalk={(id) => setSearch({ talk: id })} />
}

function Begin({ persona, onTalk }: { readonly persona: Persona; readonly onTalk: (id: string) => void }) {
  const possible = modes.filter(({ id }) => (id === 'learn_mode') === (persona.mode === 'learn_mode'))
  const [mode, setMode] = useState<ModeId>(persona.mode)
  const start = useMutation({ mutationFn: () => startTalk(persona.id, mode), onSuccess: onTalk })
  return (
    <form
      className="max-w-measure space-y-6"
      onSubmit={(event) => {
        event.preventDefault()
        start.mutate()
      }}
    >
      <p>
        Talk to this person as a learner would. Beside each reply you see what learners do not: how the line was taken
        and why, what guards did, and which statements the reply was made of.
      </p>
      <fieldset className="space-y-3">
        <legend className="mb-2 font-medium">Mode</legend>
        {possible.map(({ id, name, line }) => (
          // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- its text is two levels down
          <label key={id} htmlFor={`mode-${id}`} className="flex gap-3 rounded-lg border border-line bg-surface p-4">
            <input
              id={`mode-${id}`}
              type="radio"
              name="mode"
              value={id}
              checked={mode === id}
              onChange={() => setMode(id)}
              className="mt-0.5 size-5 shrink-0 accent-accent"
            />
            <span>
              <span className="block font-medium">{name}</span>
              <span className="text-ink-soft">{line}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {start.error && <Problem error={start.error} />}
      <Button type="submit" weight="primary" disabled={start.isPending}>
        Begin the talk
      </Button>
    </form>
  )
}
