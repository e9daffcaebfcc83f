import { useEffect, useEffectEvent } from 'react'

/** Esc anywhere on the page, unless a dialog takes it. */
export function useEscape(onEscape: () => void): void {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing && !document.querySelector('dialog[open]')) onEscape()
  })
  useEffect(() => {
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
