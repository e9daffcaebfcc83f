import { contentStems } from '../../../language/text.ts'
import type { Persona } from '../../../persona/persona.ts'
import { strangeStems } from './scenario-words.ts'

/**
 * @returns true when a line asks a coach for what a coach is there for: an example line, a summary, an explanation, a quiz,
 * as long as nothing in it lies outside the scenario and the craft of conversation ("summarise the plot of Hamlet" does)
 */
export function isCoaching(text: string, persona: Persona): boolean {
  return strangeStems(text, persona).every((stem) => craft.has(stem))
}

/** @returns the words of a quiz on something that neither the scenario nor the craft of conversation knows, or null */
export function strangeQuiz(text: string, persona: Persona): string | null {
  const found = quiz.exec(text)
  if (!found) return null
  const stems = strangeStems(found.groups?.['subject'] ?? '', persona)
  return stems.length > 0 && stems.every((stem) => !craft.has(stem)) ? found[0].slice(0, 120) : null
}

const quiz = /\b(?:quiz|test|examine) me (?:on|about|in) (?<subject>[^.!?\n]+)/

/** What lessons on conversation speak of, whatever the scenario: requests to a coach, parts of a talk, the craft itself. */
const craft: ReadonlySet<string> = new Set(
  contentStems(
    `example examples sample model answer answers answering reply replies response respond line lines sentence sentences phrase phrases
    phrasing wording word words opening opener greeting introduction ending closing goodbye question questions objection objections
    argument arguments dialogue dialog conversation conversations talk talks talking discussion meeting lesson lessons scenario case
    exercise role-play roleplay practice practise practicing training mode summary summaries summarise summarize summarised recap
    overview explain explanation explaining quiz test check tips tip advice hint hints feedback mistake mistakes list key main points
    point topic topics step steps structure plan prepare preparation checklist rewrite rephrase reword translate simpler simple shorter
    longer clearer better improve improving stronger softer draft version again covered cover learned learnt far difference differences
    between meaning means mean define definition concept concepts term terms technique techniques method methods approach approaches
    strategy strategies skill skills style styles principle principles rule rules guideline guidelines
    empathy empathic empathetic sympathy compassion listening listen active reflective reflect reflection paraphrase paraphrasing mirror
    mirroring rapport trust tone respect respectful polite politeness open closed leading neutral probing clarify clarification validate
    validation acknowledge acknowledgement apologise apologize apology apologising accountability responsibility intent intention impact
    inclusion inclusive diversity equity bias biases stereotype stereotypes microaggression microaggressions bystander harassment
    discrimination conflict escalation escalate de-escalate de-escalation confrontation confront assertive assertiveness aggressive
    passive defensive emotion emotions feeling feelings silence pause pauses body language eye contact persuade persuasion persuasive
    convince negotiate negotiation negotiating batna anchor anchoring concession concessions interests interest position positions
    compromise win-win evidence claim claims benefit benefits feature features need needs assessment closing commitment follow-up
    interview interviewing investigate investigation witness fact facts summary boundary boundaries limit limits patience calm learner
    trainer coach coaching counterpart customer client patient person people start begin end introduce greet close say react handle`,
  ),
)
