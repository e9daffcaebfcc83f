import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { SelectField, TextArea, TextField } from '../../design/field.tsx'
import type { Order } from './generation.ts'
import { freeVariations } from './variations.ts'

const seats = [
  ['assess_mode', 'The other person: whom learners practise with'],
  ['learn_mode', 'The expert: who explains the talk'],
] as const

/** Asks for one person, or for three variations of the same order at once. */
export function MakeForm({
  templateId,
  taken,
  isBusy,
  onMake,
}: {
  readonly templateId: string
  readonly taken: readonly (string | number | null | undefined)[] // variations that there are
  readonly isBusy: boolean
  readonly onMake: (orders: readonly Order[]) => void
}) {
  const [mode, setMode] = useState('assess_mode')
  const [gender, setGender] = useState('')
  const [wish, setWish] = useState('')
  const [variation, setVariation] = useState('')

  const order = (variationId?: string): Order => ({
    template_id: templateId,
    mode,
    ...(gender.trim() ? { gender: gender.trim() } : {}),
    ...(wish.trim() ? { custom_prompt: wish.trim() } : {}),
    ...(variationId ? { variation_id: variationId } : {}),
  })
  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) onMake([order(variation.trim())])
      }}
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField label="Seat" options={seats} value={mode} onChange={(event) => setMode(event.target.value)} />
        <TextField
          label="Gender"
          hint="Optional; otherwise as the document says"
          maxLength={40}
          value={gender}
          onChange={(event) => setGender(event.target.value)}
        />
      </div>
      <TextArea
        label="Your wish"
        hint="Optional; what this person should be like, where the document leaves it open"
        maxLength={4_000}
        value={wish}
        onChange={(event) => setWish(event.target.value)}
      />
      <TextField
        label="Variation"
        hint="Optional; the same word gives the same person again, another word another one"
        maxLength={200}
        className="sm:max-w-xs"
        value={variation}
        onChange={(event) => setVariation(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" weight="primary" aria-disabled={isBusy || undefined}>
          Make this person
        </Button>
        <Button
          aria-disabled={isBusy || undefined}
          onClick={() => !isBusy && onMake(freeVariations(taken, 3).map((variation) => order(variation)))}
        >
          Make three variations
        </Button>
      </div>
    </form>
  )
}
