/** What any attentive listener says before going on: giving back what was told, in the other's words, or the feeling in it. */
export const reflections: readonly string[] = [
  'So {told}.',
  'You say {told}.',
  'I heard that {told}.',
  'Let me see if I have it right: {told}.',
  'If I understand you correctly, {told}.',
  'Thank you, that helps me: {told}.',
  'I am writing that down: {told}.',
  'That is worth knowing: {told}.',
  'You told me that {told}.',
  'I did not know that {told}.',
  'As I hear it, {told}.',
  'Good to know that {told}.',
]

/** Naming the feeling that was just shown (the N of the NURSE mnemonic, Back and others 2005). */
export const feelings: readonly string[] = [
  'I can hear that you are {feeling}, and I understand why.',
  'That you are {feeling} makes sense to me.',
  'Anybody in your place would be {feeling}.',
  'It sounds as if this leaves you {feeling}.',
  'I see how {feeling} this has made you.',
  'It is only natural to be {feeling} in such a situation.',
]

/** Said when nothing much was said. */
export const acknowledgements: readonly string[] = [
  'Thank you for saying that.',
  'I see.',
  'I appreciate that you say it so openly.',
  'All right, I understand.',
  'Thank you, that is helpful.',
  'That is a fair point.',
]
