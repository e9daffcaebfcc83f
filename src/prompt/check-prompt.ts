import { estimateTokenCount } from 'tokenx'
import { z } from 'zod'
import { type Claim, claimOf, contradiction } from '../language/contradiction.ts'
import { factAsSpeech, type Who } from '../language/perspective.ts'
import { reach, type SearchableText, searchable, withoutNames } from '../language/reach.ts'
import { contentStems, sentences } from '../language/text.ts'
import { archetypeBehaviours } from '../persona/archetypes.ts'
import { withoutLabel } from '../persona/details/tell.ts'
import type { Persona } from '../persona/persona.ts'
import { reactionSentence } from '../persona/rules/reaction-sentence.ts'
import { statementsOf } from '../persona/statements.ts'
import type { Fact } from '../scenario/template.ts'
import { guardrailsFor } from './guardrails.ts'

/**
 * What the check found. `tokens` is an estimate (within some 5 % for English; source: tokenx). `facts` counts the
 * document's statements that the persona may know: told by the prompt, missing from it, contradicted by it.
 */
export const PromptCheck = z.object({
  ok: z.boolean(),
  findings: z.array(z.object({ rule: z.string(), message: z.string() })),
  tokens: z.number().int(),
  facts: z.object({ reached: z.number().int(), missing: z.number().int(), contradicted: z.number().int() }),
})
export type PromptCheck = z.infer<typeof PromptCheck>
export type PromptFinding = PromptCheck['findings'][number]

/** A prompt longer than this leaves too little room for the talk in small models' windows (8,192 tokens and less). */
export const promptTokenBudget = 5_000

/** Share of a statement's content words, all numbers included, that must stand together for it to count as told. */
export const reachedFrom = 0.7

/** Proves that every fact of the persona and every rule is in its prompt, and that nothing is left unfilled. */
export function checkPrompt(persona: Persona, prompt: string): PromptCheck {
  const text = searchable(prompt)
  const claims = sentences(prompt).map((sentence) => ({ text: sentence.text, claim: claimOf(sentence.text) }))
  const facts = (persona.facts ?? []).map((fact) => ({ fact, state: stateOf(fact, persona, text, claims) }))
  const tokens = estimateTokenCount(prompt)
  const findings = [
    ...missingStatements(persona, text),
    ...facts.flatMap(({ fact, state }) => factFinding(fact, state)),
    ...missingRules(persona, text),
    ...placeholders(prompt),
    ...(tokens > promptTokenBudget
      ? [finding('too-long', `the prompt has ${tokens} tokens, the budget is ${promptTokenBudget}`)]
      : []),
  ]
  const count = (wanted: FactState['is']) => facts.filter(({ state }) => state.is === wanted).length
  return {
    ok: findings.length === 0,
    findings,
    tokens,
    facts: { reached: count('reached'), missing: count('missing'), contradicted: count('contradicted') },
  }
}

type FactState =
  | { readonly is: 'reached' }
  | { readonly is: 'missing' }
  | { readonly is: 'contradicted'; readonly by: string }

/** A statement that is told may still be contradicted elsewhere, so contradiction is looked for first. */
function stateOf(
  fact: Fact,
  { name, gender }: Persona,
  text: SearchableText,
  claims: readonly { text: string; claim: Claim }[],
): FactState {
  const stated = claimOf(fact.text)
  for (const said of claims) {
    const difference = contradiction(stated, said.claim)
    if (difference) return { is: 'contradicted', by: `${difference}: ${said.text}` }
  }
  if (contentStems(withoutNames(fact.text, name)).length < 2) return { is: 'reached' } // nothing in it could be missed
  for (const wording of wordingsOf(fact.text, { name, gender }))
    if (reach(withoutNames(wording, name), text) >= reachedFrom) return { is: 'reached' }
  return { is: 'missing' }
}

/** The ways in which a prompt may tell a statement, each made only when the ones before were not found. */
function* wordingsOf(statement: string, who: Who): Generator<string> {
  yield statement
  yield withoutLabel(statement) // a heading that came with the statement is layout; its words need not be repeated
  yield factAsSpeech(statement, who, 'you')
  const reaction = reactionSentence(statement, who)
  if (reaction) yield reaction // "He trusts people who ask" is told as "When the other person asks, you trust them"
}

function factFinding(fact: Fact, state: FactState): PromptFinding[] {
  if (state.is === 'missing')
    return [finding('fact-missing', `the document states "${fact.text}", the prompt does not`)]
  if (state.is === 'contradicted')
    return [finding('fact-contradicted', `the document states "${fact.text}", the prompt says ${state.by}`)]
  return []
}

function missingStatements(persona: Persona, text: SearchableText): PromptFinding[] {
  return statementsOf(persona)
    .filter(
      ({ text: value }) =>
        reach(value === persona.name ? value : withoutNames(value, persona.name), text) < reachedFrom,
    )
    .map(({ id, text: value }) => finding('persona-value-missing', `${id} is "${value}", the prompt does not say so`))
}

function missingRules({ archetype, mode }: Persona, text: SearchableText): PromptFinding[] {
  const { behaviour, endsWell, endsBadly } = archetypeBehaviours[archetype]
  const absent = (rule: string) => reach(rule, text) < 1
  return [
    ...Object.entries(guardrailsFor(mode))
      .filter(([, rule]) => absent(rule))
      .map(([name]) => finding('guardrail-missing', `the rule "${name}" is not in the prompt`)),
    ...[...behaviour, endsWell, endsBadly]
      .filter(absent)
      .map((rule) => finding('archetype-rule-missing', `${archetype}: "${rule}" is not in the prompt`)),
  ]
}

/** Marks of templates that were never filled: `{name}`, `[PERSONA_NAME]`, `<insert ...>`, `undefined`, `[object Object]`. */
function placeholders(prompt: string): PromptFinding[] {
  const marks =
    /\{\{?[\w .-]{1,40}\}?\}|\[[A-Z][A-Z_ ]{3,40}\]|<(?:insert|your|name|placeholder)\b[^>]{0,40}>|\[object Object\]|\bundefined\b|\bNaN\b|\b(?:TBD|TODO|lorem ipsum)\b/g
  return [...new Set(prompt.match(marks) ?? [])].map((mark) => finding('placeholder', `"${mark}" was never filled`))
}

function finding(rule: string, message: string): PromptFinding {
  return { rule, message }
}
