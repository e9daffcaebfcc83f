import type { ReactNode } from 'react'

export const idOfTurn = (turn: number) => `turn-${turn}`

/** Leads to a turn of the transcript on the same page, and takes the focus there. */
export function TurnLink({ turn, children }: { readonly turn: number; readonly children: ReactNode }) {
  return (
    <a
      href={`#${idOfTurn(turn)}`}
      onClick={() => document.getElementById(idOfTurn(turn))?.focus({ preventScroll: true })}
      className="text-accent underline"
    >
      {children}
    </a>
  )
}
