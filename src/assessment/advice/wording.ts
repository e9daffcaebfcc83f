import type { SpokenLanguage } from '../../conversation/guards/spoken-language.ts'
import type { Archetype } from '../../scenario/template.ts'
import { de } from './wording/de.ts'
import { en } from './wording/en.ts'
import { es } from './wording/es.ts'
import { fr } from './wording/fr.ts'

type About = (quote: string) => string // the other person's words, without quotation marks or a stop

/** What better lines are made with, in one language. They are spoken by the learner, politely, to anybody. */
export interface LineWording {
  readonly explore: Readonly<Record<Archetype, About>>
  readonly explorePlainly: Readonly<Record<Archetype, string>>
  readonly followUp: About
  readonly followUpPlainly: string
  readonly understand: About
  readonly understandPlainly: string
  readonly own: About
  readonly ownPlainly: string
  readonly evidence: (fact: string) => string
  readonly noFigure: string
  readonly limits: (fact: string) => string
  readonly notKnown: string
  readonly clarity: (fact: string) => string
  readonly clarityPlainly: string
  readonly neutral: About
  readonly neutralPlainly: string
  readonly respect: About
  readonly respectPlainly: string
  readonly trade: About
  readonly tradePlainly: string
  readonly propose: (figure: string) => string
  readonly proposePlainly: string
  readonly sumUp: (told: readonly string[], isOpen: boolean) => string // open: more has to be agreed
  readonly sumUpPlainly: string
  readonly step: Readonly<Record<Archetype, About>>
  readonly stepPlainly: string
}

/** The languages in which lines are worded without a model. */
export const wordings: Readonly<Record<SpokenLanguage, LineWording>> = { en, fr, es, de }
