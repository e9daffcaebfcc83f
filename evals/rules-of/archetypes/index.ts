import type { Archetype } from '../../../src/scenario/template.ts'
import type { RuleTable } from '../rule.ts'
import { persuasionRules } from './persuasion.ts'
import { confrontationRules } from './confrontation.ts'
import { helpSeekingRules } from './help-seeking.ts'
import { investigationRules } from './investigation.ts'
import { negotiationRules } from './negotiation.ts'

/** What a character has to do in each kind of talk. */
export const rulesOfArchetypes: Readonly<Record<Archetype, RuleTable>> = {
  PERSUASION: persuasionRules,
  CONFRONTATION: confrontationRules,
  HELP_SEEKING: helpSeekingRules,
  INVESTIGATION: investigationRules,
  NEGOTIATION: negotiationRules,
}
