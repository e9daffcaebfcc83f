import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { Persona } from '../../../persona/persona.ts'
import { Button } from '../../design/button.tsx'
import { Confirm } from '../../design/dialog.tsx'
import { Problem } from '../../design/notice.tsx'
import { readable } from '../../words.ts'
import { deletePersona } from '../requests.ts'
import { StepTable } from '../work/step-table.tsx'

/** How a person came about, for whoever asks; and the way to be rid of them. */
export function HowMade({ persona }: { readonly persona: Persona }) {
  const {
    steps = [],
    filled_in = [],
    mended = [],
    warnings = [],
    custom_prompt,
    variation_id,
  } = persona.generation_metadata
  return (
    <div className="mt-12 space-y-6 border-t border-line pt-6">
      <details>
        <summary className="py-2 text-accent">How this person was made</summary>
        <div className="mt-3 space-y-6">
          {custom_prompt && <Told title="The wish">{custom_prompt}</Told>}
          {variation_id !== null && variation_id !== undefined && <Told title="Variation">{variation_id}</Told>}
          <Lines title="Left out of the wish" lines={warnings} />
          <Lines title="Put right, so that nothing contradicts itself" lines={mended} />
          <Lines
            title="Filled in, because the document leaves it open"
            lines={filled_in.map((path) => path.split('.').map(readable).join(', '))}
          />
          <StepTable steps={steps} caption="Every step in the making of this person" />
        </div>
      </details>
      <Remove persona={persona} />
    </div>
  )
}

function Told({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className="text-lg">{title}</h3>
      <p className="max-w-measure">{children}</p>
    </div>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h3 className="text-lg">{title}</h3>
      <ul className="mt-1 max-w-measure list-disc space-y-1 pl-5">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

function Remove({ persona: { id, template_id, name, role } }: { readonly persona: Persona }) {
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const [isAsking, setAsking] = useState(false)
  const removal = useMutation({
    mutationFn: () => deletePersona(id),
    onSuccess: async () => {
      setAsking(false)
      navigate(`/train/scenarios/${encodeURIComponent(template_id)}/people`)
      client.removeQueries({ queryKey: ['persona', id] })
      await Promise.all(
        [
          ['personas', template_id],
          ['scenario', template_id],
        ].map((queryKey) => client.invalidateQueries({ queryKey })),
      )
    },
  })
  return (
    <>
      <Button weight="danger" onClick={() => setAsking(true)}>
        Delete this person
      </Button>
      <Confirm
        title={`Delete ${name ?? role}?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        action="Delete this person"
        onConfirm={() => removal.mutate()}
      >
        <p>Learners no longer meet them. Talks that have been held stay in the results.</p>
        {removal.error && <Problem error={removal.error} />}
      </Confirm>
    </>
  )
}
