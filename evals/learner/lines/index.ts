import type { Archetype } from '../../../src/scenario/template.ts'
import type { Repertoire } from '../repertoire.ts'
import { confrontation } from './confrontation.ts'
import { helpSeeking } from './help-seeking.ts'
import { investigation } from './investigation.ts'
import { negotiation } from './negotiation.ts'
import { persuasion } from './persuasion.ts'

/** What learners say, by kind of talk. */
export const repertoires: Readonly<Record<Archetype, Repertoire>> = {
  PERSUASION: persuasion,
  CONFRONTATION: confrontation,
  HELP_SEEKING: helpSeeking,
  INVESTIGATION: investigation,
  NEGOTIATION: negotiation,
}
