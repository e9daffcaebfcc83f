import type { Topic } from '../topics.ts'

/** Questions of understanding, and how their answers are taken. */

export const checkLeads: readonly string[] = [
  'A short check:',
  'Before we go on:',
  'One question to you:',
  'Let us see what stays:',
  'Without looking up:',
  'Tell me first:',
  'A look back:',
  'To make sure:',
]

/** What can be asked about a point of the document; a topic that is missing here is not asked about. */
export const checkQuestions: Partial<Record<Topic, string>> = {
  goal: 'in your own words, what are you there for?',
  situation: 'in your own words, what has happened so far?',
  wants: 'what matters to {name}? One thing is enough.',
  worry: 'what is it that worries {name}?',
  feeling: 'how will {name} come into the room, and what lies under it?',
  objection: 'which objection will you hear from {name}?',
  limit: 'what will not move here?',
  money: 'which figure do you need to have ready, and what is it?',
  hidden: 'what does {name} keep back unless you ask well?',
  opens: 'what could you do that opens {name}?',
  closes: 'what would close {name} up?',
  reacts: 'how does {name} react, and to what?',
  history: 'what happened earlier that still plays into this?',
  handling: 'what does good handling look like here? One thing is enough.',
  mistake: 'which mistake should you leave out?',
}

/** After two lines, A and B. */
export const choiceQuestions: readonly string[] = [
  'Which of the two would you say to {name}?',
  'A or B?',
  'Of these two, which one helps you?',
  'One of them costs you something; which one do you keep?',
  'Would you say A or B?',
  'Your choice, A or B?',
  'And with {name}, is it A or is it B?',
]

export const askAgain: readonly string[] = [
  'Now once more, in your own words?',
  'How would you put that to a colleague?',
  'Read it again, and then: what is it, in your words?',
  'So what is it, in a few words of yours?',
]

export const rightAnswers: readonly string[] = [
  'Right.',
  'Yes, that is it.',
  'Exactly so.',
  'That is what the document says.',
  'You have it.',
  'Correct.',
  'Well remembered.',
  'Just so.',
]

/** Before the passage. */
export const halfAnswers: readonly string[] = [
  'That is half of it; the whole passage:',
  'A part of it. What the text has:',
  'Near it. In full it reads so:',
  'You are on the way; the words are these:',
]

export const wrongAnswers: readonly string[] = [
  'Not quite; the document has it otherwise:',
  'No, look at the passage once more:',
  'That is not what stands there. It says:',
  'The text says something else:',
]

/** After a choice; what is wrong with the poor line follows. */
export const choiceAnswers = {
  right: [
    'Right; the other one fails:',
    'Yes. What is wrong with the other:',
    'Good ear. The other line:',
    'Exactly that one; as for the other,',
  ],
  // {better} is the letter of the line that is good
  wrong: [
    'Rather {better}. What is wrong with the other:',
    '{better} would serve you better; the other fails:',
    'Take {better}; the other costs you something:',
    'I would say {better}; as for the other,',
  ],
} as const

/** After a second answer that did not meet it. */
export const leftThere: readonly string[] = [
  'We leave it there; the passage is yours to read again.',
  'Never mind, it will come back in the talk itself.',
  'Let it rest for now; you have seen where it stands.',
]
