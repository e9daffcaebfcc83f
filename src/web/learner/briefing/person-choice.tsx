import { Portrait } from '../../design/portrait.tsx'
import { RadioCard } from '../../design/radio-card.tsx'
import type { ModeId } from '../../words.ts'
import type { Scenario } from '../queries.ts'
import { type acquaintances, seatOf } from './persons.ts'
import type { Wishes } from './wishes.ts'
import { WishesFields } from './wishes-fields.tsx'

interface PersonChoiceProps {
  readonly scenario: Scenario
  readonly mode: ModeId
  readonly choice: ReturnType<typeof acquaintances>
  readonly person: string | null
  readonly onPerson: (person: string | null) => void
  readonly wishes: Wishes
  readonly onWishes: (wishes: Wishes) => void
}

/** Who is there: somebody the trainer has chosen, the person of last time, or somebody made for this talk. */
export function PersonChoice({ scenario, mode, choice, person, onPerson, wishes, onWishes }: PersonChoiceProps) {
  const { people, makesNew } = choice
  const isExpert = seatOf(mode) === 'expert'
  const wanted = makesNew && person === null && <WishesFields wishes={wishes} onChange={onWishes} />
  if (people.length === 0)
    return (
      <div>
        <p className="mb-2 max-w-measure text-ink-soft">{newcomer(scenario, isExpert)}</p>
        {wanted}
      </div>
    )
  return (
    <fieldset>
      <legend className="mb-2 font-medium">{isExpert ? 'Who teaches you?' : 'Whom do you want to meet?'}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {people.map(({ id, name, role, gender, age, note }) => (
          <RadioCard key={id} name="person" value={id} isChosen={person === id} onChoose={() => onPerson(id)}>
            <Portrait name={name} seed={scenario.template_id} gender={gender} age={age} size={48} />
            <span className="min-w-0">
              {note && <span className="block text-sm text-accent">{note}</span>}
              <span className="block font-serif text-lg">{name ?? role}</span>
              {name && <span className="line-clamp-2 text-sm text-ink-soft">{role}</span>}
            </span>
          </RadioCard>
        ))}
        {makesNew && (
          <RadioCard name="person" value="new" isChosen={person === null} onChoose={() => onPerson(null)}>
            <span className="min-w-0">
              <span className="block font-serif text-lg">{isExpert ? 'An expert made for you' : 'Somebody new'}</span>
              <span className="block text-sm text-ink-soft">{newcomer(scenario, isExpert)}</span>
            </span>
          </RadioCard>
        )}
      </div>
      {wanted && <div className="mt-3">{wanted}</div>}
    </fieldset>
  )
}

function newcomer({ template_data }: Scenario, isExpert: boolean): string {
  const { learn_mode_ai_bot: expert, assess_mode_ai_bot: other } = template_data.persona_definitions
  const who = isExpert ? expert.name : other.name
  if (isExpert) return `${who ?? 'Your expert'} gets ready for you when you begin. It takes a moment.`
  return `${who ?? 'The person you meet'} gets a life of their own when you begin, another one every time. It takes a moment.`
}
