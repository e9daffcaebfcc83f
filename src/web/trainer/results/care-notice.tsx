import { Notice } from '../../design/notice.tsx'
import { type Talk, turnsAtRisk } from './talk.ts'
import { TurnLink } from './turn-link.tsx'

/** Stands above everything else of a talk in which the learner may have spoken of harming themselves. */
export function CareNotice({ talk }: { readonly talk: Talk }) {
  const turns = turnsAtRisk(talk.turns)
  return (
    <section aria-labelledby="care" className="mb-10 max-w-3xl">
      <Notice tone="warn">
        <h2 id="care" className="text-xl">
          Please look after this person first
        </h2>
        <p className="mt-2">
          Something in this talk may mean that the learner is not safe. The practice was stopped, and crisis lines were
          shown. It may turn out to be nothing, but only somebody who asks can know.
        </p>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          <li>Speak to them yourself, soon and in private. Ask how they are, and listen.</li>
          <li>If you think they are in danger now, call your local emergency number.</li>
          <li>This talk is not scored. It says nothing about how well they did.</li>
        </ul>
        {turns.length > 0 && (
          <p className="mt-3">
            What was said:{' '}
            {turns.map((turn, index) => (
              <span key={turn}>
                {index > 0 && ', '}
                <TurnLink turn={turn}>turn {turn}</TurnLink>
              </span>
            ))}
          </p>
        )}
      </Notice>
    </section>
  )
}
