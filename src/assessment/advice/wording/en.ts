import type { LineWording } from '../wording.ts'

/** Better lines in English. */
export const en: LineWording = {
  explore: {
    PERSUASION: (quote) => `You said “${quote}”. What makes that so important for you?`,
    CONFRONTATION: (quote) => `You said “${quote}”. What was that like for you?`,
    HELP_SEEKING: (quote) => `You said “${quote}”. What worries you most about that?`,
    INVESTIGATION: (quote) => `You said “${quote}”. What happened next, as you remember it?`,
    NEGOTIATION: (quote) => `You said “${quote}”. What lies behind that on your side?`,
  },
  explorePlainly: {
    PERSUASION: 'Before I tell you anything of ours: what do you use today, and where does it let you down?',
    CONFRONTATION: 'Before I say anything, I would like to hear it from you: how was that for you?',
    HELP_SEEKING: 'Before I answer: what worries you most about it?',
    INVESTIGATION: 'Would you take me through it from the beginning, in your own words?',
    NEGOTIATION: 'What has changed on your side, and what matters most to you in the new terms?',
  },
  followUp: (quote) => `You said “${quote}”. Could you tell me more exactly how that was?`,
  followUpPlainly: 'Could you tell me more exactly how that was, one thing after the other?',
  understand: (quote) => `You said “${quote}”. That must be hard for you. Have I understood what weighs most?`,
  understandPlainly: 'That must be hard for you. What weighs most on you?',
  own: (quote) => `“${quote}”: I hear that. I take responsibility for my part in it, and I am sorry.`,
  ownPlainly: 'I take responsibility for my part in this, and I am sorry. What did it do to you?',
  evidence: (fact) => `Here is something you can check: ${fact}. Is that what you would need to see?`,
  noFigure: 'I do not have the figure for that here. I will send it to you by Thursday, with its source.',
  limits: (fact) =>
    `You should know this before you decide: ${fact}. That is a drawback, and I do not want to hide it.`,
  notKnown: 'That I do not know yet, and I will not guess. I will find out and tell you by Thursday.',
  clarity: (fact) => `First, in plain words: ${fact}. Then we look at what is still open. Is that clear so far?`,
  clarityPlainly:
    'Let me say it step by step. First I write down what you need. Then I find out what is open, and by Thursday you have the answer in writing.',
  neutral: (quote) => `You said “${quote}”. What did you see or hear yourself?`,
  neutralPlainly: 'Please tell me in your own words what you saw and heard.',
  respect: (quote) => `You said “${quote}”, and I want to understand it. How do you see it yourself?`,
  respectPlainly: 'I would like to understand how you see it. What matters most to you in this?',
  trade: (quote) => `You said “${quote}”. If we come towards you there, what could you give us in return?`,
  tradePlainly: 'If we come towards you on that point, what could you give us in return?',
  propose: (figure) =>
    `You named ${figure}. If you come towards us there, we can offer something firm in return. What would help you most?`,
  proposePlainly:
    'I propose that we settle price, term and payment together. What would a package look like that you could sign?',
  sumUp: (told, isOpen) =>
    `Let me sum up what I have understood: ${told.map((one) => `“${one}”`).join(', ')}${isOpen ? ', and the rest is still open' : ''}. Is anything wrong or missing?`,
  sumUpPlainly: 'Let me sum up what I have understood so far, point by point. Is anything wrong or missing?',
  step: {
    PERSUASION: (quote) =>
      `You said “${quote}”. Shall we do this: I send you what I have on it, and call you on Thursday at ten?`,
    CONFRONTATION: (quote) =>
      `You said “${quote}”. I will act on that, and by Thursday at noon I will tell you what I have done.`,
    HELP_SEEKING: (quote) => `You said “${quote}”. I will find out what can be done, and call you on Thursday at ten.`,
    INVESTIGATION: (quote) =>
      `You said “${quote}”. I will write that down as you told it, and bring it to you on Thursday to read.`,
    NEGOTIATION: (quote) =>
      `You said “${quote}”. I will send you our proposal on that by Thursday, and we talk on Friday at ten.`,
  },
  stepPlainly: 'I will take care of the next step, and call you on Thursday at ten to tell you. Does that suit you?',
}
