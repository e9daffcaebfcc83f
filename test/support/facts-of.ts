import { extractTemplateByRules } from '../../src/scenario/extract-template.rules.ts'
import type { Fact } from '../../src/scenario/template.ts'

/** @returns the facts that the rules read from a document */
export function factsOf(text: string): readonly Fact[] {
  return extractTemplateByRules({ name: 'scenario.md', text }).facts
}

/** @returns of these what the persona knows */
export function knownFacts(text: string): string[] {
  return factsOf(text).flatMap((fact) => (fact.persona_knows ? [fact.text] : []))
}

/** @returns of these what it does not know */
export function hiddenFacts(text: string): string[] {
  return factsOf(text).flatMap((fact) => (fact.persona_knows ? [] : [fact.text]))
}
