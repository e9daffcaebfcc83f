import type { Topic } from '../topics.ts'

/** What a turn ends in: a question or an invitation, never a full stop. */

export const tryInvitations: readonly string[] = [
  'What would your first sentence to {them} be?',
  'How would you put that to {them}?',
  'Try a line for it.',
  'Say it as you would say it to {their} face.',
  'Which words would you use?',
  'Let me hear your version.',
  'Put it into one sentence of your own, will you?',
  'How would that sound from you?',
  'Give me the line you would really say.',
  'Imagine {name} in front of you: what do you say?',
  'What do you say, word for word?',
  'Shall we hear it in your words?',
  'Your turn: how do you say it?',
  'What could you say there that is true and short?',
  'Do you want to try that aloud?',
  'How do you begin?',
  'Make it a line that {name} can answer. How does it go?',
  'Would you try that in one breath?',
  'What comes out if you say it plainly?',
  'Let us hear it: what are your words?',
  'How would you word it so that {they} can say yes to it?',
  'And in your own voice?',
  'Can you turn that into a line?',
  'What is your sentence for this?',
]

export const againInvitations: readonly string[] = [
  'Try it once more with that change?',
  'How would it sound without that?',
  'Once again, in your own words?',
  'Give it another go, will you?',
  'Change that one thing and say it again.',
  'What would the softer version be?',
  'Can you say it again, shorter?',
  'How else could you put it?',
  'Will you have a second try?',
  'Take what is good in it and say it anew, please.',
  'And a next version?',
  'What would you keep, and what would you change?',
  'Say it again as {name} would want to hear it.',
  'Same aim, other words: how?',
  'One more attempt?',
]

export const choices: readonly string[] = [
  'Do you want to try a line on that, or hear the next point?',
  'Shall I go on, or do you want to try something with it?',
  'What else would you like to know about {name}?',
  'Is that clear, or shall I give you an example?',
  'Where do you see the difficulty for you?',
  'What do you make of that?',
  'Which part of it would be hard for you?',
  'Shall we practise that at once?',
  'What would you like to ask {them} about it?',
  'Do you want an example, or do you try first?',
  'What follows from that for your first minute?',
  'Anything unclear so far?',
]

/** After a question to which the document has no answer. */
export const otherQuestions: readonly string[] = [
  'What else would you like to know?',
  'Is there something else you want to ask about {them}?',
  'Shall we look at something the text does tell?',
  'Do you want to go on with the person, or with your first line?',
  'What is your next question?',
  'Would you ask {them} that yourself?',
  'Another question, or a line?',
  'How would you put that question to {them}?',
]

/** Invitations that belong to what was just told. */
export const topicInvitations: Partial<Record<Topic, readonly string[]>> = {
  who: ['How would you greet {them}?', 'What is the first thing you would want to hear from {them}?'],
  wants: [
    'How would you find that out from {them} without telling it?',
    'Which question would bring {them} to say that?',
  ],
  worry: ['How would you bring {them} to speak of that?', 'What could you say so that {they} can admit it?'],
  feeling: ['What would you say to show that you see it?', 'How do you name that without making it bigger?'],
  objection: ['What do you answer to that?', 'Suppose {they} would say just that to you: your answer?'],
  money: ['How and when would you bring up the figures?', 'What has to be said before the figure?'],
  time: ['What would you drop if time is short?', 'How do you show that you respect the time?'],
  limit: ['How would you find room without touching that?', 'What could you ask about instead?'],
  hidden: [
    'Which question would make it easy to tell you?',
    'How would you ask for that without suspicion in your voice?',
  ],
  opens: ['How would you do that in your first two sentences?', 'Which line of yours would do that?'],
  closes: ['What would you say instead?', 'Which of your habits comes near that?'],
  history: ['How would you let {them} tell you that?', 'What would you ask about it, and what would you leave alone?'],
  family: ['Would you speak of that yourself, or wait for {them}?'],
  situation: ['How would you open the subject?', 'What do you need to hear from {them} about it?'],
  handling: ['Which of these would you try first?', 'Where would you start?'],
  mistake: ['What would you do in its place?', 'Which of these could happen to you?'],
  ending: ['How would you steer towards that?', 'Which last sentence leads there?'],
  goal: ['How will you know that you have got there?', 'What is the first step towards it?'],
}
