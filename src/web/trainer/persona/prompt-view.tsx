import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Persona } from '../../../persona/persona.ts'
import { Button } from '../../design/button.tsx'
import { Notice, Problem, Waiting } from '../../design/notice.tsx'
import { counted, readable } from '../../words.ts'
import { getPrompt, type Prompt } from '../requests.ts'
import { PersonaPage } from './persona-page.tsx'
import { categoryTold, sectionsOf } from './prompt-sections.ts'

/** What the language model is told before the talk, and the proof that nothing got lost on the way. */
export default function PromptView() {
  return <PersonaPage part="Prompt">{(persona) => <PromptOf key={persona.id} persona={persona} />}</PersonaPage>
}

function PromptOf({ persona }: { readonly persona: Persona }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['persona', persona.id, 'prompt'],
    queryFn: () => getPrompt(persona.id),
  })
  if (error) return <Problem error={error} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  return (
    <div className="space-y-8">
      <Check check={data.prompt_check} />
      <div className="flex flex-wrap items-center gap-3">
        <Copy text={data.system_prompt} />
        <p className="text-sm text-ink-soft">About {data.prompt_check.tokens.toLocaleString('en')} tokens.</p>
      </div>
      <article aria-label="The prompt" className="space-y-6 rounded-xl border border-line bg-surface p-5 sm:p-8">
        {sectionsOf(data.system_prompt).map(({ heading, lines }, at) => {
          const category = categoryTold(heading, persona.detail_categories_included)
          return (
            // oxlint-disable-next-line react/no-array-index-key -- two sections may have the same heading
            <section key={at} className="space-y-2">
              {heading && (
                <div className="flex flex-wrap items-baseline gap-x-4">
                  <h2 className="text-xl">{heading}</h2>
                  {category && (
                    <Link
                      href={`/train/personas/${encodeURIComponent(persona.id)}#category-${category}`}
                      className="text-sm text-accent"
                    >
                      Where this comes from<span className="sr-only">: {readable(category)}</span>
                    </Link>
                  )}
                </div>
              )}
              {lines.map((line, number) => (
                // oxlint-disable-next-line react/no-array-index-key -- a prompt may say a thing twice
                <p key={number} className={`max-w-measure font-serif ${line.startsWith('- ') ? 'pl-4 -indent-4' : ''}`}>
                  {line}
                </p>
              ))}
            </section>
          )
        })}
      </article>
    </div>
  )
}

function Check({ check: { ok, findings, facts } }: { readonly check: Prompt['prompt_check'] }) {
  return (
    <Notice tone={ok ? 'good' : 'warn'}>
      <h2 className="font-sans text-base font-medium">
        {ok ? 'The check found nothing missing.' : `The check found ${counted(findings.length, 'thing')} to look at.`}
      </h2>
      <p>
        Of what the document states and this person may know, {counted(facts.reached, 'statement is', 'statements are')}{' '}
        told, {facts.missing} missing, {facts.contradicted} contradicted.
      </p>
      {findings.length > 0 && (
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {findings.map(({ rule, message }) => (
            <li key={`${rule} ${message}`}>
              <span className="font-medium">{readable(rule.replaceAll('-', ' '))}:</span> {message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

function Copy({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('')
  return (
    <>
      <Button
        onClick={() => {
          setSaid('')
          // where the browser has no clipboard for this page, the text can still be marked by hand
          Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
            () => setSaid('Copied.'),
            () => setSaid('This browser does not let the page copy: mark the text and copy it.'),
          )
        }}
      >
        Copy the prompt
      </Button>
      <p role="status" className="text-sm text-ink-soft">
        {said}
      </p>
    </>
  )
}
