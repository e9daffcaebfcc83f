import type { Statement } from '../../../language/understand.ts'
import type { Persona } from '../../../persona/persona.ts'
import { leaves } from '../../../persona/statements.ts'
import { inFirstPerson } from './first-person.ts'
import { labelled, quotedLine } from './labelled.ts'
import { ownQuestions, type OwnQuestion } from './own-questions.ts'
import { objectionsOf, criteriaOf } from './objections.ts'
import { type Prescribed, prescribedIn } from './prescribed.ts'
import type { Saying } from './saying.ts'
import { tellerOf } from './teller.ts'
import { type Telling, tellingsOf } from './tellings.ts'
import { type ShortAnswer, shortAnswersOf } from './short-answers.ts'
import { type Terms, termsOf } from './terms.ts'

/** Everything a persona can be heard saying of its own, sorted by when it is said. */
export interface Repertoire {
  readonly tellings: readonly Telling[] // sentences about itself and the matter, in the order of the document
  readonly shortAnswers: readonly ShortAnswer[] // fragments that answer a question which asks for just that
  readonly prescribed: readonly Prescribed[] // what the document prescribes for a certain moment
  readonly problem: readonly Saying[] // what it came with
  readonly position: readonly Saying[] // where it stands today
  readonly objections: readonly Saying[]
  readonly criteria: readonly Saying[]
  readonly questions: readonly OwnQuestion[]
  readonly terms: Terms
  readonly statements: readonly Statement[] // tellings and short answers, to find what a line is about
}

const kept = new WeakMap<Persona, Repertoire>()

/** @returns what the persona can say; worked out once per persona document */
export function repertoireOf(persona: Persona): Repertoire {
  const known = kept.get(persona)
  if (known) return known
  const built = build(persona)
  kept.set(persona, built)
  return built
}

function build(persona: Persona): Repertoire {
  const teller = tellerOf(persona)
  const { archetype_specific_data: data, facts = [] } = persona
  const barriers = leaves('', data.communication_barriers ?? null).map(({ text }) => text)
  const prescribed = prescribedIn(facts, barriers, teller)
  const questions = ownQuestions(facts, teller)
  const asked = new Set(questions.map(({ id }) => id.replace(/\.asks\.\d+$/, '')))
  const tellings = tellingsOf(persona, prescribed, asked, teller)
  const shortAnswers = shortAnswersOf(persona, teller, new Set(tellings.flatMap(({ id, text }) => [id, text])))
  const field = (name: string): Saying[] =>
    leaves(`archetype_specific_data.${name}`, data[name] ?? null).flatMap(({ id, text }) => {
      const same = tellings.filter(({ source }) => text.includes(labelled(source).body.replace(/[.;]$/, '')))
      if (same.length > 0) return same
      const said = quotedLine(text) ?? inFirstPerson(text, teller, true)
      return said ? [{ id, text: said }] : []
    })
  const problem = field('problem_description')
  return {
    tellings,
    shortAnswers,
    prescribed,
    problem:
      problem.length > 0
        ? problem
        : shortAnswers.filter(({ about }) => /^(?:complaint|problem|reason|concern|symptoms?)\b/i.test(about)),
    position: field('current_position'),
    objections: objectionsOf(persona, teller),
    criteria: criteriaOf(persona, teller),
    questions,
    terms: termsOf(persona, teller),
    statements: [
      ...tellings.map(({ id, text }) => ({ id, text })),
      ...shortAnswers.map(({ id, about }) => ({ id, text: about })),
    ],
  }
}
