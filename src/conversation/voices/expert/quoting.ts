import { plainForm } from '../../../language/verbs.ts'
import { turned } from '../rotated.ts'
import { about, type Counterpart } from './counterpart.ts'
import type { Passage } from './passage.ts'
import type { Saying } from './saying.ts'
import { actorLeads, learnerLeads, moreLeads, passageLeads, secretLeads } from './texts/leads.ts'

/** @returns the passage in quotation marks, closed like a sentence; what it says of "the learner" is said to them outside of the marks */
export function quoted({ quote, condition }: Pick<Passage, 'quote'> & Partial<Pick<Passage, 'condition'>>): string {
  const told = toldToLearner(quote)
  if (told && !condition) return `${told.condition}, ${quoted({ quote: told.result })}`
  if (condition) return `“${condition}” – then: ${quoted({ quote })}`
  const bare = quote.replace(/[\s,;:–-]+$/u, '')
  return /[.!?…]["”’»)]*$/.test(bare) ? `“${bare}”` : `“${bare}”.`
}

/** "If the learner asks for the files, she …": the condition said to them, and what follows from it as it is written. */
function toldToLearner(quote: string): { readonly condition: string; readonly result: string } | null {
  const found = /^(If|When|Whenever|Once|As soon as|Unless) the learner (\p{Ll}+s)\b([^,:]*)[,:] (.+)$/su.exec(quote)
  const [, lead = '', verb = '', rest = '', result = ''] = found ?? []
  // "You" in the condition is then somebody else than the learner; a second verb would have to be turned as well; and a
  // comma before "or" does not end the condition.
  const isOpen = /\byou\b|\b(?:and|or|but) \p{Ll}+s\b/iu.test(rest) || /^(?:and|or|but)\b/i.test(result)
  return !found || isOpen || /\bthe learner\b/i.test(rest + result)
    ? null
    : { condition: `${lead} you ${verb === 'is' ? 'are' : verb === 'has' ? 'have' : plainForm(verb)}${rest}`, result }
}

/** @returns the passage with each way to lead to it, in an order that `turn` changes */
export function quotations(passage: Passage, counterpart: Counterpart, turn: number, group = 'passage'): Saying[] {
  return leadsFor(passage, turn).map((lead) => ({
    id: `${group}.${passage.id}`,
    text: `${about(lead, counterpart)} ${quoted(passage)}`,
  }))
}

/** @returns the passage as one that follows another */
export function furtherQuotations(passage: Passage, counterpart: Counterpart, turn: number): Saying[] {
  return turned(moreLeads, turn).map((lead) => ({
    id: `passage.${passage.id}`,
    text: `${about(lead, counterpart)} ${quoted(passage)}`,
  }))
}

function leadsFor({ quote, heading, speaksToActor, isSecret, topics }: Passage, turn: number): string[] {
  if (speaksToActor) return turned(actorLeads, turn)
  if (/\bthe learner\b/i.test(quote) && !toldToLearner(quote)) return turned(learnerLeads, turn)
  const plain = turned(passageLeads, turn)
  if (isSecret && topics.has('limit')) return [...turned(secretLeads, turn), ...plain]
  const headed =
    heading && heading.length <= 40 ? [`Under ‘${heading}’ it says:`, `On ‘${heading}’ the text has this:`] : []
  return turn % 2 === 0 ? [...headed, ...plain] : [...plain, ...headed]
}
