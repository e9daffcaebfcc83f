import { endings, percent } from '../../words.ts'
import { type Attempt, countingScore } from '../queries.ts'

/** What a row of the list says of a past talk. */
export interface AttemptWords {
  readonly result: string
  readonly next: { readonly name: string; readonly href: string }
  readonly again: string // address of the briefing, with the same person in the same mode
}

/** @returns a past talk in words: what came of it, and where it leads */
export function wordsFor(attempt: Attempt): AttemptWords {
  const { id, status, persona_id, template_id, mode } = attempt
  const again = `/scenarios/${encodeURIComponent(template_id)}?${new URLSearchParams({ mode, person: persona_id })}`
  const talk = `/talks/${encodeURIComponent(id)}`
  if (status === 'active') return { result: lines(attempt), next: { name: 'Go on', href: talk }, again }
  return { result: resultOf(attempt), next: { name: 'Report', href: `${talk}/report` }, again }
}

/** A talk that somebody was taken out of is not marked, and a lesson is none to be marked. */
function resultOf(attempt: Attempt): string {
  const { ended, mode, assessed, held } = attempt
  const ending = endings[ended?.outcome ?? ''] ?? 'Ended'
  if (ended?.outcome === 'safety') return ending
  if (mode === 'learn_mode') return 'Lesson finished'
  if (held) return `Your trainer looks at it first\u00a0· ${ending}`
  const score = countingScore(attempt)
  if (score !== null) return `${percent(score)}\u00a0· ${ending}`
  return assessed ? `Not enough said to judge\u00a0· ${ending}` : ending
}

function lines({ turns }: Attempt): string {
  if (turns === 0) return 'Not begun yet'
  return turns === 1 ? 'Still going, one line so far' : `Still going, ${turns} lines so far`
}
