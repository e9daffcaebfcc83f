/** What the values of the API are called on the page. */

/** A kind of talk in plain words, by archetype. */
export const kindsOfTalk: Readonly<Record<string, string>> = {
  PERSUASION: 'Win somebody over',
  CONFRONTATION: 'Face somebody who is hurt, angry or defensive',
  HELP_SEEKING: 'Help somebody with a problem',
  INVESTIGATION: 'Find something out by asking',
  NEGOTIATION: 'Negotiate',
}

/** The three ways to practise, gentlest first. */
export const modes = [
  { id: 'learn_mode', name: 'Learn', line: 'An expert explains the conversation and practises single lines with you.' },
  {
    id: 'try_mode',
    name: 'Try',
    line: 'The person themselves. You see how they take it, may ask for hints and try any line again.',
  },
  { id: 'assess_mode', name: 'Assess', line: 'The same person, without help. The talk is scored afterwards.' },
] as const
export type ModeId = (typeof modes)[number]['id']

export const nameOfMode = (id: string) => modes.find((mode) => mode.id === id)?.name ?? readable(id)

/** How a talk ended, by outcome. */
export const endings: Readonly<Record<string, string>> = {
  positive: 'The talk has come to a good end',
  negative: 'The other person has closed the talk',
  guard: 'The talk was stopped',
  safety: 'We have stepped out of the role play',
  learner: 'You have ended the talk',
  limit: 'The talk has reached its length',
}

/** Where a value of a persona came from. */
export const sources: Readonly<Record<string, string>> = {
  document: 'from the document',
  model: 'written by the model',
  rules: 'written by the rules engine',
  default: 'default',
  trainer: 'changed by a trainer',
}

/** How a line was taken up, for the learner, where the server tells. */
export const verdictSentences: Readonly<Record<string, string>> = {
  injection: 'That line spoke to the machine, not to the person.',
  prompt_leak: 'That line asked for what is behind the scene.',
  disrespect: 'That line was disrespectful.',
  off_topic: 'That line led away from the subject.',
  too_long: 'That line was too long to be said in one breath.',
}

/** How a person stands to the learner, by what the server calls it. */
export const dispositionWords: Readonly<Record<string, string>> = {
  rapport: 'Trust',
  progress: 'Progress',
  patience: 'Patience',
}

/** @returns "English" for "en"; the code itself when the browser does not know it */
export function nameOfLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** @returns the parts side by side; the dot never begins a line */
export const dotted = (...parts: readonly (string | null | undefined | false)[]) =>
  parts.filter(Boolean).join('\u00a0· ')

/** @returns "Family context" for "family_context" */
export function readable(name: string | null | undefined): string {
  const words = (name ?? '').replaceAll('_', ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** @returns any value of a persona as one line of text */
export function inOneLine(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'not stated'
  if (Array.isArray(value)) return value.map(inOneLine).join('; ')
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, inner]) => `${readable(key)}: ${inOneLine(inner)}`)
      .join('; ')
  }
  return String(value)
}

/** @returns "1 turn", "3 turns" */
export const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

/** @returns "74 %" for 0.74, "not scored" for null */
export const percent = (value: number | null | undefined) =>
  value === null || value === undefined ? 'not scored' : `${Math.round(value * 100)} %`

/** @returns a day and time as the reader's browser writes them; what is no time is left as it is */
export function dayAndTime(iso: string | null | undefined): string {
  if (!iso) return 'at an unknown time'
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  return at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
}

/** By what words a scenario is found. */
export const wordsOfScenario = ({ title, purpose, meets, archetype, domain }: FoundByWords) => [
  title,
  purpose,
  meets.name,
  meets.role,
  kindsOfTalk[archetype],
  domain.replaceAll('_', ' '),
]

interface FoundByWords {
  readonly title: string
  readonly purpose: string | null
  readonly meets: { readonly name: string | null; readonly role: string | null }
  readonly archetype: string
  readonly domain: string
}
