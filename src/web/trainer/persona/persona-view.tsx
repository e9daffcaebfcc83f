import { useMemo } from 'react'
import type { Persona } from '../../../persona/persona.ts'
import { BesideDocument } from '../document/beside-document.tsx'
import { HowMade } from './how-made.tsx'
import { spansOfPersona } from './origin.ts'
import { PersonaForm } from './persona-form.tsx'
import { PersonaPage } from './persona-page.tsx'

/** One person, whole: every value with where it came from, to be changed. */
export default function PersonaView() {
  return (
    <PersonaPage part="Person" isWide>
      {(persona) => <Whole key={persona.id} persona={persona} />}
    </PersonaPage>
  )
}

function Whole({ persona }: { readonly persona: Persona }) {
  const spans = useMemo(() => spansOfPersona(persona), [persona])
  return (
    <BesideDocument templateId={persona.template_id} spans={spans}>
      <PersonaForm persona={persona} />
      <HowMade persona={persona} />
    </BesideDocument>
  )
}
