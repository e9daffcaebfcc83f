import { derivedOnce } from '../../../persona/derived-once.ts'
import type { Persona } from '../../../persona/persona.ts'
import { leaves } from '../../../persona/statements.ts'
import type { Known } from './known.ts'
import { knowledgeOf } from './knowledge.ts'
import { labelled, quotedLine } from './labelled.ts'
import { criteriaOf, objectionsOf } from './objections.ts'
import { inOwnWords } from './own-words.ts'
import { type OwnQuestion, ownQuestions } from './own-questions.ts'
import { type Prescribed, prescribedIn } from './prescribed.ts'
import type { Saying } from './saying.ts'
import { type Teller, tellerOf } from './teller.ts'
import { type Terms, termsOf } from './terms.ts'

/** Everything a persona can be heard saying of its own, sorted by when it is said. */
export interface Repertoire {
  readonly knowledge: readonly Known[] // what it knows, in the order of the document
  readonly prescribed: readonly Prescribed[] // what the document prescribes for a certain moment
  readonly problem: readonly Saying[] // what it came with
  readonly position: readonly Saying[] // where it stands today
  readonly objections: readonly Saying[]
  readonly criteria: readonly Saying[]
  readonly questions: readonly OwnQuestion[]
  readonly terms: Terms
}

/** @returns what the persona can say; worked out once per persona document */
export const repertoireOf = derivedOnce(build)

function build(persona: Persona): Repertoire {
  const teller = tellerOf(persona)
  const { archetype_specific_data: data, facts = [] } = persona
  const barriers = leaves('', data.communication_barriers ?? null).map(({ text }) => text)
  const questions = ownQuestions(facts, teller)
  const asked = new Set(questions.map(({ id }) => id.replace(/\.asks\.\d+$/, '')))
  const knowledge = knowledgeOf(persona, asked, teller)
  return {
    knowledge,
    prescribed: prescribedIn(facts, barriers, teller),
    problem: fieldIn('problem_description', persona, knowledge, teller),
    position: fieldIn('current_position', persona, knowledge, teller),
    objections: objectionsOf(persona, teller),
    criteria: criteriaOf(persona, teller),
    questions,
    terms: termsOf(persona, teller),
  }
}

/** What a field of the archetype says: the knowledge it was made of where there is such, else its own sentences. */
function fieldIn(
  name: string,
  { archetype_specific_data: data }: Persona,
  knowledge: readonly Known[],
  teller: Teller,
): Saying[] {
  return leaves(`archetype_specific_data.${name}`, data[name] ?? null).flatMap(({ id, text }) => {
    const same = knowledge.filter(
      ({ source, isFragment }) => !isFragment && text.includes(labelled(source).body.replace(/[.;]$/, '')),
    )
    if (same.length > 0) return same
    const said = quotedLine(text) ?? sentenceOf(inOwnWords(text, teller, true))
    return said ? [{ id, text: said }] : []
  })
}

function sentenceOf(own: ReturnType<typeof inOwnWords>): string | null {
  return own && !own.isFragment ? own.text : null
}
