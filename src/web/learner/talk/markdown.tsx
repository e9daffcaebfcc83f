import type { ReactNode } from 'react'
import ReactMarkdown, { type Components } from 'react-markdown'

/** Headings of a reply are no headings of the page, and nothing is loaded from elsewhere. */
const components: Components = {
  h1: Strong,
  h2: Strong,
  h3: Strong,
  h4: Strong,
  h5: Strong,
  h6: Strong,
  p: ({ children }) => <p className="mb-3 last:mb-0">{children}</p>,
  ul: ({ children }) => <ul className="mb-3 list-disc pl-6 last:mb-0">{children}</ul>,
  ol: ({ children }) => <ol className="mb-3 list-decimal pl-6 last:mb-0">{children}</ol>,
  blockquote: ({ children }) => (
    <blockquote className="mb-3 border-l-2 border-line-strong pl-4 italic last:mb-0">{children}</blockquote>
  ),
  pre: ({ children }) => <pre className="mb-3 whitespace-pre-wrap last:mb-0">{children}</pre>,
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noreferrer" className="text-accent underline">
      {children}
    </a>
  ),
}

/** Text with its lists and stresses. */
export default function Markdown({ text }: { readonly text: string }) {
  return (
    <div>
      <ReactMarkdown components={components} disallowedElements={['img']} unwrapDisallowed>
        {text}
      </ReactMarkdown>
    </div>
  )
}

function Strong({ children }: { readonly children?: ReactNode }) {
  return <p className="mb-1 font-semibold">{children}</p>
}
