import { useRef, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { Notice, Problem, Waiting } from '../../design/notice.tsx'
import { Section } from '../../design/section.tsx'
import { readable } from '../../words.ts'
import { CategoryCard } from './category-card.tsx'
import { CategoryForm } from './category-form.tsx'
import { useCategories } from './use-settings.ts'

/** Which category the form is about: one that exists, or a new one. */
type Editing = { readonly name: string } | 'new' | null

/** The trainers' own categories, and the library beside them. */
export function CategoriesPart() {
  const { data, error, refetch } = useCategories()
  const [editing, setEditing] = useState<Editing>(null)
  const [said, setSaid] = useState('')
  const add = useRef<HTMLDivElement>(null)
  const own = data?.own ?? []
  const close = (words: string) => {
    setEditing(null)
    setSaid(words)
    requestAnimationFrame(() => add.current?.querySelector('button')?.focus())
  }
  const taken = [...(data?.library ?? []), ...own].map(({ name }) => name)
  return (
    <Section
      title="Own kinds of detail"
      lead="A person is made of kinds of detail (categories): family, money, working life. Which of them a scenario needs is decided anew each time. Add those that your field needs and the library lacks."
    >
      {error && <Problem error={error} onRetry={() => refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <>
          {own.length === 0 && editing !== 'new' && (
            <p className="mb-4 text-ink-soft">There are none yet. The library below is always there.</p>
          )}
          <ul className="grid gap-4">
            {own.map((category) => (
              <li key={category.name}>
                {typeof editing === 'object' && editing?.name === category.name ? (
                  <CategoryForm
                    category={category}
                    taken={taken.filter((name) => name !== category.name)}
                    onSaved={(name) => close(`“${readable(name)}” is saved.`)}
                    onCancel={() => close('')}
                  />
                ) : (
                  <CategoryCard
                    category={category}
                    onEdit={() => setEditing({ name: category.name })}
                    onDeleted={() => close(`“${readable(category.name)}” is deleted.`)}
                  />
                )}
              </li>
            ))}
          </ul>
          <div ref={add} className="mt-4">
            {editing === 'new' ? (
              <CategoryForm
                category={null}
                taken={taken}
                onSaved={(name) => close(`“${readable(name)}” is added. People made from now on can have it.`)}
                onCancel={() => close('')}
              />
            ) : (
              <Button onClick={() => setEditing('new')}>Add a kind of detail</Button>
            )}
          </div>
          <div role="status" className="mt-3">
            {said && <Notice tone="good">{said}</Notice>}
          </div>
          <div className="mt-6">
            <Disclosure summary={`The library (${data.library.length})`}>
              <dl className="grid gap-3">
                {data.library.map(({ name, description, relevant_when: relevant }) => (
                  <div key={name} className="border-l-2 border-line pl-4">
                    <dt className="font-medium">{readable(name)}</dt>
                    <dd>{description}</dd>
                    <dd className="text-sm text-ink-soft">When: {relevant}</dd>
                  </div>
                ))}
              </dl>
            </Disclosure>
          </div>
        </>
      )}
    </Section>
  )
}
