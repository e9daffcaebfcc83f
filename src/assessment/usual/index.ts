import type { Archetype } from '../../scenario/template.ts'
import { accuracy } from './accuracy.ts'
import { respect } from './common.ts'
import { confrontation } from './confrontation.ts'
import { helpSeeking } from './help-seeking.ts'
import { investigation } from './investigation.ts'
import { negotiation } from './negotiation.ts'
import { persuasion } from './persuasion.ts'
import type { UsualCriterion } from './usual-criterion.ts'

const always = [respect, accuracy]

/** By what a talk of each kind is scored unless its trainer decides otherwise. */
export const usualCriteria: Readonly<Record<Archetype, readonly UsualCriterion[]>> = {
  PERSUASION: [...persuasion, ...always],
  CONFRONTATION: [...confrontation, ...always],
  HELP_SEEKING: [...helpSeeking, ...always],
  INVESTIGATION: [...investigation, ...always],
  NEGOTIATION: [...negotiation, ...always],
}
