import type { Archetype } from '../../scenario/template.ts'
import type { SpokenLanguage } from '../guards/spoken-language.ts'
import type { Direction } from './direction.ts'
import type { Mover } from './movers.ts'
import { de } from './wording/de.ts'
import { en } from './wording/en.ts'
import { es } from './wording/es.ts'
import { fr } from './wording/fr.ts'

/** How far something has come: below 0.35, below 0.65, above. */
export type Levels = readonly [low: string, middle: string, high: string]

/** Everything hints and comments are worded with, in one language. They speak to the learner about the other person, politely and without gender. */
export interface CoachingWording {
  readonly rapport: Levels
  readonly progress: Readonly<Record<Archetype, Levels>>
  readonly impatient: string
  readonly begins: string // nothing has been said yet
  readonly helped: (why: string) => string
  readonly harmed: (why: string) => string
  readonly harmedSomehow: string
  readonly leftAsTheyWere: string
  // The same of one line among others: a comment stands beneath it.
  readonly thisHelped: (why: string) => string
  readonly thisHelpedSomehow: string
  readonly thisHarmed: (why: string) => string
  readonly thisHarmedSomehow: string
  readonly thisLeftThem: string
  readonly why: Readonly<Record<Mover, string>> // a clause without its stop
  readonly keep: Readonly<Partial<Record<Mover, string>>> // what to keep of what helped
  readonly worthFindingOut: (topic: string) => string
  readonly topics: Readonly<Record<string, string>> // by library category, and by archetype; a clause without its stop
  readonly ownTopic: (name: string) => string // a trainer's own category
  readonly keepsBack: string
  readonly justSaid: (quote: string) => string
  readonly directions: Readonly<Record<Direction, string>>
}

/** The languages in which hints and comments are worded without a model. */
export const wordings: Readonly<Record<SpokenLanguage, CoachingWording>> = { en, fr, es, de }
