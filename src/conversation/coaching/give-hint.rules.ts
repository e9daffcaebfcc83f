import { contentStems, sentences } from '../../language/text.ts'
import type { Conversation, Turn } from '../conversation.ts'
import { wasBlocked } from '../guards/guard.ts'
import { languageOf } from '../guards/spoken-language.ts'
import { repertoireOf } from '../voices/repertoire/repertoire.ts'
import { type Course, courseOf, level } from './course.ts'
import { directionOf } from './direction.ts'
import type { CoachingHint } from './hint.ts'
import { openTopics } from './topics.ts'
import { type CoachingWording, wordings } from './wording.ts'

/**
 * A hint made of how the talk stands: nothing that the persona has not said itself is told, topics are named and no more.
 * @returns it in the persona's language; asked for again at the same place it names the next topic
 */
export function hintByRules(conversation: Conversation): CoachingHint {
  const say = wordings[languageOf(conversation.persona)]
  const course = courseOf(conversation)
  return {
    feels: feeling(conversation, course, say),
    find_out: worthFindingOut(conversation, course, say),
    say_next: say.directions[directionOf(conversation, course)],
  }
}

function feeling({ persona }: Conversation, { disposition, change, mover }: Course, say: CoachingWording): string {
  const { rapport, progress, patience } = disposition
  const moved = {
    'none yet': say.begins,
    better: mover ? say.helped(say.why[mover]) : '',
    worse: mover ? say.harmed(say.why[mover]) : say.harmedSomehow,
    same: say.leftAsTheyWere,
  }[change]
  const parts = [
    say.rapport[level(rapport)],
    say.progress[persona.archetype][level(progress)],
    level(patience) === 0 ? say.impatient : '',
    moved,
  ]
  return parts.filter(Boolean).join(' ')
}

function worthFindingOut(conversation: Conversation, course: Course, say: CoachingWording): string {
  const { archetype } = conversation.persona
  const named = openTopics(conversation).map(({ name }) =>
    say.worthFindingOut(say.topics[name] ?? say.ownTopic(inPlainWords(name))),
  )
  const fallback = say.worthFindingOut(say.topics[archetype] ?? say.ownTopic(inPlainWords(archetype)))
  const candidates = [
    ...(named.length > 0 ? named : [fallback]),
    ...(keepsBack(conversation, course) ? [say.keepsBack] : []),
  ]
  const chosen = candidates[(conversation.hints_given ?? 0) % candidates.length] ?? fallback
  const quote = lastTold(conversation)
  return quote ? `${chosen} ${say.justSaid(quote)}` : chosen
}

/** Whether there is something that is only told to who asks for it, while it is worth asking and there is the trust for it. */
function keepsBack({ persona, turns }: Conversation, { disposition }: Course): boolean {
  if (level(disposition.rapport) === 0 || level(disposition.progress) === 2) return false
  const told = new Set(turns.flatMap(({ used }) => used))
  return repertoireOf(persona).knowledge.some(({ id, access }) => access !== 'free' && !told.has(id))
}

function inPlainWords(name: string): string {
  return name
    .replace(/_(?:context|factors|history)$/, '')
    .replaceAll('_', ' ')
    .toLowerCase()
}

/** What the other person told last, in their own words: the sentence that says most, if it says something new. */
function lastTold({ turns, opening, persona: { scene } }: Conversation): string | null {
  const last = turns.at(-1)
  if (last && !tellsNews(last, turns.slice(0, -1))) return null
  // Without a model a persona of another language quotes its papers in English sentences.
  if (last?.source === 'rules' && typeof scene?.language === 'string' && scene.language !== 'en') return null
  const told = sentences(last?.reply ?? opening ?? '')
    .map(({ text }) => text.trim())
    .filter((text) => !text.endsWith('?') && contentStems(text).length >= leastContent)
    .toSorted((one, other) => contentStems(other).length - contentStems(one).length)[0]
  return told === undefined ? null : clipped(told.replace(/["“”„«»]/g, "'"))
}

/** The rules voice says what each reply is made of: manners and what was told before are nothing to stay with. */
function tellsNews(turn: Turn, before: readonly Turn[]): boolean {
  if (wasBlocked(turn)) return false
  const told = new Set(before.flatMap(({ used }) => used))
  return turn.source === 'model' || turn.used.some((id) => ofThePersona.test(id) && !told.has(id))
}

const ofThePersona = /^(?:facts|detail_categories|archetype_specific_data)\./
const leastContent = 4 // words that carry meaning
const mostWords = 18

function clipped(text: string): string {
  const parts = text.split(/\s+/)
  return parts.length <= mostWords
    ? text
    : `${parts
        .slice(0, mostWords)
        .join(' ')
        .replace(/[,;:–—-]+$/, '')} …`
}
