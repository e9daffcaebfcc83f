import { readFile } from 'node:fs/promises'
import { checkFactsByRules } from '../../../src/assessment/facts/check-facts.rules.ts'
import type { CheckFactsInput, FactClaims } from '../../../src/assessment/facts/check-facts.ts'
import type { CheckedFact } from '../../../src/assessment/facts/checked-fact.ts'
import { type KnownFact, knownFacts } from '../../../src/assessment/facts/known-facts.ts'
import { assembleTemplate } from '../../../src/scenario/assemble-template.ts'
import { extractTemplateByRules } from '../../../src/scenario/extract-template.rules.ts'
import type { Archetype } from '../../../src/scenario/template.ts'
import { aConversation, aPersona, aTurn } from '../../support/personas.ts'

type Verdict = CheckedFact['verdict']

/** A line of a learner about a document, with what is right, wrong or unsupported in it; what is not listed is no claim. */
export interface LabelledLine {
  readonly document: string // path from the root of the project
  readonly before: string // what the other person said before it; '' for nothing
  readonly line: string
  readonly claims: readonly { readonly quote: string; readonly verdict: Verdict }[]
}

export async function labelledLines(file: string): Promise<readonly LabelledLine[]> {
  return JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8')) as LabelledLine[]
}

interface Read {
  readonly archetype: Archetype
  readonly known: readonly KnownFact[]
}

const documents = new Map<string, Promise<Read>>()

/** A document as the rules engine reads it, once. */
function readOnce(path: string): Promise<Read> {
  const before = documents.get(path)
  if (before) return before
  const read = readFile(new URL(`../../../${path}`, import.meta.url), 'utf8').then((text) => {
    const document = { name: path, text }
    const template = assembleTemplate(document, extractTemplateByRules(document))
    return { archetype: template.archetype_classification.primary_archetype, known: knownFacts(template) }
  })
  documents.set(path, read)
  return read
}

/** @returns a talk about a document: lines of the learner, each with the reply to it, `opening` before the first */
export async function aTalkAbout(
  path: string,
  lines: readonly (string | readonly [learner: string, reply: string])[],
  opening: string | null = null,
): Promise<CheckFactsInput> {
  const { archetype, known } = await readOnce(path)
  const turns = lines.map((line, at) => {
    const [learner, reply] = typeof line === 'string' ? [line, 'Go on.'] : line
    return aTurn(at + 1, { learner, reply })
  })
  return { talk: aConversation({ persona: aPersona({ archetype }), opening, turns }), known }
}

export interface Hits {
  readonly precision: number
  readonly recall: number
}

/** @returns how well the rules find the claims of one verdict in labelled lines */
export async function measured(lines: readonly LabelledLine[]): Promise<Record<Verdict, Hits>> {
  const results = await Promise.all(
    lines.map(async ({ document, before, line, claims }) => ({
      wanted: claims,
      found: checkFactsByRules(await aTalkAbout(document, [line], before || null)).claims,
    })),
  )
  return { right: hits(results, 'right'), wrong: hits(results, 'wrong'), unsupported: hits(results, 'unsupported') }
}

interface Result {
  readonly wanted: LabelledLine['claims']
  readonly found: FactClaims['claims']
}

function hits(results: readonly Result[], verdict: Verdict): Hits {
  const of = <Claim extends { readonly verdict: Verdict }>(claims: readonly Claim[]) =>
    claims.filter((one) => one.verdict === verdict)
  const meet = (one: { quote: string }, other: { quote: string }) =>
    one.quote.includes(other.quote) || other.quote.includes(one.quote)
  const count = (pick: (result: Result) => number) => results.reduce((sum, result) => sum + pick(result), 0)
  const right = count(
    ({ wanted, found }) => of(wanted).filter((one) => of(found).some((other) => meet(one, other))).length,
  )
  const kept = count(
    ({ wanted, found }) => of(found).filter((one) => of(wanted).some((other) => meet(one, other))).length,
  )
  return {
    precision: kept / count(({ found }) => of(found).length),
    recall: right / count(({ wanted }) => of(wanted).length),
  }
}
