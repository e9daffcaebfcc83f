import { sentences, words } from '../../../language/text.ts'
import { hasFiniteVerb } from '../../../language/subject-verb.ts'
import { tokenise } from '../../../language/sentence-tokens.ts'
import { conditioned } from './conditions.ts'
import type { Access } from './known.ts'
import { hasFrame } from './label-frames.ts'
import { labelled } from './labelled.ts'

/** One statement of the sheet as it may be told: its label and its condition apart. */
export interface Statement {
  readonly source: string
  readonly label: string
  readonly body: string
  readonly isOwn: boolean
  readonly context: string
  readonly access: Access
  readonly before: string
}

/** @returns what a fact holds: "Answer truthfully if asked: no fever, no cough" is told only then, long statements part by part */
export function statementsIn(text: string, before: string, isRunning: boolean): Omit<Statement, 'isOwn'>[] {
  const { stated: noted, isKept } = withoutTellingColumn(text)
  const { stated, isKept: isConditioned } = conditioned(noted)
  const gated = gate.exec(stated) ?? opening.exec(stated)
  // "What she knows (only if asked)" stands over what she knows.
  if (isConditioned && /^\W*what\b/i.test(stated) && words(stated).length <= 5) return []
  const access: Access = gated || isKept || isConditioned ? 'asked' : 'free'
  const { label, body } = labelled(gated ? stated.slice(gated[0].length) : stated)
  const context = [gated?.[0] ?? '', before].join(' ')
  // Labels within labels: "In the room: Standing: ...".
  const inner = label === null ? null : labelled(body)
  const whole =
    inner?.label && !statesItself(inner.label)
      ? { label: `${label} ${inner.label}`, body: inner.body }
      : { label: label ?? '', body }
  return pieces(whole.body, hasFrame(whole.label)).map((piece, at, all) => ({
    source: piece,
    label: whole.label,
    body: piece,
    context: [context, ...all.slice(0, at)].join(' '),
    access,
    before: [isRunning ? before : '', ...all.slice(0, at)].join('\n'),
  }))
}

const gate =
  /^\W*(?:(?:what )?(?:she|he|they|you|the \p{L}+) (?:says?|tells?|gives?|admits?|answers?|names?) (?:it )?)?(?:only (?:if|when|on)|(?:answer|tell)s? (?:truthfully|honestly|openly)?,? ?(?:only )?(?:if|when)|(?:if|when) (?:directly )?asked|on (?:a )?direct (?:q(?:uestion)?|request))\b[^:–—]{0,80}[:–—]\s*/iu

/** "She opens up when asked how it works: the red labels are ...": what stands behind the colon is the answer. */
const opening =
  /^[^:"“„«]{0,90}\b(?:if|when) (?:she is |he is |they are )?asked\b[^:"“„«]{0,60}:\s+(?=(?:\S+\s+){4})(?!(?:she|he|they)\b)/i

/** "Supplier stops for a month in June: ...": what holds a number or a verb of its own is part of what is stated. */
function statesItself(label: string): boolean {
  const count = words(label).length
  return /\d/.test(label) || (!asksWhat.test(label) && (count > 5 || (count > 3 && hasFiniteVerb(tokenise(label)))))
}

const asksWhat = /^(?:what|who|how|why|where|when|which|if)\b/i

/** The column of a table that says whether something is told: "...; Does she tell?: only if asked about the night". */
function withoutTellingColumn(text: string): { stated: string; isKept: boolean } {
  const column =
    /;\s*(?:(?:does|do|will|would|can|may) (?:she|he|they|you|the \p{L}+) (?:tell|say|reveal|share|disclose|admit|mention|give)\b[^:;?]{0,30}\?|(?:told|disclosed|revealed|shared|when told|tells)\b[^:;]{0,20}\??):\s*([^;]*(?:;.*)?)$/iu.exec(
      text,
    )
  if (!column || column.index < 3) return { stated: text, isKept: false }
  return {
    stated: text.slice(0, column.index),
    isKept: !/^\W*(?:yes(?:\W*$|, (?:freely|openly|at once))|freely|openly|at once|always|immediately)/i.test(
      column[1] ?? '',
    ),
  }
}

/** Long statements are told in parts, cut outside of quotations and brackets, and so are the things of a list of wishes or fears. */
function pieces(body: string, isList: boolean): string[] {
  if (words(body).length <= 30 && !(isList && body.includes('; '))) return [body]
  const blanked = body
    .replace(/["“„«][^"”“»]*["”“»]/g, (quote) => `"${'_'.repeat(quote.length - 2)}"`)
    .replace(/\([^)]*\)/g, (aside) => `(${'_'.repeat(aside.length - 2)})`)
  const cuts = sentences(blanked).flatMap(({ text, start }) => [
    start,
    ...[...text.matchAll(/;\s+(?=\S)/g)].map((semicolon) => start + semicolon.index + semicolon[0].length),
  ])
  const parts = cutAt(body, cuts).map((part) => part.replace(/;$/, ''))
  const told = parts.every((part) => words(part).length >= 3) ? parts : [body]
  return told.flatMap((part) => (words(part).length > mostWords ? listed(part) : [part]))
}

/** More than anybody says in one breath. */
const mostWords = 48

/** The things of a list that is too long to be said: "figures from a neighbour, the money back in two years, and ...". */
function listed(text: string): string[] {
  const blanked = text
    .replace(/["“„«][^"”“»]*["”“»]/g, (quote) => `"${'_'.repeat(quote.length - 2)}"`)
    .replace(/\([^)]*\)/g, (aside) => `(${'_'.repeat(aside.length - 2)})`)
  const cuts = [...blanked.matchAll(/, (?:and )?(?!(?:which|who|whom|whose|where|when|but|because|so)\b)/g)]
  const parts = cutAt(text, [0, ...cuts.map((cut) => cut.index + cut[0].length)]).map((part) =>
    part.replace(/,(?: and)?$/, ''),
  )
  return parts.length > 2 && parts.every((part) => words(part).length >= 3) ? parts : [text]
}

function cutAt(text: string, starts: readonly number[]): string[] {
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length).trim())
}
