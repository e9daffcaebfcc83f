import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextArea, TextField } from '../../design/field.tsx'

/** A brief written or pasted; its first line names it when nobody else does. */
export function BriefForm({ onBrief }: { readonly onBrief: (name: string, text: string) => void }) {
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  return (
    <form
      noValidate
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        const isEmpty = text.trim() === ''
        setFault(isEmpty ? 'Write what the talk is about, and with whom.' : null)
        if (!isEmpty) onBrief(nameOf(title, text), text)
      }}
    >
      <h2 className="text-2xl">Or write a brief</h2>
      <TextField
        label="Name"
        hint="Optional; the first line otherwise"
        value={title}
        maxLength={120}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextArea
        label="The brief"
        hint="Who is met, where and when, what has happened, what the learner is there to reach, what the other person wants. A few sentences will do; a whole document pasted here too."
        className="min-h-56"
        value={text}
        fault={fault}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" weight="plain">
        Read this brief
      </Button>
    </form>
  )
}

function nameOf(title: string, text: string): string {
  const first = text.trim().split('\n')[0] ?? ''
  return title.trim() || first.replace(/^[#\s]+/, '').slice(0, 80) || 'Brief'
}
