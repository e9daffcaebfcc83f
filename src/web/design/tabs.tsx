import { Link, useLocation } from 'wouter'

/** Parts of one thing, each with an address of its own. */
export function Tabs({
  label,
  tabs,
}: {
  readonly label: string
  readonly tabs: readonly { readonly href: string; readonly name: string }[]
}) {
  const [place] = useLocation()
  return (
    <nav aria-label={label} className="mb-8 overflow-x-auto border-b border-line print:hidden">
      <ul className="flex gap-1">
        {tabs.map(({ href, name }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={place === href ? 'page' : undefined}
              className="-mb-px block border-b-2 border-transparent px-3 py-2.5 whitespace-nowrap text-ink-soft no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
