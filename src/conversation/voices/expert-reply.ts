import type { DialogueAct } from '../../language/dialogue-acts.ts'
import { contentStems } from '../../language/text.ts'
import { archetypeBehaviours } from '../../persona/archetypes.ts'
import type { Persona } from '../../persona/persona.ts'
import type { SpokenFact } from './spoken-facts.ts'
import type { SpeakRequest } from './voice.ts'

/** The expert of the learn mode: answers from the document with the passage, comments on a tried line, teaches the next point. */
export function expertReply({ conversation, line, understanding }: SpeakRequest): { text: string; used: string[] } {
  const { persona, turns } = conversation
  const used = new Set(turns.flatMap((turn) => turn.used))
  const fresh = teachingPoints(persona).find(({ id }) => !used.has(id))
  const answered = understanding.question ? passageFor(line, persona) : null
  const comment = understanding.question ? null : commentOn(understanding.acts)
  const parts: SpokenFact[] = []
  if (answered) parts.push({ id: `passage.${answered.id}`, text: `The scenario says: “${answered.text}”` })
  else if (understanding.question) parts.push({ id: 'passage.none', text: 'The scenario leaves that open, so do not count on it.' })
  if (comment && turns.length > 0) parts.push(comment)
  if (fresh) parts.push(fresh)
  parts.push({ id: `try.${turns.length}`, text: invitations[turns.length % invitations.length] ?? '' })
  return { text: parts.map(({ text }) => text).join(' '), used: parts.map(({ id }) => id) }
}

/** What there is to teach: how the person behaves, then what the scenario knows. */
function teachingPoints({ archetype, knowledge = [] }: Persona): SpokenFact[] {
  const { behaviour, calmsDown } = archetypeBehaviours[archetype]
  const seen = (text: string) => `Put yourself in the place of the person you will meet. They would say of themselves: “${text}”`
  return [
    ...behaviour.map((text, at) => ({ id: `teach.behaviour.${at}`, text: seen(text) })),
    ...knowledge.map((text, at) => ({ id: `teach.knowledge.${at}`, text: `A point to know: ${text}` })),
    { id: 'teach.calm', text: seen(calmsDown) },
  ]
}

function passageFor(question: string, { facts = [], knowledge = [] }: Persona): SpokenFact | null {
  const wanted = new Set(contentStems(question))
  const candidates = [...facts.map(({ text }, at) => ({ id: `facts.${at}`, text })), ...knowledge.map((text, at) => ({ id: `knowledge.${at}`, text }))]
  const scored = candidates.map((candidate) => ({ candidate, hits: new Set(contentStems(candidate.text).filter((stem) => wanted.has(stem))).size }))
  const best = scored.toSorted((a, b) => b.hits - a.hits)[0]
  return best && best.hits > 0 ? best.candidate : null
}

function commentOn(acts: readonly DialogueAct[]): SpokenFact | null {
  const good = acts.find((act) => praise[act])
  const bad = acts.find((act) => criticism[act])
  const texts = [good && `Good in your line: ${praise[good]}.`, bad && `To do better: ${criticism[bad]}.`].filter(Boolean)
  if (texts.length === 0) return { id: 'comment.plain', text: 'Your line is polite, but it does not yet do anything for the other person: ask, show that you understood, or say something they can check.' }
  return { id: `comment.${good ?? ''}.${bad ?? ''}`, text: texts.join(' ') }
}

const praise: Partial<Record<DialogueAct, string>> = {
  open_question: 'you ask openly and let them tell',
  empathy: 'you show that you see how it is for them',
  evidence: 'you give something that can be checked',
  limits_admitted: 'you admit where it ends, which makes the rest credible',
  apology: 'you apologise without a "but"',
  accountability: 'you own your part',
  summary: 'you sum up what you heard',
  next_step: 'you name a next step',
  condition: 'you link what you give to what you get',
  clarity: 'you say in order what happens',
  offer: 'you offer something concrete',
}

const criticism: Partial<Record<DialogueAct, string>> = {
  pressure: 'leave out the pressure, it closes people',
  dismissal: 'do not make their concern smaller than it is for them',
  accusation: 'ask before you accuse',
  vague_claim: 'replace the general praise by a figure, a source or an example',
  advice: 'ask first, advise later',
  jargon: 'say it without the special terms',
}

const invitations: readonly string[] = [
  'What would your first sentence to them be?',
  'Try a line for that.',
  'How would you put it to them?',
  'Say it as you would say it to their face.',
  'Which question would you ask next?',
]
