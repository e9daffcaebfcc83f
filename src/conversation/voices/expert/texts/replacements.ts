import type { Archetype } from '../../../../scenario/template.ts'
import type { Fault } from '../line-findings.ts'

/** What may stand in place of a sentence that did harm, by the harm and the kind of talk. */
export const replacements: Partial<Record<Fault, Partial<Record<Archetype | 'any', readonly string[]>>>> = {
  accusation: {
    CONFRONTATION: ['How did it come to that, from your side?', 'I would like to hear first how you saw it.'],
    INVESTIGATION: ['Take me through it step by step: what happened first?', 'What did you notice yourself?'],
    HELP_SEEKING: ['How did that come about?', 'What did you know at that point?'],
    any: ['How do you see it yourself?', 'What led to it, from where you stand?'],
  },
  dismissal: {
    CONFRONTATION: [
      'I can see that it hit you. What was the worst part of it?',
      'It matters to you, so tell me how it was.',
    ],
    HELP_SEEKING: [
      'I can hear that this worries you. What worries you most about it?',
      'That must be hard. What is the first thing you need?',
    ],
    any: ['I can see that this counts for you. What lies behind it?'],
  },
  pressure: {
    PERSUASION: ['What would you need to see before you could decide?', 'Take your time; what is still open for you?'],
    NEGOTIATION: ['What would have to be in it so that you can agree?', 'Which part of it could you move on?'],
    INVESTIGATION: ['Take the time you need; where would you like to begin?'],
    any: ['What do you need before we go on?', 'There is no hurry; what is still open for you?'],
  },
  vague_claim: {
    PERSUASION: [
      'What would you have to see on paper to believe it?',
      'May I show you the one figure that matters for you?',
    ],
    NEGOTIATION: ['Shall we look at the figures together, one by one?'],
    any: ['May I show you what I base that on?'],
  },
  leading: {
    INVESTIGATION: ['What did you see yourself?', 'Tell me in your own words how it went.'],
    any: ['How was that for you, in your own words?'],
  },
  advice: { any: ['What have you tried so far, and what got in the way?', 'What would help you most at the moment?'] },
  promise: {
    any: [
      'I cannot promise that; I will find out and tell you tomorrow.',
      'What I can do is this: I ask today, and you hear from me.',
    ],
  },
  reveals_limit: {
    any: [
      'What makes your present terms hard for you?',
      'Which part of it could you move on, and what would you want for it?',
    ],
  },
  offer_first: {
    any: ['Before I tell you more: how do you do it today?', 'May I ask first what matters most to you in this?'],
  },
  jargon: { any: ['Let me say it in plain words, and stop me when it is not clear.'] },
  but_apology: { any: ['How was that for you?', 'What would help now?'] },
}

/** A question with which a line of each kind of talk can end. */
export const closingQuestions: Readonly<Record<Archetype, readonly string[]>> = {
  PERSUASION: [
    'What do you use today, and where does it let you down?',
    'What would you have to see before you would try it?',
    'What matters most to you when you decide about this?',
    'Which doubt is the biggest for you?',
    'May I show you one figure and hear what you think of it?',
  ],
  CONFRONTATION: [
    'How was that for you?',
    'What would have to happen so that we can go on together?',
    'What have I not understood yet?',
    'How did you see it?',
    'What do you need from me now?',
  ],
  HELP_SEEKING: [
    'What worries you most about it?',
    'What would help you most today?',
    'What should I know before I answer?',
    'Which of your questions comes first?',
    'How has it been for you since then?',
  ],
  INVESTIGATION: [
    'Would you take me through it from the beginning?',
    'What happened then?',
    'What did you see yourself?',
    'What did you do after that?',
    'What have I not asked you yet?',
  ],
  NEGOTIATION: [
    'What makes the present terms hard for you?',
    'What would you want in return for that?',
    'Which points could you move on?',
    'What lies behind that figure?',
    'What would a good agreement look like for you?',
  ],
}
