/** What a coach says of herself and of the lesson, not of the matter. */

/** {who} is how the coach is called. */
export const selfIntroductions: readonly string[] = [
  '{who}: an AI that prepares you for your talk with {name}, and does not play {them}.',
  '{who}: a program that knows the document of your talk with {name}, and nothing beyond it.',
  '{who}, as before: no person, and not {name} either.',
]

export const abilities: readonly string[] = [
  'You can ask me what the document says, ask for an example or for advice, or say a line to me as you would say it to {them}; I tell you what it does and how to make it better.',
  'Ask me about {them}, have me give you a line, or try one of your own and hear what I think of it.',
  'I quote the document, give lines, comment on yours and sum up.',
]

export const practiceRemarks: readonly string[] = [
  'For that there is try mode: there you meet {name}, who answers you; here I stay the coach.',
  'In try mode {name} answers you in person. I remain at your side and comment on single lines.',
  'I would rather not speak for {name}; start a talk in try mode for that.',
]

export const practiceInvitations: readonly string[] = [
  'We can still practise the opening here: what is your first sentence to {them}?',
  'Do you want to try your opening line on me first?',
  'Which line do you want to take there? Try it on me.',
]

export const chiefLeads = {
  rule: ['If you keep only one sentence, keep this:', 'What counts most:', 'My advice in one sentence:'],
  passage: ['And the chief point of the document:', 'The document boils down to this:', 'The sentence behind it:'],
} as const

export const testLeads: readonly string[] = ['A test, then.', 'Let me test you on it.', 'Here is one for you.']

export const repeatLeads: readonly string[] = [
  'Once again, then:',
  'I said this:',
  'What I said before:',
  'To say it a second time:',
]

export const rewordLeads: readonly string[] = [
  'In other words:',
  'Put more simply:',
  'What it comes to:',
  'Shorter, and plainer:',
]

/** What a question of fact gets in place of an answer by the person. */
export const factReplies: readonly string[] = [
  'What the answer to that is, only {name} can say; I will not invent one.',
  'That is for {name} to answer, not for me.',
  'Whether it is so you will hear from {name}; I do not guess.',
  'I leave the answer to {name}.',
  'The answer belongs to {name}.',
]

/** Before the passage that the document has on a question of fact. */
export const factLeads: readonly string[] = [
  'Only {name} can answer that; what the document has on it:',
  'I do not answer for {name}, but the text says:',
  'Before you ask it, know this:',
  'The answer is for {name} to give; beside it stands in the text:',
]

/** Lines that bring up a matter of the document. */
export const topicLines: readonly string[] = [
  'I would like to talk with you about {matter}. How do you see it?',
  'Tell me about {matter}, please, from the beginning and in your own words.',
  'What should I know about {matter} before we go on?',
]
