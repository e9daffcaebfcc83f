/** What the values of the API are called on the page. */

export const kindsOfTalk = {
  PERSUASION: 'Win somebody over',
  CONFRONTATION: 'Face somebody who is hurt, angry or defensive',
  HELP_SEEKING: 'Help somebody with a problem',
  INVESTIGATION: 'Find something out by asking',
  NEGOTIATION: 'Negotiate',
}

export const modes = [
  { id: 'learn_mode', name: 'Learn', line: 'An expert explains the conversation and practises single lines with you.' },
  { id: 'try_mode', name: 'Try', line: 'The person themselves. You see how they take it, and nothing is scored.' },
  { id: 'assess_mode', name: 'Assess', line: 'The same person, without help. The talk is scored afterwards.' },
]

export const nameOfMode = (id) => modes.find((mode) => mode.id === id)?.name ?? readable(id)

export const endings = {
  positive: 'The talk has come to a good end',
  negative: 'The other person has closed the talk',
  guard: 'The talk was stopped',
  safety: 'We have stepped out of the role play',
  learner: 'You have ended the talk',
  limit: 'The talk has reached its length',
}

export const sources = {
  document: 'from the document',
  model: 'written by the model',
  rules: 'written by the rules engine',
  default: 'default',
  trainer: 'changed by a trainer',
}

/** How a line was taken up, for the learner, where the server tells. */
export const verdictSentences = {
  injection: 'That line spoke to the machine, not to the person.',
  prompt_leak: 'That line asked for what is behind the scene.',
  disrespect: 'That line was disrespectful.',
  off_topic: 'That line led away from the subject.',
  too_long: 'That line was too long to be said in one breath.',
}

export const dispositionWords = {
  rapport: 'Trust',
  progress: 'Progress',
  patience: 'Patience',
}

/** @returns "English" for "en"; the code itself when the browser does not know it */
export function nameOfLanguage(code) {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** @returns the parts side by side; the dot never begins a line */
export const dotted = (...parts) => parts.filter(Boolean).join('\u00a0· ')

/** @returns "Family context" for "family_context" */
export function readable(name) {
  const words = String(name ?? '')
    .replaceAll('_', ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** @returns any value of a persona as one line of text */
export function inOneLine(value) {
  if (value === null || value === undefined || value === '') return 'not stated'
  if (Array.isArray(value)) return value.map(inOneLine).join('; ')
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, inner]) => `${readable(key)}: ${inOneLine(inner)}`)
      .join('; ')
  }
  return String(value)
}
