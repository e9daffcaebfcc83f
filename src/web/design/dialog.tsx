import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button.tsx'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void // also by Esc
  readonly children: ReactNode
}

/** A question that has to be answered first: the browser's own modal dialog, which keeps the focus inside. */
export function Dialog({ title, isOpen, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-xl border border-line bg-surface p-6 text-ink shadow-xl"
    >
      {isOpen && (
        <>
          <h2 id={titleId} className="mb-3 text-xl">
            {title}
          </h2>
          {children}
        </>
      )}
    </dialog>
  )
}

/** Asks before something is lost. */
export function Confirm({
  action,
  onConfirm,
  children,
  ...dialog
}: DialogProps & { readonly action: string; readonly onConfirm: () => void }) {
  return (
    <Dialog {...dialog}>
      {children}
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onClick={dialog.onClose}>Leave it as it is</Button>
        <Button weight="danger" onClick={onConfirm}>
          {action}
        </Button>
      </div>
    </Dialog>
  )
}
