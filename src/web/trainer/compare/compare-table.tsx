import { type CSSProperties, useId } from 'react'
import { Link } from 'wouter'
import type { Persona } from '../../../persona/persona.ts'
import { Portrait } from '../../design/portrait.tsx'
import type { ComparedField, ComparedPart } from './compare.ts'

const nameOf = ({ name, role, generation_metadata: { variation_id } }: Persona) =>
  `${name ?? role}${variation_id === null || variation_id === undefined ? '' : `, variation ${variation_id}`}`

const columns = 'md:grid md:grid-cols-[10rem_repeat(var(--people),minmax(0,1fr))] md:gap-x-6'

/** People as columns, a table for each part of them; on a narrow screen each field stands above its values. */
export function CompareTable({
  people,
  parts,
}: {
  readonly people: readonly Persona[]
  readonly parts: readonly ComparedPart[]
}) {
  return (
    <div style={{ '--people': people.length } as CSSProperties}>
      <ul className={`flex flex-wrap gap-6 border-b border-line-strong pb-4 ${columns}`}>
        {people.map((person) => (
          <li key={person.id} className="md:first:col-start-2">
            <Portrait name={person.name} seed={person.template_id} gender={person.gender} age={person.age} size={48} />
            <Link href={`/train/personas/${encodeURIComponent(person.id)}`} className="mt-2 inline-block text-accent">
              {nameOf(person)}
            </Link>
          </li>
        ))}
      </ul>
      {parts.map((part) => (
        <Part key={part.title} part={part} names={people.map(nameOf)} />
      ))}
    </div>
  )
}

function Part({ part: { title, fields }, names }: { readonly part: ComparedPart; readonly names: readonly string[] }) {
  const id = useId()
  return (
    <section>
      <h2 id={id} className="pt-8 pb-3 text-xl">
        {title}
      </h2>
      <div role="table" aria-labelledby={id}>
        <div role="row" className="sr-only">
          <span role="columnheader">Field</span>
          {names.map((name) => (
            <span key={name} role="columnheader">
              {name}
            </span>
          ))}
        </div>
        {fields.map((field) => (
          <Row key={field.path} field={field} names={names} />
        ))}
      </div>
    </section>
  )
}

function Row({
  field: { label, values, differs },
  names,
}: {
  readonly field: ComparedField
  readonly names: readonly string[]
}) {
  return (
    <div role="row" className={`border-t border-line py-3 ${columns}`}>
      <div role="rowheader" className="font-medium">
        {label}
        {differs && <span className="ml-2 text-sm font-normal text-accent md:ml-0 md:block">differs</span>}
      </div>
      {names.map((name, at) => (
        <div key={name} role="cell" className={`mt-2 wrap-anywhere md:mt-0 ${differs ? '' : 'text-ink-soft'}`}>
          <span aria-hidden="true" className="block text-sm text-ink-soft md:hidden">
            {name}
          </span>
          {values[at] ?? <span className="text-ink-soft italic">not there</span>}
        </div>
      ))}
    </div>
  )
}
