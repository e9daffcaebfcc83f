import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Persona } from '../../../persona/persona.ts'
import { Notice } from '../../design/notice.tsx'
import { Section } from '../../design/section.tsx'
import { readable } from '../../words.ts'
import { type Draft, useDraft } from '../edit/draft.ts'
import { DraftFoot } from '../edit/draft-foot.tsx'
import { faultsByPath } from '../edit/faults.ts'
import { tidied } from '../edit/field-value.ts'
import { Fields, goToPart, JumpList } from '../edit/form-parts.tsx'
import { rebased } from '../edit/rebased.ts'
import { ValueField } from '../edit/value-field.tsx'
import { getPersona, savePersona } from '../requests.ts'
import { CategoryPart } from './category-part.tsx'
import { originInPersona } from './origin.ts'
import { baseFields, locationFields, withFurther } from './persona-fields.ts'
import { RulesPart } from './rules-part.tsx'

/** Everything about a person, to be changed. */
export function PersonaForm({ persona: saved }: { readonly persona: Persona }) {
  const draft = useDraft<Persona>(`persona ${saved.id}`, saved)
  const { value: persona, change } = draft
  const saving = useSaving(saved, draft)
  const faults = useMemo(() => faultsByPath(saving.error), [saving.error])
  const originOf = useMemo(() => originInPersona(saved, persona), [saved, persona])
  const field = { originOf, faults, onChange: change }
  const isDirty = draft.changed.length > 0
  const categories = persona.detail_categories_included.filter((name) => persona.detail_categories[name])
  const own = Object.entries(persona.archetype_specific_data)

  useEffect(() => {
    if (location.hash) goToPart(decodeURIComponent(location.hash.slice(1)))
  }, [])

  return (
    <>
      <JumpList
        parts={[
          { id: 'base', title: 'Who' },
          { id: 'location', title: 'Where' },
          ...(own.length > 0 ? [{ id: 'own', title: 'In this kind of talk' }] : []),
          ...categories.map((name) => ({ id: `category-${name}`, title: readable(name) })),
          { id: 'rules', title: 'How they talk' },
        ]}
      />
      {draft.wasKept && (
        <div className="mb-6">
          <Notice>Your unsaved changes from before are still here.</Notice>
        </div>
      )}
      <div className="space-y-12">
        <Section id="base" title="Who">
          <Fields>
            {baseFields.map(({ key, ...rest }) => (
              <ValueField key={key} path={[key]} value={persona[key]} {...rest} {...field} />
            ))}
          </Fields>
        </Section>
        <Section id="location" title="Where">
          <Fields>
            {withFurther(locationFields, persona.location).map(({ key, ...rest }) => (
              <ValueField key={key} path={['location', key]} value={persona.location[key]} {...rest} {...field} />
            ))}
          </Fields>
        </Section>
        {own.length > 0 && (
          <Section id="own" title="In this kind of talk">
            {own.map(([key, value]) => (
              <ValueField key={key} path={['archetype_specific_data', key]} value={value} {...field} />
            ))}
          </Section>
        )}
        {categories.map((name) => (
          <CategoryPart key={name} name={name} persona={persona} isDirty={isDirty} {...field} />
        ))}
        <RulesPart rules={persona.conversation_rules} {...field} />
      </div>
      <DraftFoot
        draft={draft}
        saving={saving}
        said="Saved. Talks that begin from now on are with this person."
        onSave={() => saving.mutate(persona)}
      />
    </>
  )
}

/** What somebody else has changed of the person meanwhile stays. */
function useSaving(saved: Persona, draft: Draft<Persona>) {
  const client = useQueryClient()
  const { id } = saved
  return useMutation({
    mutationFn: async (sent: Persona) => savePersona(id, tidied(rebased(saved, sent, await getPersona(id)))),
    onSuccess: async ({ persona, system_prompt, prompt_check }, sent) => {
      client.setQueryData(['persona', id], persona)
      client.setQueryData(['persona', id, 'prompt'], { system_prompt, prompt_check })
      draft.accept(persona, sent)
      await client.invalidateQueries({ queryKey: ['personas', persona.template_id] })
    },
  })
}
