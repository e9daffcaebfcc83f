import { type ReactNode, useEffect, useState } from 'react'
import type { Span } from '../../../scenario/template.ts'
import { Button } from '../../design/button.tsx'
import { DocumentPane } from './document-pane.tsx'
import { WithPassages } from './passages-context.tsx'

/** What was read on the left, the document on the right; on a narrow screen the document is called up above. */
export function BesideDocument({
  templateId,
  spans,
  children,
}: {
  readonly templateId: string
  readonly spans: readonly Span[]
  readonly children: ReactNode
}) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => (isOpen ? withRoomAbove('50dvh') : undefined), [isOpen])
  return (
    <WithPassages>
      <div className="gap-8 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,28rem)]">
        <div className="sticky top-0 z-10 -mx-4 mb-6 bg-paper px-4 py-2 sm:-mx-6 sm:px-6 lg:static lg:order-2 lg:m-0 lg:p-0">
          <Button className="lg:hidden" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide the document' : 'Show the document'}
          </Button>
          <div
            className={`${isOpen ? 'flex' : 'hidden'} mt-2 h-[38dvh] flex-col lg:sticky lg:top-4 lg:mt-0 lg:flex lg:h-auto lg:max-h-[calc(100dvh-2rem)]`}
          >
            <DocumentPane templateId={templateId} spans={spans} />
          </div>
        </div>
        <div className="min-w-0 lg:order-1">{children}</div>
      </div>
    </WithPassages>
  )
}

/** What gets the focus is not scrolled under the document. */
function withRoomAbove(height: string) {
  const { style } = document.documentElement
  style.scrollPaddingTop = height
  return () => {
    style.scrollPaddingTop = ''
  }
}
