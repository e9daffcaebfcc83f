import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { ApiError } from '../api/api-error.ts'
import { EngineLine } from './engine-line.tsx'
import { SignIn } from './sign-in.tsx'
import { ThemeChoice } from './theme-choice.tsx'

/** What stands around every view: the name, the two rooms (practise, train), the theme and the engine in force. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [place] = useLocation()
  const isTraining = place.startsWith('/train')
  const needsToken = useNeedsToken()
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
        className="sr-only rounded bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20"
      >
        Skip to the content
      </a>
      <header className="border-b border-line bg-paper print:hidden">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
          <Link href="/" className="py-2 font-serif text-xl font-semibold text-ink no-underline">
            Counterpart
          </Link>
          <nav aria-label="Main" className="flex gap-1">
            <MainLink href="/" isCurrent={!isTraining}>
              Practise
            </MainLink>
            <MainLink href="/train" isCurrent={isTraining}>
              Train
            </MainLink>
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col">
        {needsToken ? <SignIn /> : children}
      </main>
      <footer className="border-t border-line print:hidden">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 text-sm text-ink-soft sm:px-6">
          <EngineLine />
          <ThemeChoice />
        </div>
      </footer>
    </div>
  )
}

function MainLink({
  href,
  isCurrent,
  children,
}: {
  readonly href: string
  readonly isCurrent: boolean
  readonly children: ReactNode
}) {
  return (
    <Link
      href={href}
      aria-current={isCurrent ? 'true' : undefined}
      className="rounded px-3 py-2 text-ink-soft no-underline hover:text-ink aria-[current=true]:text-accent aria-[current=true]:underline aria-[current=true]:decoration-2 aria-[current=true]:underline-offset-8"
    >
      {children}
    </Link>
  )
}

/** True as soon as the server has refused something for want of a token. */
function useNeedsToken(): boolean {
  const client = useQueryClient()
  const [needsToken, setNeedsToken] = useState(false)
  useEffect(
    () =>
      client.getQueryCache().subscribe(({ query }) => {
        const { error } = query.state
        if (error instanceof ApiError && error.status === 401) setNeedsToken(true)
      }),
    [client],
  )
  return needsToken
}
