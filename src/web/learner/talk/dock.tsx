import type { ReactNode } from 'react'

/** What stays in reach at the lower edge: on low screens it stands in its place instead of covering the talk. */
export function Dock({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section
      aria-label={label}
      className="bottom-0 z-10 -mx-4 -mb-8 space-y-2 border-t border-line bg-paper px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:-mx-6 sm:-mb-10 sm:px-6 print:hidden [@media(min-height:32rem)]:sticky"
    >
      {children}
    </section>
  )
}
