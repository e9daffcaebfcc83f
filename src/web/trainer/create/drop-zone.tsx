import { type DragEvent, useState } from 'react'
import { buttonClasses } from '../../design/button.tsx'

/** Takes one file: dropped, or chosen with the button. */
export function DropZone({ accept, onFile }: { readonly accept: string; readonly onFile: (file: File) => void }) {
  const [isOver, setOver] = useState(false)
  const [fault, setFault] = useState<string | null>(null)

  function take(files: FileList | null) {
    const [file, ...more] = files ?? []
    setFault(more.length > 0 ? 'One document at a time, please.' : null)
    if (file && more.length === 0) onFile(file)
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
      className={`rounded-xl border-2 border-dashed px-6 py-12 text-center ${isOver ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface'}`}
    >
      <p className="mb-4 font-serif text-xl">Drop the document here</p>
      <label
        className={`${buttonClasses('primary')} focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-accent`}
      >
        Choose a file
        <input
          type="file"
          accept={accept}
          className="sr-only"
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
      </label>
      <p className="mt-4 text-sm text-ink-soft">Markdown, plain text, PDF or Word, up to 20 MB</p>
      {fault && (
        <p role="alert" className="mt-2 text-bad">
          {fault}
        </p>
      )}
    </div>
  )
}
