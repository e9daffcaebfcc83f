import type { Aim } from '../advice/aim.ts'

/** What to do next time, in one or two sentences, by what a criterion asks for. */
export const tips: Readonly<Record<Aim, string>> = {
  explore:
    'Ask one open question before you tell or offer anything, and wait for the answer. What and how open people; why can sound like blame.',
  follow_up: 'Take up a word they used and ask exactly about it: when, where, who else was there.',
  understand: 'Say in your own words what this means for them, before you answer it.',
  own: 'Name what you did or left undone yourself, and stop before the “but”.',
  evidence: 'Put a figure, a source or an example behind the next thing you claim.',
  limits: 'Say one thing your offer cannot do. It makes the rest easier to believe.',
  clarity: 'Explain it in order: first, then, after that. Leave the words of the trade out.',
  neutral: 'Ask what they saw, without putting the answer into the question.',
  respect: 'Keep to the matter, also when it gets hard. Leave out what belittles or presses them.',
  trade: 'Give nothing for nothing: “if you …, then we can …”.',
  propose: 'Put a whole proposal on the table, with the figure and the terms.',
  sum_up: 'Say what you have understood so far, point by point, and ask whether you got it right.',
  step: 'End with one small step: what, who, and on which day.',
}
