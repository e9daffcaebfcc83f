import type { DialogueAct } from '../../../language/dialogue-acts.ts'

/** What is good in a tried line. */
export const praise: Partial<Record<DialogueAct, readonly string[]>> = {
  accountability: ['You own your part, and you do it first.', 'That you name your own share takes the edge off it.'],
  empathy: ['You show that you see how it is for them.', 'One hears that you have put yourself in their place.'],
  limits_admitted: [
    'You admit where it ends, and that makes the rest credible.',
    'Honest about the limit: that builds trust.',
  ],
  evidence: ['You give something that can be checked.', 'A figure instead of an adjective, well done.'],
  condition: ['You link what you give to what you get.', 'Given and taken in one sentence, that is how it should be.'],
  clarity: ['You say in order what happens, so they can follow.', 'Clear and in steps; nobody gets lost in that.'],
  summary: ['You sum up what you heard, so they can correct it.'],
  open_question: [
    'You ask openly and let them tell.',
    'A question that cannot be answered with yes or no: good.',
    'That question invites a story, and stories hold what you need.',
  ],
  apology: ['You apologise without hiding behind anything.'],
  next_step: ['You name a next step, and it has a time.', 'It ends with something concrete.'],
  offer: ['You offer something concrete.', 'A definite offer is easier to answer than good will.'],
  reflection: ['You give back what they said; they will feel heard.'],
  concession: ['You grant them a point, which makes it easier to grant you one.'],
  closed_question: ['A clear question, and only one.', 'Short and to the point; they know what you want to know.'],
  thanks: ['The thanks at the beginning does the tone good.'],
}

/** What to change in it, and how. */
export const criticism: Partial<Record<DialogueAct, readonly string[]>> = {
  accusation: [
    'But it accuses, and then they defend instead of telling. Ask what happened first.',
    'It puts the blame before the question; turn that round.',
  ],
  dismissal: [
    'But it makes their concern smaller than it is for them. Let it be as big as they feel it.',
    'They will hear that it does not matter. Leave the comforting half out.',
  ],
  pressure: [
    'But it pushes, and pushed people close. Take the "now" out of it.',
    'There is pressure in it; say what you need and leave them the choice.',
  ],
  vague_claim: [
    'But it praises in general. Put one figure, source or example in place of the praise.',
    'What would you answer if they asked "how do you know"? Say that instead.',
  ],
  advice: [
    'But the advice comes too early. Ask one question before it.',
    'You tell them what to do; let them tell you first what they tried.',
  ],
  jargon: [
    'But the special terms will lose them. Say it as to a neighbour.',
    'Too many terms of the trade; use everyday words.',
  ],
}

/** For questions that carry their answer with them. */
export const leadingRemarks: readonly string[] = [
  'That question carries its answer with it. Take your guess out and ask what they saw or did.',
  'You have put the words into their mouth; what comes back will be yours.',
]

export const noEffect: readonly string[] = [
  'Polite, but it does not yet do anything for the other person: ask, show that you understood, or say something they can check.',
  'That is a beginning. Make it do one thing: a question, a fact, or a word on how it is for them.',
  'It would not hurt anybody, and it would not move anybody either. What do you want them to do after it?',
  'I hear the tone, but not yet the purpose. Decide whether it should ask, explain or acknowledge.',
]

export const invitations: readonly string[] = [
  'What would your first sentence to them be?',
  'Try a line for that.',
  'How would you put it to them?',
  'Say it as you would say it to their face.',
  'Which words would you use?',
  'Now you.',
  'Let me hear your version.',
  'Put it into one sentence of your own.',
  'How would that sound from you?',
  'Give me the line you would really say.',
]

export const againInvitations: readonly string[] = [
  'Try it once more with that change.',
  'How would it sound without that?',
  'Once again, please, in your own words.',
  'Give it another go.',
  'Change that one thing and say it again.',
  'What would the softer version be?',
]

export const exampleLeads: readonly string[] = [
  'For example:',
  'You could say:',
  'It can sound like this:',
  'Something like:',
  'A line that does it:',
  'I would put it so:',
  'In practice:',
  'One way to say it:',
]

export const passageLeads: readonly string[] = [
  'The scenario says:',
  'In the document it reads:',
  'There is a sentence on that:',
  'Look at this passage:',
  'On that the paper is clear:',
  'The sheet puts it like this:',
  'You find it in the text:',
  'The answer stands there:',
  'It is written down:',
  'I quote:',
]

export const passageMissing: readonly string[] = [
  'The scenario leaves that open, so do not count on it; ask the person.',
  'Nothing is said about that in the document. That makes it a good question for the talk itself.',
  'That is not in the material. Be ready for either answer.',
  'The paper is silent on it. I would not build on a guess.',
]

export const conditionLeads: readonly string[] = [
  'For this person the document even tells what happens:',
  'Here is something about this very person:',
  'Keep this one in mind:',
  'This passage is worth knowing by heart:',
  'And this is how they work:',
  'Note how they react:',
]

export const farewells: readonly string[] = [
  'Good. Take two things with you: one question you will ask, and one sentence you will leave out. Good luck.',
  'Then go and try it. You know the points now; in the talk itself, listen more than you remember.',
  'That is enough for today. Choose one point and do only that one, then the next time another.',
]
