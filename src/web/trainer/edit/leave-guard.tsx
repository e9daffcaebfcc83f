import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'

/** Asks before somebody leaves a view with unsaved changes, by a link or by closing the tab. */
export function LeaveGuard({ isDirty }: { readonly isDirty: boolean }) {
  const [wanted, setWanted] = useState<string | null>(null)
  const [, navigate] = useLocation()

  useEffect(() => {
    if (!isDirty) return
    const closing = (event: BeforeUnloadEvent) => event.preventDefault()
    const clicked = (event: MouseEvent) => {
      const address = leadsAway(event)
      if (!address) return
      event.preventDefault()
      event.stopPropagation()
      setWanted(address)
    }
    addEventListener('beforeunload', closing)
    document.addEventListener('click', clicked, { capture: true })
    return () => {
      removeEventListener('beforeunload', closing)
      document.removeEventListener('click', clicked, { capture: true })
    }
  }, [isDirty])

  return (
    <Dialog title="Leave with unsaved changes?" isOpen={wanted !== null} onClose={() => setWanted(null)}>
      <p>
        Your changes are not saved yet. This tab remembers them: when you come back here, they are still in the fields.
      </p>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button
          onClick={() => {
            setWanted(null)
            if (wanted) navigate(wanted)
          }}
        >
          Go without saving
        </Button>
        <Button weight="primary" onClick={() => setWanted(null)}>
          Stay here
        </Button>
      </div>
    </Dialog>
  )
}

/** @returns the address that a plain click on a link of this page goes to, when it is another view */
function leadsAway(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.target === '_blank' || link.origin !== location.origin || link.hasAttribute('download')) return null
  return link.pathname === location.pathname ? null : `${link.pathname}${link.search}${link.hash}`
}
