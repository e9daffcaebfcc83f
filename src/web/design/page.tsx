import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'

interface PageProps {
  readonly title: string
  readonly lead?: ReactNode // a sentence under the title
  readonly crumbs?: readonly { readonly href: string; readonly name: string }[]
  readonly actions?: ReactNode
  readonly before?: ReactNode // beside the title, e.g. a portrait
  readonly isWide?: boolean // for tables and several columns
  readonly isFilling?: boolean // as high as the window, for a view with something at its lower edge
  readonly children: ReactNode
}

/** One view: its title (also the browser's and what a screen reader hears after a change of view), then what it shows. */
export function Page({
  title,
  lead,
  crumbs = [],
  actions,
  before,
  isWide = false,
  isFilling = false,
  children,
}: PageProps) {
  const heading = useTitle(title)
  return (
    <article
      className={`mx-auto w-full px-4 py-8 sm:px-6 sm:py-10 ${isWide ? 'max-w-7xl' : 'max-w-4xl'} ${isFilling ? 'flex flex-1 flex-col' : ''}`}
    >
      {crumbs.length > 0 && (
        <nav aria-label="Where you are" className="mb-4 text-sm text-ink-soft print:hidden">
          <ol className="flex flex-wrap gap-x-2">
            {crumbs.map(({ href, name }) => (
              <li key={href} className="after:ml-2 after:content-['/'] last:after:content-none">
                <Link href={href} className="underline hover:text-ink">
                  {name}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <header className="mb-8 flex flex-wrap items-start gap-x-5 gap-y-4">
        {before}
        <div className="min-w-0 flex-1 basis-64">
          <h1 ref={heading} tabIndex={-1} className="text-3xl sm:text-4xl">
            {title}
          </h1>
          {lead && <div className="mt-2 max-w-measure text-lg text-ink-soft">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </header>
      {children}
    </article>
  )
}

let isFirstView = true

/** Names the view in the browser, and takes the focus to its heading when somebody came from another view. */
function useTitle(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title === 'Counterpart' ? title : `${title} · Counterpart`
  }, [title])
  useEffect(() => {
    if (!isFirstView && !document.activeElement?.closest('main')) heading.current?.focus({ preventScroll: true })
    isFirstView = false
  }, [])
  return heading
}
