import type { ReactNode } from 'react'
import { titleIdOf } from '../../design/section.tsx'

/** Fields side by side where they are short and there is room. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className="grid items-start gap-x-5 gap-y-5 sm:grid-cols-2">{children}</div>
}

/** The parts of a form as links into it. */
export function JumpList({ parts }: { readonly parts: readonly { readonly id: string; readonly title: string }[] }) {
  return (
    <nav aria-label="Parts of this form" className="mb-8">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => jump(event, id)} className="inline-block py-1 text-accent underline">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function jump(event: { preventDefault(): void }, id: string) {
  event.preventDefault()
  goToPart(id)
}

/** Goes to a part of the form, with the focus, too. */
export function goToPart(id: string) {
  const title = document.getElementById(titleIdOf(id))
  title?.scrollIntoView({ block: 'start' })
  title?.focus({ preventScroll: true })
}
