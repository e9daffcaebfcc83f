import { rulesOfArchetypes } from './archetypes/index.ts'
import { flowRules } from './flow.ts'
import { guardrailRules } from './guardrails.ts'
import type { RuleTable } from './rule.ts'
import { characterRules, expertRules } from './seats.ts'

/** Every table of rules that a prompt can be asked for. */
export const ruleTables: Readonly<Record<string, RuleTable>> = {
  ...rulesOfArchetypes,
  guardrails: guardrailRules,
  flow: flowRules,
  expert: expertRules,
  character: characterRules,
}
