/** How the expert hands over to the talk itself. {first} is a rule as an instruction, in lower case. */

export const handoverLines: readonly string[] = [
  'Then over to you: in try mode {name} answers you in person. Try one thing first: {first}.',
  'The lesson has done what it can; try mode is the next step. Take one thing along: {first}.',
  'Go and meet {name} in try mode. To begin with, do just this: {first}.',
  'Try mode is open to you. Your first move there: {first}.',
  'Off to {name}, then. One intention is enough: {first}.',
]

/** When points are left: they stay where they are. */
export const pointsLeft: readonly string[] = [
  'What we have not gone through stays here, if you want to come back.',
  'The points that are still open will wait for you.',
  'You can come back to the rest afterwards.',
]
