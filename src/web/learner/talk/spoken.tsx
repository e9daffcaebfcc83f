import { lazy, Suspense } from 'react'

const Markdown = lazy(() => import('./markdown.tsx'))

/** What somebody says. People speak plain text; an expert may write Markdown. */
export function Spoken({ text, isMarkdown = false }: { readonly text: string; readonly isMarkdown?: boolean }) {
  const plain = <p className="whitespace-pre-wrap">{text}</p>
  if (!isMarkdown) return plain
  return (
    <Suspense fallback={plain}>
      <Markdown text={text} />
    </Suspense>
  )
}
