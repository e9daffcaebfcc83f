import { RadioCard } from '../../design/radio-card.tsx'
import { type ModeId, modes } from '../../words.ts'

/** Learn, try or assess, with what differs. */
export function ModeChoice({ mode, onChange }: { readonly mode: ModeId; readonly onChange: (mode: ModeId) => void }) {
  return (
    <fieldset>
      <legend className="mb-2 font-medium">How do you want to practise?</legend>
      <div className="grid gap-3 sm:grid-cols-3">
        {modes.map(({ id, name, line }) => (
          <RadioCard key={id} name="mode" value={id} isChosen={mode === id} onChoose={() => onChange(id)}>
            <span>
              <span className="block font-serif text-lg font-semibold">{name}</span>
              <span className="mt-1 block text-sm">{line}</span>
            </span>
          </RadioCard>
        ))}
      </div>
    </fieldset>
  )
}
