import { sentences, words } from '../../../language/text.ts'
import type { Access } from './known.ts'
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
  const stated = noted.replace(aside, '').replace(leftOut, '$1')
  const gated = gate.exec(stated) ?? opening.exec(stated)
  const access: Access = gated || isKept || stated !== noted ? 'asked' : 'free'
  const { label, body } = labelled(gated ? stated.slice(gated[0].length) : stated)
  const context = [gated?.[0] ?? '', before].join(' ')
  // Labels within labels: "In the room: Standing: ...".
  const inner = label === null ? null : labelled(body)
  const whole = inner?.label ? { label: `${label} ${inner.label}`, body: inner.body } : { label: label ?? '', body }
  return pieces(whole.body).map((piece, at, all) => ({
    source: piece,
    label: whole.label,
    body: piece,
    context: [context, ...all.slice(0, at)].join(' '),
    access,
    before: [isRunning ? before : '', ...all.slice(0, at)].join('\n'),
  }))
}

/** "(layer 3, only if it feels safe) ...": in brackets before it stands when it is told. */
const aside = /^\W*\([^)]*\b(?:only (?:if|when)|(?:if|when) asked|not unless|(?:layer|level) \d)\b[^)]*\)\s*(?=\S)/i

/** "(What she leaves out: ...)" */
const leftOut =
  /^\W*what (?:she|he|they) (?:leaves?|keeps?) (?:out|back|to (?:herself|himself|themselves)): ([^)]*)\)?\W*$/i

const gate =
  /^\W*(?:(?:what )?(?:she|he|they|you|the \p{L}+) (?:says?|tells?|gives?|admits?|answers?|names?) (?:it )?)?(?:only (?:if|when|on)|(?:answer|tell)s? (?:truthfully|honestly|openly)?,? ?(?:only )?(?:if|when)|(?:if|when) (?:directly )?asked|on (?:a )?direct (?:q(?:uestion)?|request))\b[^:–—]{0,80}[:–—]\s*/iu

/** "She opens up when asked how it works: the red labels are ...": what stands behind the colon is the answer. */
const opening =
  /^[^:"“„«]{0,90}\b(?:if|when) (?:she is |he is |they are )?asked\b[^:"“„«]{0,60}:\s+(?=(?:\S+\s+){4})(?!(?:she|he|they)\b)/i

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

/** Long statements are told in parts, cut outside of quotations and brackets. */
function pieces(body: string): string[] {
  if (words(body).length <= 30) return [body]
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
