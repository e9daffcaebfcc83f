import { useMutation } from '@tanstack/react-query'
import { accessToken } from '../../api/access-token.ts'
import { saveFile } from '../../api/save-file.ts'
import { Button, buttonClasses } from '../../design/button.tsx'
import { Problem } from '../../design/notice.tsx'

/** The report to keep: as Markdown, and as a page to print. A server that asks for a token gives the page as a file, too. */
export function SaveReport({ talk }: { readonly talk: string }) {
  const path = (format: string) => `/api/conversations/${encodeURIComponent(talk)}/report?view=learner&format=${format}`
  const save = useMutation({
    mutationFn: ({ format, ending }: { readonly format: string; readonly ending: string }) =>
      saveFile(path(format), `report-${talk.slice(0, 8)}.${ending}`),
  })
  return (
    <section aria-label="Keep the report" className="print:hidden">
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => save.mutate({ format: 'markdown', ending: 'md' })}>Save as Markdown</Button>
        {accessToken() === null ? (
          <a href={path('html')} target="_blank" rel="noreferrer" className={buttonClasses()}>
            Print view
          </a>
        ) : (
          <Button onClick={() => save.mutate({ format: 'html', ending: 'html' })}>Save the print view</Button>
        )}
      </div>
      {save.error && (
        <div className="mt-3">
          <Problem error={save.error} />
        </div>
      )}
    </section>
  )
}
